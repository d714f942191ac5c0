import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './standard.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               events                                                                                 due
  ['thirty days from complete records',         'application-received 2016-11-10; records-complete 2016-11-28',                        '2016-12-28'],
  ['Saturday runs to Monday',                   'application-received 2016-10-10; records-complete 2016-11-03',                        '2016-12-05'],
  ['Monday stands',                             'application-received 2016-10-10; records-complete 2016-11-05',                        '2016-12-05'],
  ['Thanksgiving runs to Monday',               'application-received 2016-10-10; records-complete 2016-10-25',                        '2016-11-28'],
  ['over a leap day',                           'application-received 2016-01-10; records-complete 2016-02-10',                        '2016-03-11'],
  ['both on one day',                           'application-received 2016-11-01; records-complete 2016-11-01',                        '2016-12-01'],
  ['records not complete: no clock',            'application-received 2016-11-10',                                                     null],
  ['records alone',                             'records-complete 2016-11-01',                                                         '2016-12-01'],
  ['joined: the last application',              'application-received 2016-11-10; records-complete 2016-11-14; application-received 2016-11-28', '2016-12-28'],
  ['joined: the last records',                  'application-received 2016-11-10; records-complete 2016-11-14; application-received 2016-11-20; records-complete 2016-11-28', '2016-12-28'],
  ['changed to expedited: D2 instead',          'application-received 2016-11-10; records-complete 2016-11-14; expedited-certified 2016-11-15 10:00', null],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('D1', events)).toBe(last);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          served        late
  ['the last day',         '2016-12-05', false],
  ['a day late, but valid','2016-12-06', true],
])('a determination: %s', (_why, served, late) => {
  const events = `application-received 2016-10-10; records-complete 2016-11-03; determination-served ${served}`;
  expect(deadline('D1', events)?.met).toMatchObject({ on: served, late });
});

test('set aside and sent back: the second review has its own clock', () => {
  const sentBack =
    'records-complete 2016-11-14; determination-served 2016-12-01 mail; application-received 2016-11-10; records-complete 2017-06-01';
  expect(deadline('D1', sentBack)).toMatchObject({ due: '2017-07-03', met: null });
  expect(deadline('D1', `${sentBack}; determination-served 2017-07-05`)?.met).toMatchObject({
    on: '2017-07-05',
    late: true,
  });
});
