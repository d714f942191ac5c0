import { expect, test } from 'vitest';
import { shareOf } from './share.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                      count    of   low     high
  ['a worked example: 81 of 263 (Newcombe 1998)',        81,   263, 0.2553, 0.3662],
  ['15 of 148 (Newcombe 1998)',                          15,   148, 0.0624, 0.1605],
  ['none of 20: never below 0',                           0,    20, 0,      0.1611],
  ['one of 29',                                           1,    29, 0.0061, 0.1718],
  ['all of 29: never above 1',                           29,    29, 0.8830, 1],
  ['nothing is known of nothing',                         0,     0, 0,      1],
])('%s', (_why, count, of, low, high) => {
  const share = shareOf(count, of);
  expect(share.low).toBeCloseTo(low, 4);
  expect(share.high).toBeCloseTo(high, 4);
});
