import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './inquiry-answer.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            received      due           confidence
  ['emergency rule: 15 days',                '2013-08-01', '2013-08-16', 'high'],
  ['15 days, Saturday runs to Monday',       '2013-08-02', '2013-08-19', 'high'],
  ['last day of the emergency rule',         '2014-02-11', '2014-02-26', 'high'],
  ['first day of the final rule: 5 business days', '2014-02-12', '2014-02-20', 'medium'],
  ['over Thanksgiving',                      '2016-11-21', '2016-11-30', 'medium'],
  ['business days in the statute',           '2021-03-01', '2021-03-08', 'high'],
  ['last day before the rules of 2026',      '2026-03-30', '2026-04-07', 'high'],
  ['rules of 2026 not obtained: low',        '2026-04-01', '2026-04-08', 'low'],
])(`${source.cite}: %s`, (_why, received, last, confidence) => {
  const answer = deadline('A3', `inquiry-received ${received}`);
  expect([answer?.due, answer?.confidence]).toEqual([last, confidence]);
});

test('by the profile asked for', () => {
  expect(due('A3', 'inquiry-received 2016-11-14', { profile: 'P2013E' })).toBe('2016-11-29');
  expect(due('A3', 'inquiry-received 2013-08-01', { profile: 'P2014' })).toBe('2013-08-08');
});
