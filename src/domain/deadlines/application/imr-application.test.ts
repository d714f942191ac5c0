import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './imr-application.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   from      to              served                  due
  ['thirty days',                                   'CA',     'CA',           '2016-11-01 hand',       '2016-12-01'],
  ['Saturday runs to Monday',                       'CA',     'CA',           '2016-11-03 hand',       '2016-12-05'],
  ['Sunday runs to Monday',                         'CA',     'CA',           '2016-11-04 hand',       '2016-12-05'],
  ['Monday stands',                                 'CA',     'CA',           '2016-11-05 hand',       '2016-12-05'],
  ['Thanksgiving runs to Monday',                   'CA',     'CA',           '2016-10-25 hand',       '2016-11-28'],
  ['mail adds five days, a Saturday not rolled first', 'CA',  'CA',           '2016-11-03 mail',       '2016-12-08'],
  ['mail, then Saturday runs to Monday',            'CA',     'CA',           '2016-11-05 mail',       '2016-12-12'],
  ['mail, then a Friday',                           'CA',     'CA',           '2016-11-04 mail',       '2016-12-09'],
  ['mail, then Christmas on Sunday, kept Monday',   'CA',     'CA',           '2016-11-20 mail',       '2016-12-27'],
  ['mail to another state',                         'CA',     'AZ',           '2016-11-03 mail',       '2016-12-13'],
  ['mail from another state',                       'TX',     'CA',           '2016-11-03 mail',       '2016-12-13'],
  ['mail abroad',                                   'CA',     'abroad',       '2016-11-03 mail',       '2016-12-23'],
  ['mail to a confidential address',                'CA',     'confidential', '2016-11-03 mail',       '2016-12-15'],
  ['overnight: two court days after Saturday',      'CA',     'CA',           '2016-11-03 overnight',  '2016-12-06'],
  ['overnight out of state: the same',              'CA',     'NV',           '2016-11-03 overnight',  '2016-12-06'],
  ['fax',                                           'CA',     'CA',           '2016-11-01 fax',        '2016-12-05'],
  ['electronic',                                    'CA',     'CA',           '2016-11-01 electronic', '2016-12-05'],
  ['electronic just before midnight counts that day','CA',    'CA',           '2016-11-01 23:59 electronic', '2016-12-05'],
  ['electronic on Saturday counts as Monday',       'CA',     'CA',           '2016-11-05 electronic', '2016-12-09'],
  ['by hand on Saturday counts that day',           'CA',     'CA',           '2016-11-05 hand',       '2016-12-05'],
  ['over a leap day, by mail',                      'CA',     'CA',           '2016-01-26 mail',       '2016-03-01'],
  ['the same in a common year',                     'CA',     'CA',           '2015-01-26 mail',       '2015-03-02'],
  ['in the first profile',                          'CA',     'CA',           '2013-07-08 mail',       '2013-08-12'],
  ['in the last profile',                           'CA',     'CA',           '2026-04-01 mail',       '2026-05-06'],
])(`${source.cite}: %s`, (_why, from, to, served, last) => {
  expect(due('A1', `ur-decision-served ${served}`, { place: { from, to } })).toBe(last);
});

test('every step can be checked by hand, and the base is the period alone', () => {
  const application = deadline('A1', 'ur-decision-served 2016-11-05 mail');
  expect(application).toMatchObject({ base: '2016-12-05', due: '2016-12-12', owedBy: 'worker', confidence: 'medium' });
  expect(application?.steps).toEqual([
    '30 days from service of the UR decision by mail on Sat 5 Nov 2016 is Mon 5 Dec 2016',
    'mail within California adds 5 days: Sat 10 Dec 2016 (Code of Civil Procedure 1013(a))',
    'Sat 10 Dec 2016 is a Saturday: the next court day is Mon 12 Dec 2016 (Code of Civil Procedure 12a)',
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row         received      late
  ['the day before',      '2016-12-07', false],
  ['the last day',        '2016-12-08', false],
  ['the day after',       '2016-12-09', true],
])('an application received: %s', (_why, received, late) => {
  const application = deadline('A1', `ur-decision-served 2016-11-03 mail; application-received ${received}`);
  expect(application?.met).toEqual({ event: 'application-received', on: received, late });
});

test('served without a method nothing is added, and said so', () => {
  const application = deadline('A1', 'ur-decision-served 2016-11-01');
  expect(application).toMatchObject({ due: '2016-12-01', confidence: 'high' });
  expect(application?.notes).toEqual(['the method of service is not given: nothing is added for it']);
});

test('a confidence that is not high says why', () => {
  const [doubt = ''] = deadline('A1', 'ur-decision-served 2016-11-03 mail')?.notes ?? [];
  expect(doubt).toContain('no authority was found');
  expect(deadline('A1', 'ur-decision-served 2016-11-03 hand')).toMatchObject({ notes: [], confidence: 'high' });
});
