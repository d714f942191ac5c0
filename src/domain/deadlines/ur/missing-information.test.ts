import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './missing-information.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             received                            due
  ['five business days',      'rfa-received 2016-11-14',          '2016-11-21'],
  ['over Thanksgiving',       'rfa-received 2016-11-21',          '2016-11-30'],
  ['by fax in the evening',   'rfa-received 2016-11-14 19:00 fax','2016-11-22'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('U4', events)).toBe(last);
});
