import { lookAt, type PatternSet, patternSet, toBeTried } from '#domain/drugs/words/pattern-set.ts';
import { forgetAll } from '#domain/drugs/words/remembering.ts';
import { onceSaid } from '../letter/once-said.ts';

/** The patterns of all that ask: one walk over a sentence tells of all of them which are to be tried. */
const patternsOfAll: RegExp[] = [];
let sought: PatternSet | null = null;

/** Those whose words a sentence has, by their places among all. */
const triedIn = onceSaid((text, sentence): readonly number[] => {
  sought ??= patternSet(patternsOfAll);
  lookAt(sought, text, sentence);
  return toBeTried(sought);
});

/** Which of some patterns are to be tried in a sentence of a text: those whose words it has, by their places. */
export function maySay(patterns: readonly RegExp[]): (...sentence: Parameters<typeof triedIn>) => readonly number[] {
  // What was kept of sentences read before does not know of these patterns.
  if (sought !== null) forgetAll();
  sought = null;
  const from = patternsOfAll.length;
  const to = from + patterns.length;
  patternsOfAll.push(...patterns);
  return (text, sentence, own) => {
    const tried = triedIn(text, sentence, own);
    return tried.length === 0 ? tried : tried.filter(index => index >= from && index < to).map(index => index - from);
  };
}
