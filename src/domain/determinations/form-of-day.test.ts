import { expect, test } from 'vitest';
import { formOfDay } from './form-of-day.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        decided       layout
  ['before the first review',            '2012-12-31', 'F3'],
  ['the last day of the first layout',   '2013-06-30', 'F3'],
  ['the first day of the notice',        '2013-07-01', 'F2a'],
  ['the last day of the notice',         '2013-11-30', 'F2a'],
  ['the first day of the final letter',  '2013-12-01', 'F2b'],
  ['the last day of the final letter',   '2014-02-28', 'F2b'],
  ['the first day of the table',         '2014-03-01', 'F1'],
  ['years later',                        '2026-11-28', 'F1'],
  ['no day',                             null,         'F1'],
])('%s', (_why, decided, layout) => {
  expect(formOfDay(decided)).toBe(layout);
});
