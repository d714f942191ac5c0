import type { Determination } from '#domain/determinations/determination.ts';
import { addedSentence, oneFor, patientOf } from './added-sentence.ts';
import { NUMBERS } from './language/slips-of-figures.ts';
import { type LetterSlip, saidBy, sentenceAround } from './letter-slip.ts';

type WorkStatus = 'off work' | 'modified' | 'full duty';

const WORK: readonly (readonly [WorkStatus, RegExp])[] = [
  [
    'off work',
    /\b(?:off work|off of work|temporarily totally disabled|temporary total disability|(?:is |was |currently )not working|unable to (?:return to )?work|remains off)\b/iv,
  ],
  ['modified', /\b(?:modified (?:duty|work|duties)|light duty|work restrictions|restricted duty)\b/iv],
  [
    'full duty',
    /\b(?:full duty|regular (?:duty|work)|without restrictions|return(?:ed|s)? to (?:full|regular|work)|is working|currently working)\b/iv,
  ],
];
/** What sounds like the status of the patient's work and is none: that of another, one for a while, one in question. */
const NO_WORK_STATUS = /\bwhen \w+ is working|[^.]*disabled for [^.]*\.|\bnot working with|\bwhether [^.]* working/giv;

/** The work status a summary tells, null where it tells none or more than one. */
function workStatusOf(summary: string): WorkStatus | null {
  const text = summary.replace(NO_WORK_STATUS, '');
  const told = WORK.filter(([, words]) => words.test(text));
  return told.length === 1 ? (told[0]?.[0] ?? null) : null;
}

const OTHER_STATUS: Readonly<Record<WorkStatus, readonly string[]>> = {
  'off work': ['~ works full time at the usual job without restrictions.', '~ is still at work, on full duty.'],
  modified: [
    '~ is working full duty with no restrictions.',
    'No limits at all have been set to the work of this patient.',
    '~ does the usual job in full, without any limitation.',
  ],
  'full duty': ['~ has been off work ever since the injury.', '~ is temporarily totally disabled and does not work.'],
};

const OPERATION = String.raw`\b(?:surgery|surgeries|repair|fusion|arthroscop\w+|release|reconstruction|replacement|ORIF|open reduction|[a-z]+ectomy|[a-z]+plasty|[a-z]+otomy|amputation)\b`;
const OPERATION_DONE = [
  new RegExp(
    String.raw`\b(?:status[ \-]post|s\/p|underwent|history of|treated with|included|includes)\b[^.]{0,90}?${OPERATION}`,
    'iv',
  ),
  new RegExp(String.raw`${OPERATION}[^.]{0,25} (?:in|on) (?:19|20)?\d\d?[\d\/\-]*`, 'iv'),
];
const NOT_DONE =
  /request|recommend|plan|consult|certif|consider|discuss|possible|candidate|denie|negative|\bno\b|\bnot\b|guideline/iv;
const PLANNED_BEFORE = /\b(?:plan|request\w*|recommend\w*|dated)\b[^.]{0,40}$/iv;

function tellsOperation(summary: string): boolean {
  const told = OPERATION_DONE.map(pattern => pattern.exec(summary)).find(match => match !== null);
  if (told === undefined || NOT_DONE.test(told[0])) return false;
  return !PLANNED_BEFORE.test(summary.slice(0, told.index));
}

const MEDICATION_NOW =
  /\b(?:current(?:ly)? (?:medications?|taking)(?: list)?(?: included?s?| are| were| consists? of|:)?|medications (?:have )?included?s?:?|(?:is|was) (?:currently )?taking|taking) (?!no\b|any\b|none\b)([A-Za-z]+)/iv;
const NO_MEDICATION = /^(?:the|medications?|an?|his|her|not|no|for|pain|regimen|list|included?|includes)$/iv;

/** The first medication a summary says is taken now. */
function medicationOf(summary: string): string | null {
  const name = MEDICATION_NOW.exec(summary)?.[1] ?? '';
  return name === '' || NO_MEDICATION.test(name) ? null : name;
}

const OUT_OF_TEN = /\b(\d{1,2})(?:-(\d{1,2}))? ?(?:\/|out of |over )10\b(?![\/\-]\d)/gv;
const PAIN_OUT_OF_TEN = /\bpain\b[^.]{0,90}\d{1,2}(?:-\d{1,2})? ?(?:\/|out of |over )10\b/v;

const hasStrongPain = (letter: Determination): boolean => {
  const scores = [...saidBy(letter).matchAll(OUT_OF_TEN)].map(([, score]) => Number(score));
  return scores.length > 0 && Math.min(...scores) >= 5 && PAIN_OUT_OF_TEN.test(letter.clinicalSummary);
};

const NUMBER = String.raw`\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const VISITS = [
  new RegExp(
    String.raw`${NUMBER}(?: prior| previous| completed)? (?:sessions|visits|treatments)(?: of)? (?<therapy>physical therapy|chiropractic|acupuncture)`,
    'v',
  ),
  new RegExp(
    String.raw`${NUMBER}(?: prior| previous)? (?:of )?(?<therapy>physical therapy|chiropractic(?: treatment| care)?|acupuncture|PT) (?:sessions|visits|treatments)`,
    'v',
  ),
];
const VISITS_ASKED = /request|recommend|plan|certif|authoriz|UR |additional|approved/iv;
const VISITS_HAD = /complet|attend|received|had|has|included?|underwent|treated|after/iv;

/** The therapy of which a summary tells two visits or more that were had. */
function therapyHad(summary: string): string | null {
  const told = VISITS.map(pattern => pattern.exec(summary)).find(match => match !== null);
  if (told === undefined) return null;
  const { start, end } = sentenceAround(summary, { start: told.index, end: told.index + told[0].length });
  const sentence = summary.slice(start, end);
  if (VISITS_ASKED.test(sentence) || !VISITS_HAD.test(sentence)) return null;
  const word = told[1] ?? '';
  const count = /^\d/v.test(word) ? Number(word) : NUMBERS.indexOf(word);
  const therapy = told.groups?.['therapy'] ?? '';
  return count < 2 ? null : therapy.replace('PT', 'physical therapy');
}

const yearOf = (day: string | null): number => Number(day?.slice(0, 4));

/** A sentence in the reasons that tells the history of the patient against the summary. */
export const contradictionsOfHistory: readonly LetterSlip[] = [
  addedSentence('work status against the summary', (letter, item) => {
    const status = workStatusOf(letter.clinicalSummary);
    return status === null ? [] : [oneFor(letter, item, OTHER_STATUS[status]).replace('~', patientOf(letter))];
  }),
  addedSentence(
    'operation done, said never to have been done',
    (letter, item) =>
      tellsOperation(letter.clinicalSummary)
        ? [
            oneFor(letter, item, [
              `${patientOf(letter)} has never had an operation of any kind.`,
              'No surgery has ever been performed on this patient.',
              `${patientOf(letter)} has not been operated on.`,
            ]),
          ]
        : [],
    'every',
  ),
  addedSentence('medication now taken, said not to be taken', (letter, item) => {
    const medication = medicationOf(letter.clinicalSummary);
    if (medication === null) return [];
    const patient = patientOf(letter);
    const drug = /^[A-Z]/v.test(medication) ? medication : 'ibuprofen';
    return [
      oneFor(letter, item, [
        `Since the injury ${patient} has taken no medicines whatsoever.`,
        `${patient} is managing without drugs of any sort and has never been given a prescription.`,
        `${patient} has not taken ${drug} or any other drug.`,
      ]),
    ];
  }),
  addedSentence('number of visits had or score of pain told otherwise', (letter, item) => {
    const therapy = therapyHad(letter.clinicalSummary);
    if (therapy !== null)
      return [
        oneFor(letter, item, [
          `So far ${patientOf(letter)} has been to a single session of ${therapy}.`,
          `Only one session of ${therapy} has been attended to date.`,
        ]),
      ];
    return hasStrongPain(letter)
      ? [
          oneFor(letter, item, [
            'The pain has never been above 2 out of 10.',
            'The pain is rated at 1 out of 10 throughout.',
            'At its worst the pain reaches 2 out of 10.',
          ]),
        ]
      : [];
  }),
  addedSentence('age of the injury against its day', (letter, item) => {
    const year = yearOf(letter.header.dateOfInjury);
    return year > 2009 && yearOf(letter.header.decisionDate) - year < 5
      ? [
          oneFor(letter, item, [
            'The injury happened more than six years ago.',
            'The industrial injury dates from 2007.',
            `${patientOf(letter)} was hurt over ten years ago.`,
            'These complaints go back to an accident at work in 2009.',
          ]),
        ]
      : [];
  }),
];
