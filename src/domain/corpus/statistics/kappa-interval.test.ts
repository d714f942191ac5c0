import { expect, test } from 'vitest';
import { cohensKappa, fleissKappa } from './agreement.ts';
import { withInterval } from './kappa-interval.ts';

const cohen = (counts: readonly number[]) => cohensKappa([counts.slice(0, 2), counts.slice(2)]);

/** The large-sample standard error of Cohen's kappa of Fleiss, Cohen and Everitt (1969). */
function standardError([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  const of = a + b + c + d;
  const shares = [
    [a / of, b / of],
    [c / of, d / of],
  ];
  const row = shares.map(([one = 0, other = 0]) => one + other);
  const column = [0, 1].map(at => shares.reduce((sum, each) => sum + (each[at] ?? 0), 0));
  const seen = (a + d) / of;
  const expected = row.reduce((sum, share, at) => sum + share * (column[at] ?? 0), 0);
  const kappa = (seen - expected) / (1 - expected);
  let spread = 0;
  for (const [i, each] of shares.entries()) {
    for (const [j, share] of each.entries()) {
      const margins = (row[j] ?? 0) + (column[i] ?? 0);
      spread += share * ((i === j ? 1 : 0) - margins * (1 - kappa)) ** 2;
    }
  }
  return Math.sqrt((spread - (kappa - expected * (1 - kappa)) ** 2) / of) / (1 - expected);
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             counts                        within, of the large-sample reach
  ['a textbook case of fifty',                [20, 5, 10, 15],              0.06],
  ['other margins',                           [45, 15, 25, 15],             0.06],
  ['thousands: the two are one',              [2_000, 500, 1_000, 1_500],   0.001],
])('the interval is that of the large sample: %s', (_why, counts, within) => {
  const found = withInterval(counts, cohen);
  const reach = ((found?.high ?? 0) - (found?.low ?? 0)) / 2;
  const known = 1.96 * standardError(counts);
  expect(Math.abs(reach - known) / known).toBeLessThan(within);
  expect(found?.kappa).toBe(cohen(counts));
});

test('Fleiss: few threes are less sure than many of the same shares, and neither leaves what a kappa can be', () => {
  const votes = [
    [3, 0],
    [2, 1],
    [1, 2],
    [0, 3],
  ];
  const of = (times: readonly number[]) => withInterval(times, counts => fleissKappa(votes, counts));
  const [few, many] = [of([9, 2, 2, 3]), of([900, 200, 200, 300])];
  expect(many?.kappa).toBeCloseTo(few?.kappa ?? 0, 6);
  expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan(8 * ((many?.high ?? 0) - (many?.low ?? 0)));
  expect(few?.high).toBeLessThanOrEqual(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['no kappa, no interval',                               [5, 0, 0, 0],   null],
  ['always agreed, many times',                           [50, 0, 0, 40], { kappa: 1, low: 1, high: 1 }],
  ['one case more or less and there would be none',       [50, 0, 0, 1],  { kappa: 1, low: -1, high: 1 }],
])('%s', (_why, counts, found) => {
  expect(withInterval(counts, cohen)).toEqual(found);
});
