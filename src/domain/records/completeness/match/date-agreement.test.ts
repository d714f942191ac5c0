import { expect, test } from 'vitest';
import { dateAgreement, type DateAgreement } from './date-agreement.ts';

type Named = { date?: string | null; until?: string | null; month?: string | null };

// biome-ignore format: a table reads in columns
test.each<[string, Named, string | null, string[], DateAgreement]>([
  // why this row                     named by                                        document      other days      agreement
  ['the same day',                    { date: '2014-03-04' },                         '2014-03-04', [],             'same'],
  ['the day of service',              { date: '2014-03-04' },                         '2014-03-06', ['2014-03-04'], 'other-date'],
  ['a day off',                       { date: '2014-03-04' },                         '2014-03-05', [],             'day-off'],
  ['two days off',                    { date: '2014-03-04' },                         '2014-03-06', [],             'different'],
  ['a day off, over a month',         { date: '2014-02-28' },                         '2014-03-01', [],             'day-off'],
  ['a figure misread',                { date: '2014-03-04' },                         '2014-08-04', [],             'figure-off'],
  ['a figure misread, also a day off', { date: '2014-03-16' },                        '2014-03-15', [],             'day-off'],
  ['a figure nobody confuses',        { date: '2014-03-04' },                         '2014-05-02', [],             'different'],
  ['two figures misread',             { date: '2013-03-04' },                         '2018-08-04', [],             'different'],
  ['the document has no day',         { date: '2014-03-04' },                         null,         [],             'unknown'],
  ['the month named',                 { month: '2014-03' },                           '2014-03-31', [],             'same'],
  ['another month',                   { month: '2014-03' },                           '2014-04-01', [],             'different'],
  ['first day of a run',              { date: '2014-03-04', until: '2014-05-02' },    '2014-03-04', [],             'same'],
  ['last day of a run',               { date: '2014-03-04', until: '2014-05-02' },    '2014-05-02', [],             'same'],
  ['after a run',                     { date: '2014-03-04', until: '2014-05-02' },    '2014-05-03', [],             'different'],
  ['named without a day',             {},                                             '2014-03-04', [],             'unknown'],
])('%s', (_why, named, date, otherDates, agreement) => {
  const as = { kind: null, date: null, until: null, month: null, author: null, provider: null, words: '', ...named };
  expect(dateAgreement(as, { date, otherDates })).toBe(agreement);
});
