import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './further-documents.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              events                                                                due
  ['five business days',       'records-requested 2016-11-14 10:00',                                 '2016-11-21'],
  ['over Thanksgiving',        'records-requested 2016-11-18 10:00',                                 '2016-11-29'],
  ['expedited: 24 hours',      'expedited-certified 2016-11-17 09:00; records-requested 2016-11-18 10:00', '2016-11-19T10:00'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('R7', events)).toBe(last);
});
