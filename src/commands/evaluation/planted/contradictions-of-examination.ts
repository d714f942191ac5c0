import type { Determination } from '#domain/determinations/determination.ts';
import { addedSentence, oneFor, patientOf } from './added-sentence.ts';
import { type LetterSlip, saidBy, timesIn } from './letter-slip.ts';

const IMAGE_SHOWED =
  /\b(MRI|[Xx]-rays?|CT scan|CT)(?: scan| study)? of the ([a-z]+ (?:spine|knee|shoulder|ankle|wrist|hip|elbow|foot|hand))\b[^.]{0,80}?\b(?:revealed|showed|demonstrated|shows|reveals|noted|indicated|was noted to reveal) ([^.]+)\./gv;
const ABNORMAL =
  /\b(?:tears?|bulg\w+|protrusions?|herniat\w+|degenerat\w+|stenosis|fracture\w*|narrowing|effusion|spondyl\w+|extrusion|arthrit\w+|tendin\w+|edema|rupture\w*)\b/iv;
const NORMAL_AT_FIRST = /^(?:no|normal|unremarkable|negative|that)\b/iv;

/** Tests of an examination: how letters word them, and what they are called. */
const TESTS: readonly (readonly [RegExp, string])[] = [
  [/straight leg rais(?:e|ing)/v, 'straight leg raising'],
  [/spurling/v, 'the Spurling test'],
  [/tinel/v, 'the Tinel sign'],
  [/phalen/v, 'the Phalen test'],
  [/mcmurray/v, 'the McMurray test'],
  [/impingement/v, 'the impingement sign'],
  [/hawkins/v, 'the Hawkins test'],
  [/lachman/v, 'the Lachman test'],
  [/neer/v, 'the Neer test'],
  [/finkelstein/v, 'the Finkelstein test'],
  [/kemp/v, 'the Kemp test'],
  [/drawer/v, 'the drawer test'],
];

/** The result a test has wherever a letter speaks of it; null where it has none or both. */
function resultOf(letter: Determination, words: RegExp): 'positive' | 'negative' | null {
  if (!words.test(letter.clinicalSummary.toLowerCase())) return null;
  const clauses = saidBy(letter)
    .split(/[.,;]/v)
    .filter(clause => words.test(clause))
    .join(' ');
  const isPositive = /\bpositive\b/v.test(clauses);
  if (isPositive === /\bnegative\b/v.test(clauses)) return null;
  return isPositive ? 'positive' : 'negative';
}

const DENIED =
  /\b(?:[Dd]enie[sd]|denying) (?:any |having |having any )?([a-z][a-z ,\-]{3,160}?)(?=[.;]| and (?:was|is|has|reported|states)|, (?:he|she|but)\b)/gv;
const COMPLAINT =
  /^(?:numbness|tingling|weakness|headaches?|nausea|vomiting|dizziness|paresthesias?|depression|anxiety|fever|incontinence|insomnia|swelling|stiffness|(?:neck|back|shoulder|knee|chest|wrist) pain)$/v;
const NOT_FOUND =
  /\b(?:[Nn]o|without)(?: evidence of| signs of| apparent| acute)? (swelling|effusion|instability|crepitus|deformity|atrophy|weakness|tenderness|spasm|numbness|fracture|stenosis|edema|ecchymosis|erythema|laxity)(?=\.|,| noted\.| to palpation| or [a-z]+\.| appreciated\.)/gv;

function deniedComplaints(letter: Determination, item: number): string[] {
  return [...letter.clinicalSummary.matchAll(DENIED)]
    .flatMap(([, list = '']) => list.split(/,? (?:and|or) |, /v))
    .map(complaint => complaint.trim())
    .filter(complaint => COMPLAINT.test(complaint))
    .map(complaint => {
      const complains = oneFor(letter, item, ['complains of', 'keeps reporting', 'suffers from']);
      return `${patientOf(letter)} ${complains} ${complaint}.`;
    });
}

function findingsNotMade(letter: Determination, item: number): string[] {
  return [...letter.clinicalSummary.matchAll(NOT_FOUND)]
    .map(([, finding = '']) => finding)
    .filter(finding => timesIn(saidBy(letter), finding) === 1)
    .map(finding => {
      if (/^(?:effusion|deformity|fracture|spasm)$/v.test(finding))
        return `On examination there is ${finding === 'effusion' ? 'an' : 'a'} ${finding}.`;
      return oneFor(letter, item, [`The examination brought ${finding} to light.`, `There is marked ${finding}.`]);
    });
}

/** A sentence in the reasons that tells against the summary what an examination, an image or the patient said. */
export const contradictionsOfExamination: readonly LetterSlip[] = [
  addedSentence(
    'result of imaging against the summary',
    (letter, item) => {
      const told = [...letter.clinicalSummary.matchAll(IMAGE_SHOWED)].find(
        ([, , , shown = '']) => ABNORMAL.test(shown) && !NORMAL_AT_FIRST.test(shown),
      );
      if (told === undefined) return [];
      const [, study = '', part] = told;
      const image = study.replace(/s$/v, '');
      return [
        oneFor(letter, item, [
          `The ${image} of the ${part} was entirely normal.`,
          `The ${part} looked unremarkable on the ${image}.`,
          `Nothing abnormal was seen on the ${image} of the ${part}.`,
        ]),
      ];
    },
    'every',
  ),
  addedSentence('result of a test turned round', (letter, item) =>
    TESTS.flatMap(([words, name]) => {
      const result = resultOf(letter, words);
      if (result === null) return [];
      const other = result === 'positive' ? 'negative' : 'positive';
      return [
        oneFor(letter, item, [
          `${name} was ${other} on both sides.`,
          `On examination ${name} was found to be ${other} on either side.`,
        ]),
      ];
    }).slice(0, 1),
  ),
  addedSentence('what was denied or not found, said to be there', (letter, item) =>
    [...deniedComplaints(letter, item), ...findingsNotMade(letter, item)].slice(0, 2),
  ),
];
