import { expect, test } from 'vitest';
import { ground } from '../../../../test/builders/screenings.ts';
import { source } from './no-ur-copy.ts';

const cite = source[0]?.cite ?? '';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                     received      reminder      supplied      ground  last day to cure
  ['emergency rules, reminder not sent yet',          '2014-02-11', null,         null,         true,   null],
  ['final rules, the practice goes on',               '2014-02-12', null,         null,         true,   null],
  ['reminded: fifteen days',                          '2014-02-11', '2014-02-12', null,         true,   '2014-02-27'],
  ['fifteen days end on Saturday: Monday',            '2014-02-11', '2014-02-14', null,         true,   '2014-03-03'],
  ['fifteen days end on Presidents Day',              '2014-01-30', '2014-02-02', null,         true,   '2014-02-18'],
  ['supplied the day before the last',                '2014-02-11', '2014-02-12', '2014-02-26', false,  undefined],
  ['supplied on the last day',                        '2014-02-11', '2014-02-12', '2014-02-27', false,  undefined],
  ['supplied a day later',                            '2014-02-11', '2014-02-12', '2014-02-28', true,   null],
  ['supplied before any reminder',                    '2014-02-11', null,         '2014-02-20', false,  undefined],
  ['the last day with a reminder',                    '2014-03-31', '2014-04-02', null,         true,   '2014-04-17'],
  ['and supplied after the practice had ended',       '2014-03-31', '2014-04-02', '2014-04-17', false,  undefined],
  ['from 1 Apr 2014 none',                            '2014-04-01', null,         null,         true,   null],
  ['a reminder changes nothing then',                 '2014-04-01', '2014-04-02', null,         true,   null],
  ['nor does sending it',                             '2014-04-01', '2014-04-02', '2014-04-03', true,   null],
])(`${cite}: %s`, (_why, received, reminderSentOn, urDecisionSuppliedOn, there, lastDay) => {
  const urDecision = { made: '2014-01-28', served: '2014-01-28' };
  const copy = ground('NO_UR_COPY', { received, reminderSentOn, urDecisionSuppliedOn, urDecision, urDecisionAttached: false });
  expect(copy !== null).toBe(there);
  expect(copy?.lastDayToCure).toBe(lastDay);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row        received      attached  ground  cure
  ['attached',           '2016-11-10', true,     false,  undefined],
  ['attached in 2014',   '2014-02-11', true,     false,  undefined],
  ['can be cured',       '2014-03-31', false,    true,   'send the utilization review decision within 15 days of the reminder letter'],
  ['cannot any more',    '2014-04-01', false,    true,   null],
])('%s', (_why, received, urDecisionAttached, there, cure) => {
  const urDecision = { made: '2014-01-28', served: '2014-01-28', formProvided: false };
  const copy = ground('NO_UR_COPY', { received, urDecisionAttached, urDecision });
  expect([copy !== null, copy?.cure]).toEqual([there, cure]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      received      confidence
  ['the day before the rules of 2026', '2026-03-31', 'high'],
  ['their first day: text not read',   '2026-04-01', 'low'],
])('confidence: %s', (_why, received, confidence) => {
  const urDecision = { made: '2026-03-20', served: '2026-03-20' };
  expect(ground('NO_UR_COPY', { received, urDecisionAttached: false, urDecision })?.confidence).toBe(confidence);
});
