import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { receiptByFax, source } from './receipt-by-fax.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         day           time     counts as
  ['in the day',                          '2016-11-01', '09:00', '2016-11-01'],
  ['at 5:30 pm still that day',           '2016-11-01', '17:30', '2016-11-01'],
  ['a minute after',                      '2016-11-01', '17:31', '2016-11-02'],
  ['Friday evening is Monday',            '2016-11-04', '18:00', '2016-11-07'],
  ['the evening before Veterans Day',     '2016-11-10', '20:00', '2016-11-14'],
  ['the hour not known',                  '2016-11-01', null,    '2016-11-01'],
])(`${source.cite}: %s`, (_why, day, time, counts) => {
  const at = time === null ? null : Temporal.PlainTime.from(time);
  expect(receiptByFax(Temporal.PlainDate.from(day), at).day.toString()).toBe(counts);
});
