import { expect, test } from 'vitest';
import { readNumericDate } from './numeric-date.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 text          date
  ['month first',                 '02/11/2015', '2015-02-11'],
  ['hyphens, one digit',          '2-1-2015',   '2015-02-01'],
  ['two digits, this century',    '03/26/14',   '2014-03-26'],
  ['two digits, the last one',    '09/20/96',   '1996-09-20'],
  ['a leap day',                  '02/29/2016', '2016-02-29'],
  ['no such leap day',            '02/29/2015', null],
  ['no such month',               '13/01/2015', null],
  ['three digits of a year',      '01/01/201',  null],
  ['no figure before a mark',     '/1/2015',    null],
  ['three figures of a month',    '111/1/2015', null],
  ['more after the year',         '1/1/2015/1', null],
  ['a letter for a figure',       'l2/01/2015', null],
  ['not a date',                  'Standard',   null],
])('%s', (_why, text, date) => {
  expect(readNumericDate(text)).toBe(date);
});
