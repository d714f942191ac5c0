import { expect, test } from 'vitest';
import { deadline, due } from '../../../../test/builders/due-dates.ts';
import { source } from './retrospective-decision.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               events                                                                                              due
  ['thirty days',               'rfa-received 2016-11-01',                                                                          '2016-12-01'],
  ['Saturday runs to Monday',   'rfa-received 2016-11-03',                                                                          '2016-12-05'],
  ['from the information',      'rfa-received 2016-11-01; ur-information-requested 2016-11-04; ur-information-received 2016-11-08', '2016-12-08'],
  ['over a leap day',           'rfa-received 2016-02-10',                                                                          '2016-03-11'],
])(`${source.cite}: %s`, (_why, events, last) => {
  expect(due('U3', events, { treatment: 'retrospective' })).toBe(last);
});

test('listed with its condition while it is not known when the treatment was given', () => {
  expect(deadline('U3', 'rfa-received 2016-11-01')?.notes).toHaveLength(1);
  expect(due('U3', 'rfa-received 2016-11-01', { treatment: 'prospective' })).toBeNull();
});
