import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './expedited.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        priority      events                                                                                 due
  ['24 hours from the notice',           'expedited',  'noarfi-served 2016-11-14 09:30 electronic',                                           '2016-11-15T09:30'],
  ['through Thanksgiving',               'expedited',  'noarfi-served 2016-11-23 17:00 electronic',                                           '2016-11-24T17:00'],
  ['an hour gained in November',         'expedited',  'noarfi-served 2016-11-05 17:00 electronic',                                           '2016-11-06T16:00'],
  ['standard',                           'standard',   'noarfi-served 2016-11-14 09:30 electronic',                                           null],
  ['from the change to expedited',       'standard',   'noarfi-served 2016-11-14 09:30 mail; expedited-certified 2016-11-16 13:00',           '2016-11-17T13:00'],
  ['changed before the notice',          'standard',   'expedited-certified 2016-11-13 13:00; noarfi-served 2016-11-14 09:30 electronic',     '2016-11-15T09:30'],
])(`${source[0].cite}: %s`, (_why, priority, events, last) => {
  expect(due('R3', events, { priority: priority === 'expedited' ? 'expedited' : 'standard' })).toBe(last);
});

test(`${source[1].cite}: the statute counts from approval; the alarm stands on the earlier`, () => {
  const events = 'eligible 2016-11-14 08:00; noarfi-served 2016-11-14 15:00 electronic';
  const setting = { priority: 'expedited' } as const;
  expect(deadline('R3', events, setting)).toMatchObject({ due: '2016-11-15T15:00', enforced: true, alarm: false });
  expect(deadline('R3', events, setting, 'statute')).toMatchObject({
    due: '2016-11-15T08:00',
    enforced: false,
    alarm: true,
  });
});
