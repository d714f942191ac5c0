import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { isBounded, recitedCondition, stems } from './recited-conditions.ts';

/** What is well, or what conditions ask for, though it is said with a negation. */
const FAVORABLE =
  /\b(?:no|without|not any|nor) (?:[a-z]+ ){0,3}?(?:side effects?|adverse effects?|red flags?|infections?|contraindications?|aberrant|misuse|abuse|radiculopathy|fractures?|instability|prior (?:mri|surgery|study|trial))\b(?: (?:is|are|was|were) (?:\w+ ){0,2}\w+)?|\b(?:did|does|do|has|have|had) not (?:respond\w*|suffice\w*|help\w*|improve\w*|work\w*)(?: to treatment)?|\bno response to treatment|\bwithout (?:relief|benefit|improvement|success)/gi;
/** Negations: what is well, or what a condition asks for, may be said with one. */
const NEGATED = /\b(?:not|no|nor|never|none|neither|cannot|without|may)\b|n't\b/i;
/** What may speak against in any sentence: a doubt, a contrast, a bound, an alternative, a rule. */
const ADVERSE =
  /\b(?:lack\w*|absen\w*|unclear|unknown|insufficient|inadequate|however|but|although|though|while|despite|only|just|exceed\w*|beyond|excess\w*|already|since|still|yet|long[- ]term|chronic|instead|rather|unless|until|before|minimal|slight\w*|unchanged|same|too|more than|less than|fails? to|failed to|denie[sd]|denial|questionable|unlikely|doubtful|premature|redundant|duplicat\w*|alternative\w*|adequate|sufficient|should|could|would|might|need\w*|can be|pending|scheduled|home exercises?|over-the-counter|stable|resolved|normal|negative|mild|declin\w*|refus\w*|missing|un[a-z]+ed|request\w*|another|other|guidelines?|MTUS|ODG|ACOEM|review\w*|risks?)\b/i;
/** The month is no doubt. */
const MONTH = /(?<=\S )May\b/g;
/** What counts as gain, and as care that did not do, whatever words tell of it. */
const CONCEPTS: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [
    /\b(?:improve\w*|improvement|benefit|progress|gains?)\b/i,
    /\b(?:improv\w*|return(?:ed)? to (?:[a-z]+ )?(?:work|duty)|back (?:to|at) work|less \w+|fewer|better|gain\w*|reduc\w*)\b/i,
  ],
  [
    /\b(?:fail\w*|not respond|unresponsive|refractory|suffice)\b/i,
    /\b(?:fail\w*|not respond\w*|no response|not suffice|exhausted|without (?:relief|benefit|improvement))\b/i,
  ],
];
/** As many of the condition's words as tell that it is that which is found. */
const FEWEST_WORDS = 2;

/** The sentences that find what a recited condition asks for, where nothing in the reasons speaks against; null where something does. */
export function metInProse(checked: CheckedItem): Span | null {
  const condition = recitedCondition(checked);
  if (
    condition === null ||
    isBounded(condition.what) ||
    /\bnot (?:recommended|supported|indicated)\b/i.test(condition.said)
  )
    return null;
  const { text } = checked.rationale;
  const asked = stems(condition.what);
  const told = condition.case.map(span => ({ span, said: text.slice(span.start, span.end) }));
  if (
    told.some(
      ({ said }) =>
        ADVERSE.test(said) ||
        (NEGATED.test(said) && NEGATED.test(said.replace(FAVORABLE, ' ').replace(MONTH, ' '))) ||
        fallsShort(said, condition.what),
    )
  )
    return null;
  const met = told.find(({ said }) => {
    const found = [...stems(said)].filter(stem => asked.has(stem)).length;
    const concepts = CONCEPTS.filter(([words, same]) => words.test(condition.what) && same.test(said)).length;
    return concepts > 0 || found >= FEWEST_WORDS;
  });
  return met === undefined ? null : { start: condition.sentence.start, end: met.span.end };
}

/** Whether a share is told that is less than the one asked for. */
function fallsShort(said: string, what: string): boolean {
  const asked = SHARE.exec(what)?.groups?.['share'];
  const told = SHARE.exec(said)?.groups?.['share'];
  return asked !== undefined && told !== undefined && Number(told) < Number(asked);
}
const SHARE = /\b(?<share>\d{2,3}) ?(?:%|percent)/;
