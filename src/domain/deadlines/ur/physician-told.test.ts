import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './physician-told.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    events                             due
  ['24 hours',                       'ur-decision-made 2016-11-21 16:40', '2016-11-22T16:40'],
  ['through a holiday',              'ur-decision-made 2016-11-23 16:40', '2016-11-24T16:40'],
  ['over the change in November',    'ur-decision-made 2016-11-05 12:00', '2016-11-06T11:00'],
  ['the hour not known',             'ur-decision-made 2016-11-21',       '2016-11-22T00:00'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('U5', events)).toBe(last);
  expect(due('U5', events, { treatment: 'retrospective' })).toBeNull();
});
