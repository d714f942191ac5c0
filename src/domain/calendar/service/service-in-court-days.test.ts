import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysFrom } from '../counting/period-of-days.ts';
import { extendedByCourtDays, source } from './service-in-court-days.ts';

// biome-ignore format: a table reads in columns
const rows: readonly (readonly [why: string, string, 'overnight' | 'fax' | 'electronic', string])[] = [
  // why this row                                    served        by            day
  ['the period ends on Thursday',                    '2016-11-01', 'overnight',  '2016-12-05'],
  ['the same by fax',                                '2016-11-01', 'fax',        '2016-12-05'],
  ['the same electronically',                        '2016-11-01', 'electronic', '2016-12-05'],
  ['a period ending on Saturday does not roll first','2016-11-03', 'overnight',  '2016-12-06'],
  ['over Thanksgiving',                              '2016-10-24', 'overnight',  '2016-11-29'],
];

test.each(rows)(`${source.cite}: %s`, (_why, served, by, day) => {
  const counted = daysFrom({ day: Temporal.PlainDate.from(served), words: 'service' }, 30);
  expect(extendedByCourtDays(counted, by).day.toString()).toBe(day);
});
