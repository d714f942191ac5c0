import { findDrugsIn } from '#domain/drugs/find-drug.ts';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { placeIn } from '../letter/checked-text.ts';
import { areOpposite, partsNamed } from '../letter/regions.ts';
import type { Measure } from '../figures/measure-patterns.ts';
import { type Measured, measuresIn } from '../figures/measures.ts';

// biome-ignore format: a table reads in columns
const NAMES: Readonly<Record<Measure, string>> = {
  bmi: 'a body mass index of', a1c: 'a hemoglobin A1c of', tear: 'a tear of', disc: 'a disc in mm of',
  pain: 'pain of', relief: 'relief in percent of', weight: 'a weight of',
  strength: 'strength of', dose: 'a morphine equivalent in mg of', scale: 'a score of',
};
/** What relief is of: only that of the same kind can differ. */
const PROCEDURES: readonly (readonly [name: string, words: RegExp])[] = [
  ['epidural', /\b(?:epidural|t?f?esi|transforaminal)/i],
  ['trigger point', /\btrigger points?\b/i],
  ['block', /\b(?:blocks?|facet|medial branch)\b/i],
  ['ablation', /\b(?:ablation|rhizotomy|rfa)\b/i],
  ['acupuncture', /\bacupuncture\b/i],
  ['surgery', /\b(?:surgery|operation)\b/i],
  ['therapy', /\b(?:physical therapy|PT)\b/i],
  ['TENS', /\b(?:tens|h-?wave)\b/i],
  ['injection', /\binjection/i],
];
/** What "the injection" may stand for. */
const INJECTED: ReadonlySet<string> = new Set(['epidural', 'trigger point', 'block', 'injection']);

/** The procedures and drugs a sentence names; an injection of a kind is of that kind. */
function proceduresIn(sentence: string): readonly string[] {
  const named = [
    ...PROCEDURES.flatMap(([name, words]) => (words.test(sentence) ? [name] : [])),
    ...findDrugsIn(splitWords(sentence)).map(({ value }) => value.drug.ingredients.join('/')),
  ];
  return named.length > 1 && named.some(name => INJECTED.has(name))
    ? named.filter(name => name !== 'injection')
    : named;
}

const isAnyInjection = (names: readonly string[]): boolean => names.length === 1 && names[0] === 'injection';

function isSameProcedure(one: readonly string[], other: readonly string[]): boolean {
  if (isAnyInjection(one) || isAnyInjection(other))
    return [one, other].every(names => names.some(name => INJECTED.has(name)));
  return one.some(name => other.includes(name));
}

/** Whether a figure of the summary is of the very thing one of the reasons is of. */
function isOfSame(told: Measured, said: Measured): boolean {
  if (told.measure !== said.measure) return false;
  if (said.of !== null && told.of !== null && told.of !== said.of) return false;
  if (said.measure === 'relief') return isSameProcedure(proceduresIn(told.sentence), proceduresIn(said.sentence));
  return said.measure !== 'strength' || !areOpposite(partsNamed(told.sentence), partsNamed(said.sentence));
}

/** A figure of the patient in the reasons that is none of those the summary has of the same thing. */
export function measures(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const said = measuresIn(checked.rationale);
  if (said.length === 0) return [];
  const told = measuresIn(letter.summary);
  return said.flatMap(one => {
    const same = told.filter(other => isOfSame(other, one));
    const [first] = same;
    if (
      first === undefined ||
      same.some(
        ({ figure, sentence }) =>
          isNear(figure, one.figure) || (one.measure !== 'pain' && hasFigure(sentence, one.figure)),
      )
    )
      return [];
    // Of two figures in the reasons one may be of another day, or of another.
    if (said.some(other => other.measure === one.measure && other.of === one.of && other.figure !== one.figure))
      return [];
    return [
      {
        item: checked.index,
        message: `The reasons have ${NAMES[one.measure]} ${one.figure}, the summary ${first.figure}: correct the one that is wrong.`,
        at: placeIn(checked.rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}

/** The same, or the same rounded. */
function isNear(one: number, other: number): boolean {
  return one === other || Math.round(one) === other || one === Math.round(other);
}

/** Whether the sentence that tells of it has the figure, too: "8.9% in 2013 and 6.8% now". */
function hasFigure(sentence: string, figure: number): boolean {
  return everyMatch(sentence, /(?<![\w/.]|[A-Z]-)\d+(?:\.\d+)?(?![\w/])/g).some(match => Number(match[0]) === figure);
}
