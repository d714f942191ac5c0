import { expect, test } from 'vitest';
import { due } from '../../../../test/builders/due-dates.ts';
import { source } from './formulary.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     formulary  records complete  D1f           D1
  ['the day before the statute',      true,      '2017-12-31',     null,         '2018-01-30'],
  ['the first day of the statute',    true,      '2018-01-01',     '2018-01-08', null],
  ['over a weekend and a holiday',    true,      '2018-01-11',     '2018-01-19', null],
  ['other treatment too in dispute',  false,     '2018-01-11',     null,         '2018-02-13'],
])(`${source.cite}: %s`, (_why, formularyOnly, complete, formulary, other) => {
  const events = `records-complete ${complete}`;
  expect([due('D1f', events, { formularyOnly }), due('D1', events, { formularyOnly })]).toEqual([formulary, other]);
});
