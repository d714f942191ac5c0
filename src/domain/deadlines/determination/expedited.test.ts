import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './expedited.ts';

const expedited = { priority: 'expedited' } as const;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          records complete     72 hours            3 days        alarm by hours
  ['on weekdays the hours end first',      '2016-11-14 09:30',  '2016-11-17T09:30', '2016-11-17', true],
  ['a Sunday: the day rolls, not the hour','2016-11-17 09:30',  '2016-11-20T09:30', '2016-11-21', true],
  ['Thanksgiving',                         '2016-11-21 23:00',  '2016-11-24T23:00', '2016-11-28', true],
  ['an hour gained in November',           '2016-11-04 00:15',  '2016-11-06T23:15', '2016-11-07', true],
  ['an hour lost in March',                '2016-03-11 23:30',  '2016-03-15T00:30', '2016-03-14', false],
  ['over a leap day',                      '2016-02-26 12:00',  '2016-02-29T12:00', '2016-02-29', true],
])(`${source[0].cite}: %s`, (_why, complete, hours, days, alarm) => {
  const events = `application-received 2016-01-04; records-complete ${complete}`;
  expect(deadline('D2', events, expedited)).toMatchObject({ due: hours, enforced: true, alarm });
  expect(deadline('D2', events, expedited, 'statute')).toMatchObject({ due: days, enforced: false, alarm: !alarm });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        events                                                                        due
  ['certified after the records',        'records-complete 2016-11-14 09:30; expedited-certified 2016-11-16 11:00',    '2016-11-19T11:00'],
  ['certified before the records',       'expedited-certified 2016-11-16 11:00; records-complete 2016-11-17 09:30',    '2016-11-20T09:30'],
  ['certified, records not complete',    'expedited-certified 2016-11-16 11:00',                                       null],
  ['not certified',                      'records-complete 2016-11-14 09:30',                                          null],
])(`changed to expedited: %s`, (_why, events, last) => {
  expect(due('D2', events)).toBe(last);
});
