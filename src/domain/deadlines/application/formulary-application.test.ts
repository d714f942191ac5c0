import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './formulary-application.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     formulary  served                   A1f           A1
  ['the day before the statute',      true,      '2017-12-31 hand',       null,         '2018-01-30'],
  ['the first day of the statute',    true,      '2018-01-01 hand',       '2018-01-11', null],
  ['mail adds five days',             true,      '2018-03-01 mail',       '2018-03-16', null],
  ['Sunday runs to Monday',           true,      '2018-03-01 hand',       '2018-03-12', null],
  ['electronic adds two court days',  true,      '2018-03-05 electronic', '2018-03-19', null],
  ['other treatment too in dispute',  false,     '2018-03-05 hand',       null,         '2018-04-04'],
])(`${source.cite}: %s`, (_why, formularyOnly, served, formulary, other) => {
  const events = `ur-decision-served ${served}`;
  expect([due('A1f', events, { formularyOnly }), due('A1', events, { formularyOnly })]).toEqual([formulary, other]);
});
