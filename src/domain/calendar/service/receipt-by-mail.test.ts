import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { receiptByMail, source } from './receipt-by-mail.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      posted        from      to    counts as
  ['within California',                '2016-11-01', 'CA',     'CA', '2016-11-06'],
  ['from another state',               '2016-11-01', 'NV',     'CA', '2016-11-11'],
  ['over a leap day',                  '2016-02-26', 'CA',     'CA', '2016-03-02'],
])(`${source.cite}: %s`, (_why, posted, from, to, counts) => {
  expect(receiptByMail(Temporal.PlainDate.from(posted), { from, to }).day.toString()).toBe(counts);
});
