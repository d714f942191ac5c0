import { lazy } from '#domain/drugs/words/lazy.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { CONFUSED_BODY } from './confused-body.ts';
import { CONFUSED_CARE } from './confused-care.ts';
import { GRAMMAR_ROWS } from './grammar-rows.ts';
import { matchWords, type WordMatch, wordPatterns } from './word-patterns.ts';

const patterns = lazy(() => wordPatterns([...GRAMMAR_ROWS, ...CONFUSED_BODY, ...CONFUSED_CARE]));

/** Right words in a wrong place and slips of grammar, in order of the text. */
export function findMisplaced(words: Words): WordMatch[] {
  return matchWords(patterns(), words);
}
