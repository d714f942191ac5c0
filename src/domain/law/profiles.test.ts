import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { lawOn, type ProfileId, source } from './profiles.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            day           profile
  ['before independent medical review',      '2012-12-31', null],
  ['its first day',                          '2013-01-01', 'P2013E'],
  ['last day of the emergency rules',        '2014-02-11', 'P2013E'],
  ['first day of the final rules',           '2014-02-12', 'P2014'],
  ['leap day',                               '2016-02-29', 'P2014'],
  ['last day of delay as a UR outcome',      '2016-12-31', 'P2014'],
  ['the statute of 2017',                    '2017-01-01', 'P2017'],
  ['last day before the rules of 2026',      '2026-03-31', 'P2017'],
  ['the rules of 2026',                      '2026-04-01', 'P2026'],
  ['the last day with computed holidays',    '2035-12-31', 'P2026'],
])('%s', (_why, day, id) => {
  expect(lawOn(Temporal.PlainDate.from(day), null)?.id ?? null).toBe(id);
});

const asked: readonly (readonly [string, string, ProfileId, string])[] = [
  // why this row                       day           asked     taken on
  ['inside its period', '2015-05-01', 'P2014', '2015-05-01'],
  ['asked before it began', '2016-11-03', 'P2017', '2017-01-01'],
  ['asked after it ended', '2016-11-03', 'P2013E', '2014-02-11'],
  ['still in force', '2030-01-01', 'P2026', '2030-01-01'],
];

test.each(asked)('a profile by name: %s', (_why, day, id, taken) => {
  const law = lawOn(Temporal.PlainDate.from(day), id);
  expect([law?.id, law?.day.toString()]).toEqual([id, taken]);
});

test('every profile says what makes it differ, and the one whose rules were not read says so', () => {
  expect(source.length).toBeGreaterThanOrEqual(4);
  expect(source.at(-1)?.confidence).toBe('low');
  expect(lawOn(Temporal.PlainDate.from('2026-03-31'), null)?.regulationsRead).toBe(true);
  expect(lawOn(Temporal.PlainDate.from('2026-04-01'), null)?.regulationsRead).toBe(false);
});
