import { everyMatchIn } from '#domain/drugs/words/every-match.ts';
import { sentencesFor } from '../figures/figure-sentences.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { CONDITION } from './condition-pattern.ts';

/** What a guideline does not recommend, or bounds, is no condition to be met. */
const BOUNDED = /\b(?:unless|short|limit\w*|up to|at most|no (?:more|longer)|maximum|caution|visits?|sessions?)\b/i;

/** A condition that the reasons recite from a guideline, and the sentences on the case behind it. */
export type RecitedCondition = {
  readonly sentence: Span;
  readonly what: string;
  readonly said: string;
  readonly case: readonly Span[];
};

/** The first condition a rationale recites, with what it tells of the case then; null where none is recited. */
export function recitedCondition({ rationale, conclusions }: CheckedItem): RecitedCondition | null {
  const { text } = rationale;
  const reciting = sentencesFor(rationale, CONDITION);
  if (reciting.length === 0) return null;
  const concluded = new Set(conclusions().map(({ start }) => start));
  const sentences = rationale.sentences();
  for (const sentence of reciting) {
    const at = sentences.indexOf(sentence);
    if (concluded.has(sentence.start) || !(at === 0 || rationale.isOfGuideline(sentence))) continue;
    const said = text.slice(sentence.start, sentence.end);
    const what = everyMatchIn(text, sentence, said, CONDITION)[0]?.groups?.['what'];
    if (what === undefined) continue;
    const behind = sentences.slice(at + 1).filter(each => !concluded.has(each.start) && !rationale.isOfGuideline(each));
    return behind.length === 0 ? null : { sentence, what, said, case: behind };
  }
  return null;
}

export const isBounded = (said: string): boolean => BOUNDED.test(said);

const GENERAL =
  /^(?:patients?|workers?|with|when|that|have|been|from|which|this|their|there|were|will|would|should|least|more|than|other|such|first|only|also|after|before|chronic|pain|treatment|those|whose|does|case|documented|documentation|clear|records?|shown|given|used|were|history|having|present|found|diagnosed|recommended|guidelines?)$/;

/** The words of a stretch that tell what it is about, by their first letters. */
export function stems(words: string): ReadonlySet<string> {
  return new Set(
    (words.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(word => !GENERAL.test(word)).map(word => word.slice(0, 5)),
  );
}
