import { expect, test } from 'vitest';
import { splitWords } from '../lexicon.ts';
import { lookAt, lookAtAll, mayMatch, patternSet, toBeTried } from './pattern-set.ts';

const PATTERNS = [
  /\bno (?:documentation|evidence) of\b/gi,
  /\b(?:has|have) not (?:been )?(?:tried|failed)\b/i,
  /\bnever\b/i,
  /\b(?:is|are|was)\s*(?:not|n't)\s+(?:[a-z]+ly\s+){0,2}(?:noted|seen)\b/i,
  /spasm/,
  /(?<=\bnot\b.*)\bnor\b/i,
  /\bpain of the \d+(?:st|nd)\b/,
  /^[\s"']*there (?:is|are) no\b/i,
];
const SET = patternSet(PATTERNS);
const TEXT =
  'There is no evidence of a tear. He has not been tried on it, nor has he ever failed. Swelling isn’t clearly seen. It is not very clearly noted; “never” is José_s word. Pain of the 2nd finger, 6/10.No spasm.';

test('a pattern that matches in a stretch is always to be tried', () => {
  for (let start = 0; start < TEXT.length; start += 1) {
    for (const length of [4, 17, 40, 90]) {
      const end = Math.min(TEXT.length, start + length);
      const said = TEXT.slice(start, end);
      lookAt(SET, TEXT, { start, end });
      const matching = PATTERNS.filter(({ source, flags }) => new RegExp(source, flags.replace('g', '')).test(said));
      expect(matching.every(pattern => mayMatch(SET, PATTERNS.indexOf(pattern)))).toBe(true);
      expect(matching.every(pattern => toBeTried(SET).includes(PATTERNS.indexOf(pattern)))).toBe(true);
    }
  }
});

// biome-ignore format: a table reads in columns
test.each<[string, string, readonly number[]]>([
  // why this row                                   text                                     to be tried
  ['none of the words; what needs none is tried',   'The knee is swollen.',                  [4]],
  ['all words a pattern needs',                     'She has not tried it.',                 [1, 4]],
  ['only one of them',                              'She has tried it.',                     [4]],
  ['one word is all it needs',                      'It was never done.',                    [2, 4]],
  ['a long word passes that begins alike',          'no documentary of it',                  [0, 4]],
  ['a short one is told from others',               'no evidently of it',                    [4]],
])('%s', (_why, text, tried) => {
  lookAtAll(SET, splitWords(text));
  expect(toBeTried(SET)).toEqual(tried);
  expect(tried.every(pattern => mayMatch(SET, pattern))).toBe(true);
});
