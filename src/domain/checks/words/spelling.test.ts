import { expect, test } from 'vitest';
import { MEDICAL_WORDS } from './medical-words.ts';
import { misspelling } from './spelling.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['recommeded',     'recommended'],
  ['guidelien',      'guideline'],
  ['guidelines',     null],
  ['lacinating',     'lancinating'],
  ['tenderness',     null],
  ['palpitations',   null],
  ['radiculopthy',   'radiculopathy'],
  ['nonradicular',   null],
  ['knee',           null],
  ['evaluaton',      'evaluation'],
  ['revaluation',    null],
])('%s → %s', (word, meant) => {
  expect(misspelling(word)).toBe(meant);
});

test('no listed word is called misspelt, nor its plural', () => {
  const words = MEDICAL_WORDS.flatMap(word => [word, `${word}s`]);
  expect(words.filter(word => misspelling(word) !== null)).toEqual([]);
});
