import { expect, test } from 'vitest';
import { Interest } from '../../ties.ts';
import { type FinancialAffiliation, financialAffiliation, source } from './financial.ts';

const academic = { name: 'Fir University Hospital', kind: 'academic' };
const cancer = { name: 'Oak Cancer Center', kind: 'national-cancer-institute' };
const interest = (amount: number | null, year = 2016, with_: object = {}) =>
  Interest.parse({ with: { name: 'Alder Devices' }, year, amount, nature: 'consulting', ...with_ });
const income = [{ year: 2016, amount: 200_000 }];

// biome-ignore format: a table reads in columns
test.each<[string, Interest[], { year: number; amount: number }[], FinancialAffiliation['kind']]>([
  // why this row                                interests                                                        incomes                                  kind
  ['nothing paid',                               [],                                                              income,                                  'none'],
  ['4.99 %',                                     [interest(9_980)],                                               income,                                  'within'],
  ['five per cent is not more than five',        [interest(10_000)],                                              income,                                  'within'],
  ['a cent more than five per cent',             [interest(10_000.01)],                                           income,                                  'material'],
  ['5.01 %',                                     [interest(10_020)],                                              income,                                  'material'],
  ['two payments of one year are added',         [interest(6_000), interest(4_001)],                              income,                                  'material'],
  ['two years are not added',                    [interest(6_000), interest(4_001, 2015)],                        [...income, { year: 2015, amount: 200_000 }], 'within'],
  ['the year before counts',                     [interest(10_001, 2015)],                                        [{ year: 2015, amount: 200_000 }],       'material'],
  ['two years before does not',                  [interest(10_001, 2014)],                                        [{ year: 2014, amount: 200_000 }],       'none'],
  ['a later year is not yet there',              [interest(10_001, 2017)],                                        income,                                  'none'],
  ['the income of the latest year known',        [interest(10_001)],                                              [{ year: 2013, amount: 1 }, { year: 2015, amount: 300_000 }], 'within'],
  ['a later income is not of the year',          [interest(10_001)],                                              [{ year: 2017, amount: 900_000 }],       'unknown'],
  ['no income known',                            [interest(10)],                                                  [],                                      'unknown'],
  ['no amount known',                            [interest(null)],                                                income,                                  'unknown'],
  ['one amount unknown, the rest over five',     [interest(null), interest(10_001)],                              income,                                  'material'],
  ['a payment of nothing',                       [interest(0)],                                                   [],                                      'none'],
  ['no income at all',                           [interest(1)],                                                   [{ year: 2016, amount: 0 }],             'material'],
  ['the fee for the reviews is left out',        [interest(150_000, 2016, { nature: 'review-contract' })],        income,                                  'none'],
  ['contracting provider at an academic centre', [interest(150_000, 2016, { nature: 'contracting-provider', through: academic })], income,                  'none'],
  ['contracting provider at a cancer centre',    [interest(150_000, 2016, { nature: 'contracting-provider', through: cancer })],   income,                  'none'],
  ['contracting provider elsewhere',             [interest(150_000, 2016, { nature: 'contracting-provider' })],   income,                                  'material'],
  ['other pay through an academic centre',       [interest(150_000, 2016, { nature: 'speaking', through: academic })],             income,                  'material'],
])(`${source.cite}: %s`, (_why, interests, incomes, kind) => {
  expect(financialAffiliation(interests, incomes, '2016-11-10').kind).toBe(kind);
});

test('a share over the limit is never shown as the limit', () => {
  expect(financialAffiliation([interest(10_000.01)], income, '2016-11-10')).toEqual({
    kind: 'material',
    share: '5.01 %',
  });
});
