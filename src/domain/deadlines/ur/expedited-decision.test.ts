import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './expedited-decision.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        priority     events                                                                                           due
  ['72 hours from receipt',              'expedited', 'rfa-received 2016-11-14 10:20',                                                                 '2016-11-17T10:20'],
  ['by fax after 5:30 pm: at once',      'expedited', 'rfa-received 2016-11-18 18:00 fax',                                                             '2016-11-21T18:00'],
  ['from the information',               'expedited', 'rfa-received 2016-11-14 10:20; ur-information-requested 2016-11-14; ur-information-received 2016-11-15 08:00', '2016-11-18T08:00'],
  ['standard',                           'standard',  'rfa-received 2016-11-14 10:20',                                                                 null],
])(`${source.cite}: %s`, (_why, priority, events, last) => {
  expect(due('U2', events, { priority: priority === 'expedited' ? 'expedited' : 'standard' })).toBe(last);
});
