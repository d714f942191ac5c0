import { expect, test } from 'vitest';
import { readDetermination } from '#domain/determinations/read/read-determination.ts';
import { sampleLetter } from './make-letter.ts';
import { sampleLetterText } from './write-letters.ts';

const numbers = Array.from({ length: 120 }, (_none, number) => number);

test('the same seed gives the same letter, another seed another', () => {
  expect(sampleLetterText(3, 7)).toEqual(sampleLetterText(3, 7));
  expect(sampleLetterText(4, 7).text).not.toBe(sampleLetterText(3, 7).text);
});

test('every letter is read back whole', () => {
  for (const number of numbers) {
    const read = readDetermination('sample', sampleLetterText(1, number).text);
    if (read.kind === 'unreadable') throw new Error(`${number}: ${read.error.message}`);
    const made = sampleLetter(1, number);
    expect(read.determination.unread).toEqual([]);
    expect(read.determination.header).toEqual(made.header);
    expect(read.determination.items.map(({ title, outcome }) => [title, outcome])).toEqual(
      made.items.map(({ title, outcome }) => [title, outcome]),
    );
  }
});

test('letters differ in what they decide, and about one treatment in eight is overturned', () => {
  const items = numbers.flatMap(number => sampleLetter(1, number).items);
  expect(new Set(items.map(({ request }) => request.category)).size).toBeGreaterThan(10);
  const share = items.filter(({ outcome }) => outcome === 'overturned').length / items.length;
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.25);
});
