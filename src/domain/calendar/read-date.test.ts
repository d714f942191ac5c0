import * as fc from '../../../test/random.ts';
import { expect, test } from 'vitest';
import { findDates, readDate } from './read-date.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                   day
  ['figures with hyphens',                 '10-28-2016',          '2016-10-28'],
  ['a year of two figures',                '10/28/16',            '2016-10-28'],
  ['two figures of the last century',      '09/20/96',            '1996-09-20'],
  ['no leading noughts',                   '8/1/2012',            '2012-08-01'],
  ['leading nought',                       '03/26/14',            '2014-03-26'],
  ['month in words',                       'October 8, 2014',     '2014-10-08'],
  ['short month, no comma',                'Oct 8 2014',          '2014-10-08'],
  ['short month with a stop',              'Sept. 8, 2014',       '2014-09-08'],
  ['ISO',                                  '2014-10-08',          '2014-10-08'],
  ['day first',                            '8 October 2014',      '2014-10-08'],
  ['broken over a line',                   '10-28-\n2016',        '2016-10-28'],
  ['a leap day',                           '2/29/2016',           '2016-02-29'],
  ['no such leap day',                     '2/29/2015',           null],
  ['no such month',                        '13/01/2015',          null],
  ['no such day',                          'June 31, 2015',       null],
  ['a month is not a day',                 'October 2014',        null],
  ['a year no one wrote',                  'June 3, 20216',       null],
  ['words around it',                      'on 10/28/16',         null],
  ['nothing',                              '',                    null],
])('readDate: %s', (_why, text, day) => {
  expect(readDate(text)).toBe(day);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          text                                             dates
  ['a score is no date',                   '2/10 pain, later 6-7/10',                       []],
  ['a strength is no date',                'Norco 10/325 and 5-325mg',                      []],
  ['a level is no date',                   'L4-5 and L5-S1 and T9-10',                      []],
  ['a span of days is no date',            '3-5 days, 7-10 visits',                         []],
  ['two in one sentence',                  'seen 11/18/14 and again on 12-02-2014',         ['2014-11-18', '2014-12-02']],
  ['a month with its year',                'hardware removal October 2014, and more',       ['2014-10']],
  ['a list number before',                 '1. 10/28/16 visit',                             ['2016-10-28']],
  ['in brackets',                          '(12-1-2016) revealed',                          ['2016-12-01']],
  ['the month may is not a verb',          'may 20 visits be given',                        []],
  ['a longer figure is no date',           'claim 10-28-2016-77',                           []],
])('findDates: %s', (_why, text, dates) => {
  expect(findDates(text).map(mention => mention.date ?? mention.month)).toEqual(dates);
});

test('a date is found at its offsets whatever stands before it', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.string({ unit: fc.constantFrom('a', ' ', ',', '\n') }), (when, before) => {
      const iso = when.toISOString().slice(0, 10);
      const [year, month, date] = iso.split('-');
      const written = `${month}/${date}/${year}`;
      expect(findDates(`${before} ${written}`)).toEqual([
        { date: iso, month: iso.slice(0, 7), start: before.length + 1, end: before.length + 1 + written.length },
      ]);
    }),
  );
});
