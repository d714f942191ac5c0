import { expect, test } from 'vitest';
import { neededStaffing } from './staffing-needed.ts';

/** Late when staffed for fewer than so many a month, and a little by something staffing cannot mend. */
const lateUnderLevel =
  (enough: number, rest = 0) =>
  (level: number) =>
    Promise.resolve(level >= enough ? rest : Math.min(1, 1 - level / enough + rest));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          enough  busiest  share allowed  least   most
  ['just the busiest month',               9_900,  10_000,  0.05,          9_400,  9_510],
  ['more than the busiest month',          15_000, 10_000,  0.05,          14_250, 14_400],
  ['far less than the busiest month',      2_000,  10_000,  0.05,          1_900,  1_920],
  ['nothing late at all',                  9_000,  10_000,  0.0001,        8_990,  9_100],
])('%s', async (_why, enough, busiest, allowed, least, most) => {
  const needed = await neededStaffing(lateUnderLevel(enough), busiest, allowed);
  if (needed.kind !== 'found') throw new Error(needed.kind);
  expect(needed.determinationsPerMonth).toBeGreaterThanOrEqual(least);
  expect(needed.determinationsPerMonth).toBeLessThanOrEqual(most);
  expect(needed.trials.length).toBeLessThan(12);
});

test('what no staffing can mend is said', async () => {
  const needed = await neededStaffing(lateUnderLevel(5_000, 0.2), 10_000, 0.05);
  expect(needed).toMatchObject({ kind: 'not-found' });
  expect(needed.kind === 'not-found' && needed.how).toContain('20 % are past due');
});

test('an interrupted run ends the search', async () => {
  expect(await neededStaffing(() => Promise.resolve(null), 10_000, 0.05)).toEqual({ kind: 'interrupted' });
});
