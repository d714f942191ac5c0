import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { daysFrom } from '../counting/period-of-days.ts';
import { extendedForMail, source } from './service-by-mail.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     from      to              day
  ['within California: 5',            'CA',     'CA',           '2016-12-08'],
  ['to another state: 10',            'CA',     'NV',           '2016-12-13'],
  ['from another state: 10',          'NV',     'CA',           '2016-12-13'],
  ['between other states: 10',        'US',     'US',           '2016-12-13'],
  ['to a confidential address: 12',   'CA',     'confidential', '2016-12-15'],
  ['to an address abroad: 20',        'CA',     'abroad',       '2016-12-23'],
  ['from abroad: 20',                 'abroad', 'CA',           '2016-12-23'],
])(`${source.cite}: %s`, (_why, from, to, day) => {
  const counted = daysFrom({ day: Temporal.PlainDate.from('2016-11-03'), words: 'service' }, 30);
  expect(extendedForMail(counted, { from, to }).day.toString()).toBe(day);
});
