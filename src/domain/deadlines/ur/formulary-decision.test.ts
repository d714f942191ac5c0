import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './formulary-decision.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       formulary  events                                                                  U1f           U1
  ['the day before the statute',        true,      'rfa-received 2017-12-29',                                              null,         '2018-01-08'],
  ['the first day of the statute',      true,      'rfa-received 2018-01-01',                                              '2018-01-08', null],
  ['other treatment',                   false,     'rfa-received 2018-03-01',                                              null,         '2018-03-08'],
  ['missing information changes nothing', true,    'rfa-received 2018-03-01; ur-information-requested 2018-03-02',         '2018-03-08', null],
])(`${source.cite}: %s`, (_why, formularyOnly, events, formulary, other) => {
  expect([due('U1f', events, { formularyOnly }), due('U1', events, { formularyOnly })]).toEqual([formulary, other]);
});
