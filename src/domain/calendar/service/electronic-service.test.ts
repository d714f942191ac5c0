import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { electronicService, source } from './electronic-service.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      sent          counts as
  ['a court day counts to midnight',   '2016-11-03', '2016-11-03'],
  ['Saturday is Monday',               '2016-11-05', '2016-11-07'],
  ['a holiday is the next court day',  '2016-11-11', '2016-11-14'],
  ['a holiday of the courts alone',    '2016-10-10', '2016-10-11'],
])(`${source.cite}: %s`, (_why, sent, counts) => {
  expect(electronicService(Temporal.PlainDate.from(sent)).day.toString()).toBe(counts);
});
