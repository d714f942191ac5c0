import { expect, test } from 'vitest';
import { emptySet, include, numbersIn, setOf } from '#domain/corpus/columns/decision-set.ts';
import { array, assert, integer, property } from '../../../../test/random.ts';
import { bestOf } from './best-of.ts';

/** The best as sorting all of them tells. */
function sorted(numbers: Iterable<number>, scores: ArrayLike<number>, most: number): number[] {
  return [...numbers].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, most);
}

test('the best are the first of all sorted, those imported first of equals', () => {
  const one = integer({ min: 0, max: 199 });
  assert(
    property(array(one), array(integer({ min: 0, max: 6 }), { minLength: 200 }), one, (numbers, given, most) => {
      const scores = Uint16Array.from(given);
      expect(bestOf(setOf(200, numbers), scores, most)).toEqual(sorted(new Set(numbers), scores, most));
    }),
  );
});

// biome-ignore format: a table reads in columns
test.each([
  // how the scores of many lie                             score of a number
  ['by chance',                                             (at: number) => (Math.imul(at, 0x9e_37_79_b1) >>> 0) / 2 ** 32],
  ['all the same',                                          () => 1],
  ['the sample promises more than there is: every 2048th',  (at: number) => (at % 2_048 < 32 ? 2 + (at % 7) : at % 5)],
  ['the sample sees none of the best',                      (at: number) => (at % 2_048 < 32 ? 0 : at % 1_001)],
])('a sample of many tells about where the best begin, and never which: %s', (_how, scoreOf) => {
  const set = emptySet(200_000);
  for (let number = 0; number < 200_000; number += 1) if (number % 3 !== 1) include(set, number);
  const scores = Float32Array.from({ length: 200_000 }, (_none, at) => scoreOf(at));
  for (const most of [1, 30, 2_048]) expect(bestOf(set, scores, most)).toEqual(sorted(numbersIn(set), scores, most));
});
