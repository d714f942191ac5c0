import { expect, test } from 'vitest';
import { wordNumbers } from './word-numbers.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         text                                 words
  ['in lower case, each once',            'Knee pain; the KNEE.',              ['knee', 'pain', 'the']],
  ['a letter alone is no word',           'a knee I b',                        ['knee']],
  ['digits do not begin one',             '10mg 325 L4',                       ['mg', 'l4']],
  ['letters beyond ASCII',                'Núñez ÉTÉ 5×6 caf\u00e9',           ['núñez', 'été', 'café']],
  ['letters beyond Latin part it',        'ab\u0142cd',                        ['ab', 'cd']],
  ['a long run is parted',                'x'.repeat(31) + 'yz',               ['x'.repeat(30), 'xyz']],
  ['nothing',                             '',                                  []],
])('%s', (_why, text, words) => {
  const numbers = wordNumbers();
  expect([...numbers.wordsIn(bytes(text))]).toEqual(words.map((_word, at) => at));
  expect(numbers.newWords()).toEqual(words);
});

test('numbers stay, however many words there are', () => {
  const numbers = wordNumbers();
  const many = Array.from({ length: 40_000 }, (_none, at) => `word${at}`).join(' ');
  const first = numbers.wordsIn(bytes(many));
  expect(numbers.newWords()).toHaveLength(40_000);
  expect(numbers.wordsIn(bytes(many))).toEqual(first);
  expect(numbers.newWords()).toEqual([]);
});
