import * as fc from '../../../../test/random.ts';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { accrue } from './accrual.ts';
import type { Breach } from './breach.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          breach                   due           done          as of         days  amounts         cap reached on
  ['in time: the day it is due',           'records-late',          '2016-11-29', null,         '2016-11-29', null, [],             null],
  ['the first day late',                   'records-late',          '2016-11-29', null,         '2016-11-30', 1,    [500],          '2016-12-09'],
  ['nine days',                            'records-late',          '2016-11-29', null,         '2016-12-08', 9,    [4500],         '2016-12-09'],
  ['ten days: the cap',                    'records-late',          '2016-11-29', null,         '2016-12-09', 10,   [5000],         '2016-12-09'],
  ['eleven days: no more',                 'records-late',          '2016-11-29', null,         '2016-12-10', 11,   [5000],         '2016-12-09'],
  ['a year: no more',                      'records-late',          '2016-11-29', null,         '2017-11-29', 365,  [5000],         '2016-12-09'],
  ['done in time',                         'records-late',          '2016-11-29', '2016-11-29', '2016-12-31', null, [],             null],
  ['done a day late',                      'records-late',          '2016-11-29', '2016-11-30', '2016-12-31', 1,    [500],          null],
  ['done on the ninth day',                'records-late',          '2016-11-29', '2016-12-08', '2016-12-31', 9,    [4500],         null],
  ['done on the tenth day',                'records-late',          '2016-11-29', '2016-12-09', '2016-12-31', 10,   [5000],         '2016-12-09'],
  ['done after the day it is looked at',   'records-late',          '2016-11-29', '2016-12-09', '2016-12-02', 3,    [1500],         '2016-12-09'],
  ['weekends and holidays count',          'records-late',          '2016-12-23', null,         '2016-12-27', 4,    [2000],         '2017-01-02'],
  ['over a leap day',                      'records-late',          '2016-02-26', null,         '2016-03-01', 4,    [2000],         '2016-03-07'],
  ['not implemented: statute, schedule',   'not-implemented',       '2016-11-21', null,         '2016-11-22', 1,    [5000, 1000],   null],
  ['not implemented: no cap',              'not-implemented',       '2016-11-21', null,         '2016-12-21', 30,   [150_000, 30_000], null],
  ['conduct that delays',                  'conduct-delays-review', '2016-11-03', null,         '2016-11-10', 7,    [35_000],       null],
  ['the form: once, whatever the days',    'form-not-enclosed',     '2016-11-03', null,         '2016-11-10', 7,    [2000],         null],
  ['the invoice: once',                    'invoice-not-paid',      '2016-11-03', null,         '2016-12-10', 37,   [250],          null],
  ['no plan',                              'no-ur-plan',            '2016-01-01', null,         '2016-01-02', 1,    [50_000],       null],
  ['no medical director',                  'no-medical-director',   '2016-01-01', null,         '2016-01-02', 1,    [50_000],       null],
  ['outside the scope',                    'outside-scope',         '2016-01-01', null,         '2016-01-02', 1,    [25_000],       null],
] as const)('%s', (_why, breach, due, done, asOf, days, amounts, capOn) => {
  const penalties = accrue({ breach, due, done, asOf });
  expect(penalties.map(({ amount }) => amount)).toEqual(amounts);
  expect(penalties[0]?.daysLate ?? null).toBe(days);
  expect(penalties[0]?.capReachedOn ?? null).toBe(capOn);
});

test('the steps can be checked by hand', () => {
  expect(accrue({ breach: 'records-late', due: '2016-11-29', done: null, asOf: '2016-12-10' })[0]?.steps).toEqual([
    'due on Tue 29 Nov 2016, not done by Sat 10 Dec 2016: 11 days late',
    '11 × $500 a day = $5,500',
    'no more than $5,000 a case: $5,000',
    'the cap was reached on Fri 9 Dec 2016',
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             breach             due           confidence          renumbered
  ['the last day before the new numbers',     'records-late',    '2026-03-31', ['high'],           [false]],
  ['the day of the new numbers',              'records-late',    '2026-04-01', ['low'],            [true]],
  ['the statute keeps its numbers',           'not-implemented', '2026-04-01', ['high', 'low'],    [false, true]],
  ['the schedule of implementing is doubted', 'not-implemented', '2016-04-01', ['high', 'low'],    [false, false]],
] as const)('%s', (_why, breach, due, confidence, renumbered) => {
  const penalties = accrue({ breach, due, done: null, asOf: '2030-01-01' });
  expect(penalties.map(penalty => penalty.confidence)).toEqual(confidence);
  expect(penalties.map(({ notes }) => notes.some(note => note.includes('renumbered')))).toEqual(renumbered);
});

test('a ceiling is told apart from what is owed', () => {
  const [statute, schedule] = accrue({ breach: 'not-implemented', due: '2016-11-21', done: null, asOf: '2016-11-22' });
  expect([statute?.ceiling, schedule?.ceiling]).toEqual([true, false]);
  expect(statute?.notes.join()).toContain('not what is owed');
});

test('a later look never shows less, and no more than the cap', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map(days => Temporal.PlainDate.from('2015-06-01').add({ days }).toString());
  const breach = fc.constantFrom<Breach>(
    'records-late',
    'not-implemented',
    'conduct-delays-review',
    'form-not-enclosed',
  );
  fc.assert(
    fc.property(breach, day, day, day, (which, due, a, b) => {
      const [earlier = '', later = ''] = [a, b].toSorted();
      const total = (asOf: string) =>
        accrue({ breach: which, due, done: null, asOf }).reduce((sum, { amount }) => sum + amount, 0);
      expect(total(later)).toBeGreaterThanOrEqual(total(earlier));
      if (which === 'records-late') expect(total(later)).toBeLessThanOrEqual(5000);
    }),
  );
});
