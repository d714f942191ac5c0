import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, sentenceAt, type Span } from '../letter/checked-text.ts';
import { amountsOf, sameStrength, type Strength, strengthBehind } from '../letter/strengths.ts';

/** A strength of a drug taken by mouth. */
export type ToldStrength = Strength & { readonly ingredients: readonly string[] };

/** How often a dose is taken, each by its words. */
export const TIMES_A_DAY: readonly (readonly [times: string, words: string])[] = [
  ['at night', String.raw`qhs|q\.h\.s\.|hs|at (?:night|bedtime)|nightly|every night|before bed`],
  [
    'four',
    String.raw`qid|q\.i\.d\.|(?:four|4) times (?:a|per|each) day|(?:four|4) times daily|q6h|every (?:six|6) hours`,
  ],
  [
    'three',
    String.raw`tid|t\.i\.d\.|(?:three|3) times (?:a|per|each) day|(?:three|3) times daily|q8h|every (?:eight|8) hours`,
  ],
  [
    'two',
    String.raw`bid|b\.i\.d\.|twice (?:a|per|each) day|twice daily|(?:two|2) times (?:a|per|each) day|(?:two|2) times daily|q12h|every (?:twelve|12) hours`,
  ],
  [
    'one',
    String.raw`qd|q\.d\.|qday|once (?:a|per|each) day|once daily|(?:one|1) time (?:a|per) day|daily|every day|a day|each day`,
  ],
];
const TIMES = TIMES_A_DAY.map(
  ([times, words]) =>
    [
      times,
      new RegExp(
        String.raw`^[\s,]*(?:(?:one|1|a)\s)?(?:tablets?|capsules?|tabs?|caps?|po|p\.o\.|by mouth|,|\s)*(?:${words})(?![a-z])`,
        'i',
      ),
    ] as const,
);
const REACH = 40;

function timesBehind(text: string, end: number): string | null {
  const behind = text.slice(end, end + REACH);
  return TIMES.find(([, words]) => words.test(behind))?.[0] ?? null;
}

/** Every strength that stands behind the name of a drug taken by mouth. */
export const strengthsIn: (checked: CheckedText) => readonly ToldStrength[] = onceForEach(checked => {
  const drugs = checked.drugs();
  return drugs.flatMap((match, index) => {
    const strength = strengthBehind(checked, match, drugs[index + 1]?.start ?? checked.text.length);
    return strength === null || match.value.drug.route !== 'oral'
      ? []
      : [{ ...strength, ingredients: match.value.drug.ingredients }];
  });
});

/** Whether two lists of ingredients are of one drug. */
export const isSameDrug = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('/') === other.join('/');

/** "The 300 mg capsule", "his present 10 mg tablets": a strength that is told without the name of the drug. */
const NAMELESS =
  /\b(?:the|his|her|their|this|these|an?|of|for)\s(?:(?:present|current|requested|prescribed|proposed|usual)\s)?(?<figures>\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?)[\s-]?(?<unit>mg|mcg)\s(?:(?:oral|extended[- ]release|ER|XR)\s)?(?:tablets?|capsules?|pills?|tabs?|caps?)\b|\b(?<figuresEach>\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)?)\s?(?<unitEach>mg|mcg)\s(?:per|a|each|in each|in a|to the|in every)\s(?:tablet|capsule|pill)\b/gi;

/** "20 grams three times a day": a dose in grams, with how often it is taken. */
const IN_GRAMS = new RegExp(
  String.raw`\b(?<figures>\d+(?:\.\d+)?)\s?(?:grams?|gm|g)(?=\s(?:${TIMES_A_DAY.map(([, words]) => words).join('|')})(?![a-z]))`,
  'gi',
);
const OF_A_RULE = /\b(?:guidelines?|MTUS|ODG|ACOEM|FDA|label\w*|available|recommend\w*|maximum)\b/i;

/** Strengths told of the drug decided without its name, in sentences that name no other drug. */
export const namelessStrengths = (checked: CheckedItem): Strength[] => namelessBy(checked, NAMELESS);

/** Doses told of it in grams, with how often they are taken. */
export const dosesInGrams = (checked: CheckedItem): Strength[] =>
  /\bg(?:rams?|m)?\b/i.test(checked.rationale.text) ? namelessBy(checked, IN_GRAMS) : [];

function namelessBy({ rationale, title }: CheckedItem, pattern: RegExp): Strength[] {
  const [asked, ...others] = title.drugs();
  if (asked === undefined || others.length > 0) return [];
  const isOther = (span: Span): boolean =>
    rationale
      .drugs()
      .some(
        ({ value, start }) =>
          span.start <= start && start < span.end && !isSameDrug(value.drug.ingredients, asked.value.drug.ingredients),
      );
  return matchesIn(rationale, pattern).flatMap(({ start, end, match }): Strength[] => {
    const sentence = sentenceAt(rationale, start);
    const { figures, figuresEach = '', unit, unitEach = 'g' } = match.groups ?? {};
    const read = amountsOf(`${figures ?? figuresEach} ${(unit ?? unitEach).toLowerCase()}`);
    if (sentence === undefined || read === null || isOther(sentence)) return [];
    // Behind a dose in grams it may be held against the labeling.
    if (OF_A_RULE.test(rationale.text.slice(sentence.start, pattern === IN_GRAMS ? start : sentence.end))) return [];
    return [{ start, end, ...read }];
  });
}

/** Of what was, will be or may be taken, and of how it changed. */
export const NOT_NOW =
  /\b(?:was|were|had|before|previous\w*|earlier|initially|formerly|until|increas\w*|decreas\w*|reduc\w*|lower\w*|rais\w*|went|came|from|taper\w*|wean\w*|titrat\w*|would|could|should|may|might|instead|switch\w*|chang\w*|tried|trial|fail\w*|recommend\w*|maximum|up to|start\w*)\b/i;

/** A dose said to be taken so often a day in the reasons, where the summary and the request have another of the same drug, as often. */
export function dosesTold(
  letter: CheckedLetter,
  { rationale, title }: CheckedItem,
): (Span & { readonly told: Span })[] {
  const { text } = rationale;
  return strengthsIn(rationale).flatMap(one => {
    const told = strengthsIn(letter.summary).filter(other => isSameDrug(other.ingredients, one.ingredients));
    const [first] = told;
    if (first === undefined || !told.every(other => sameStrength(other, first)) || sameStrength(first, one)) return [];
    const times = timesBehind(text, one.end);
    if (times === null || !told.some(other => timesBehind(letter.summary.text, other.end) === times)) return [];
    const sentence = sentenceAt(rationale, one.start);
    const own = strengthsIn(title).filter(other => isSameDrug(other.ingredients, one.ingredients));
    if (sentence === undefined || own.some(other => sameStrength(other, one))) return [];
    if (NOT_NOW.test(text.slice(sentence.start, sentence.end))) return [];
    return [{ start: one.start, end: one.end, told: first }];
  });
}
