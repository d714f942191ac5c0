import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './decision.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                events                                                                                due
  ['five business days',                         'rfa-received 2016-11-14',                                                            '2016-11-21'],
  ['received on a Friday',                       'rfa-received 2016-11-18',                                                            '2016-11-29'],
  ['over Veterans Day',                          'rfa-received 2016-11-07',                                                            '2016-11-15'],
  ["Lincoln's Birthday is a business day",       'rfa-received 2016-02-05',                                                            '2016-02-12'],
  ['by fax at 5:30 pm',                          'rfa-received 2016-11-14 17:30 fax',                                                  '2016-11-21'],
  ['by fax after 5:30 pm',                       'rfa-received 2016-11-14 17:31 fax',                                                  '2016-11-22'],
  ['by hand after 5:30 pm',                      'rfa-received 2016-11-14 18:00 hand',                                                 '2016-11-21'],
  ['by mail, no stamp: five days after posting', 'rfa-mailed 2016-11-09 mail',                                                         '2016-11-21'],
  ['by mail, the stamp earlier',                 'rfa-mailed 2016-11-09 mail; rfa-received 2016-11-10 mail',                           '2016-11-18'],
  ['while information is missing: 14 days',      'rfa-received 2016-11-14; ur-information-requested 2016-11-16',                       '2016-11-28'],
  ['five days from the information',             'rfa-received 2016-11-14; ur-information-requested 2016-11-15; ur-information-received 2016-11-16', '2016-11-23'],
  ['the last day under the 14',                  'rfa-received 2016-11-14; ur-information-requested 2016-11-15; ur-information-received 2016-11-17', '2016-11-28'],
  ['never more than 14 days',                    'rfa-received 2016-11-14; ur-information-requested 2016-11-15; ur-information-received 2016-11-18', '2016-11-28'],
  ['information on the 14th day',                'rfa-received 2016-11-14; ur-information-requested 2016-11-15; ur-information-received 2016-11-28', '2016-11-28'],
  ['information after the 14 days: full time',   'rfa-received 2016-11-14; ur-information-requested 2016-11-15; ur-information-received 2016-11-29', '2016-12-06'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('U1', events)).toBe(last);
});

test('14 days count from the recommendation where it is given', () => {
  const missing = 'rfa-received 2016-11-14; ur-information-requested 2016-11-16';
  expect(due('U1', missing, { recommendedOn: '2016-11-10' })).toBe('2016-11-28'); // 24 Nov is Thanksgiving
  expect(due('U1', missing, { recommendedOn: '2016-11-09' })).toBe('2016-11-23');
});

test('not for treatment already given, nor when expedited', () => {
  expect(due('U1', 'rfa-received 2016-11-14', { treatment: 'retrospective' })).toBeNull();
  expect(due('U1', 'rfa-received 2016-11-14', { priority: 'expedited' })).toBeNull();
});

test('the cap stands in the steps', () => {
  const steps = deadline(
    'U1',
    'rfa-received 2016-11-14; ur-information-requested 2016-11-15; ur-information-received 2016-11-18',
  )?.steps;
  expect(steps).toEqual([
    '5 business days from receipt of the information on Fri 18 Nov 2016, leaving out weekends, Thu 24 Nov 2016 (Thanksgiving Day), Fri 25 Nov 2016 (the day after Thanksgiving), is Tue 29 Nov 2016 (Labor Code 4600.4(b))',
    'but never more than 14 days from receipt of the request on Mon 14 Nov 2016: Mon 28 Nov 2016',
  ]);
});
