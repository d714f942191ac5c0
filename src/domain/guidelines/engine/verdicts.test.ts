import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { Verdict } from '../review.ts';
import { atLeastVerdict, oppositeVerdict } from './verdicts.ts';

const T = 'met';
const F = 'not-met';
const N = 'not-documented';
const C = 'contradicted';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    all  any
  ['both hold',                               [T, T], T,   T],
  ['one holds, one does not',                 [T, F], F,   T],
  ['one holds, the other is silent',          [T, N], N,   T],
  ['one holds, the other is contradicted',    [T, C], C,   T],
  ['none holds',                              [F, F], F,   F],
  ['one does not, the other is silent',       [F, N], F,   N],
  ['one does not, the other is contradicted', [F, C], F,   C],
  ['both silent',                             [N, N], N,   N],
  ['silent beside contradicted',              [N, C], C,   C],
  ['both contradicted',                       [C, C], C,   C],
] as const)('truth table: %s', (_why, verdicts, all, any) => {
  expect(atLeastVerdict(2, verdicts)).toBe(all);
  expect(atLeastVerdict(1, verdicts)).toBe(any);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            needed           verdicts      answer
  ['two of three hold',                         2, [T, T, F],               T],
  ['one holds, one may yet',                    2, [T, N, F],               N],
  ['one holds, the others do not',              2, [T, F, F],               F],
  ['a contradiction is told before silence',    2, [T, N, C],               C],
  ['nothing is needed',                         0, [],                      T],
] as const)('at least: %s', (_why, needed, verdicts, answer) => {
  expect(atLeastVerdict(needed, verdicts)).toBe(answer);
});

const verdict = fc.constantFrom(...Verdict.options);

test('the opposite of the opposite is the verdict itself', () => {
  fc.assert(fc.property(verdict, one => oppositeVerdict(oppositeVerdict(one)) === one));
});

test('the order of the parts changes nothing', () => {
  fc.assert(
    fc.property(fc.array(verdict, { maxLength: 6 }), fc.nat(6), (verdicts, needed) => {
      expect(atLeastVerdict(needed, verdicts.toReversed())).toBe(atLeastVerdict(needed, verdicts));
      expect(atLeastVerdict(needed, verdicts.toSorted())).toBe(atLeastVerdict(needed, verdicts));
    }),
  );
});

test('not all of them is the same as any of their opposites', () => {
  fc.assert(
    fc.property(fc.array(verdict, { minLength: 1, maxLength: 6 }), verdicts => {
      const notAll = oppositeVerdict(atLeastVerdict(verdicts.length, verdicts));
      expect(atLeastVerdict(1, verdicts.map(oppositeVerdict))).toBe(notAll);
    }),
  );
});

test('a silent part that begins to speak never takes back an answer already given', () => {
  fc.assert(
    fc.property(
      fc.array(verdict, { minLength: 1, maxLength: 5 }),
      fc.nat(5),
      fc.constantFrom(T, F),
      (parts, at, says) => {
        const needed = (at % parts.length) + 1;
        const before = atLeastVerdict(needed, [...parts, N]);
        if (before === T || before === F) expect(atLeastVerdict(needed, [...parts, says])).toBe(before);
      },
    ),
  );
});
