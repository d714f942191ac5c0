import { expect, test } from 'vitest';
import { drugListOn, drugLists, source } from './drug-lists.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  day           version
  ['the day before there was a list',              '2017-12-31', null],
  ['its first day',                                '2018-01-01', '1'],
  ['the day before the third',                     '2018-09-30', '1'],
  ['the third',                                    '2018-10-01', '3'],
  ['the day before many antidepressants',          '2020-10-31', '6'],
  ['the seventh',                                  '2020-11-01', '7'],
  ['the day before the latest',                    '2025-08-05', '12'],
  ['long after the latest',                        '2026-11-28', '13'],
] as const)(`${source.cite}: %s`, (_why, day, version) => {
  expect(drugListOn(day)?.version ?? null).toBe(version);
});

test('the lists stand in the order of their days', () => {
  const days = drugLists.flatMap(({ from }) => from ?? []);
  expect(days).toEqual(days.toSorted());
});
