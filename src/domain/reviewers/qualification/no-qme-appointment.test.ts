import { expect, test } from 'vitest';
import { reviewer } from '../../../../test/builders/case-file.ts';
import type { Reviewer } from '../reviewer.ts';
import { noQmeAppointment, source } from './no-qme-appointment.ts';

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Reviewer>, string, boolean]>([
  // why this row, the reviewer, on, met
  ['no appointment',                      { qme: false },                                            '2016-12-01', true],
  ['an appointment, from 2014 on',        { qme: true },                                             '2014-01-01', false],
  ['an appointment the day before',       { qme: true },                                             '2013-12-31', true],
])(`${source.cite}: %s`, (_why, with_, on, met) => {
  expect(noQmeAppointment(reviewer(with_), on).met).toBe(met);
});
