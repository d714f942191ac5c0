import { expect, test } from 'vitest';
import { splitWords } from '../lexicon.ts';
import { knownOfWords, numbersOf } from './known-of-words.ts';

const LONG = 1;

test('a word is asked about once for all texts, however it is written', () => {
  const asked: string[] = [];
  const whetherLong = knownOfWords(word => (asked.push(word), word.length > 6 ? LONG : 0));
  const told = ['The radiograph of the knee', 'the RADIOGRAPH, the knee'].map(text => {
    const words = splitWords(text);
    return [...words.keys.keys()].map(index => whetherLong(words, index) & LONG);
  });
  expect(told).toEqual([
    [0, 1, 0, 0, 0],
    [0, 1, 0, 0],
  ]);
  expect(asked).toEqual(['the', 'radiograph', 'of', 'knee']);
});

test('nothing is known of what is no word of the text', () => {
  const words = splitWords('L4-5');
  const any = knownOfWords(() => LONG);
  expect([any(words, -1), any(words, 3)]).toEqual([0, 0]);
});

test('the same word has the same number in every text, and another word another', () => {
  const [one, other] = ['pain in the knee', 'The knee'].map(text => [...numbersOf(splitWords(text))]);
  expect(other).toEqual(one?.slice(2));
  expect(new Set(one).size).toBe(4);
});
