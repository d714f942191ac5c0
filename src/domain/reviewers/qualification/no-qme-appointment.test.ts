import { expect, test } from 'vitest';
import { type ReviewerFacts, reviewer } from '../../../../test/builders/case-file.ts';
import { noQmeAppointment, source } from './no-qme-appointment.ts';

// biome-ignore format: a table reads in columns
test.each<[string, ReviewerFacts, string, boolean]>([
  // why this row, the reviewer, on, met
  ['no appointment',                      { qme: false },                                            '2016-12-01', true],
  ['an appointment, from 2014 on',        { qme: true },                                             '2014-01-01', false],
  ['an appointment with days, in force',  { qme: false, qmeAppointments: [{ validFrom: '2012-01-01', expires: '2014-06-30' }] }, '2014-01-01', false],
  ['on its last day',                     { qme: false, qmeAppointments: [{ validFrom: '2012-01-01', expires: '2014-06-30' }] }, '2014-06-30', false],
  ['the day after it ended',              { qme: false, qmeAppointments: [{ validFrom: '2012-01-01', expires: '2014-06-30' }] }, '2014-07-01', true],
  ['the day before it began',             { qme: false, qmeAppointments: [{ validFrom: '2016-12-02', expires: null }] },  '2016-12-01', true],
  ['an appointment the day before',       { qme: true },                                             '2013-12-31', true],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(noQmeAppointment(reviewer(with_), on).met).toBe(met);
});
