import { expect, test } from 'vitest';
import { allDrugs } from '../all-drugs.ts';
import { resolveDrugName } from '../resolve-drug-name.ts';
import { formularyDrugs, formularyStatus, source } from './formulary-status.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              drug            dispensed      status         review first
  ['the day before there was a formulary',     'Norco',        '2017-12-31',  undefined,     undefined],
  ['its first day',                            'Norco',        '2018-01-01',  'non-exempt',  true],
  ['an anti-inflammatory',                     'Naproxen',     '2018-01-01',  'exempt',      false],
  ['an antidepressant before version 7',       'Cymbalta',     '2020-10-31',  'unknown',     null],
  ['named exempt by version 7',                'Cymbalta',     '2020-11-01',  'exempt',      false],
  ['the antidote before version 3',            'Narcan',       '2018-09-30',  'unknown',     null],
  ['the antidote, added by version 3',         'Narcan',       '2018-10-01',  'exempt',      false],
  ['a kit',                                    'Synapryn',     '2019-01-01',  'compounded',  true],
  ['a product on no list',                     'Terocin',      '2019-01-01',  'unlisted',    true],
  ['on no list that was read',                 'Gabapentin',   '2019-01-01',  'unknown',     null],
] as const)(`${source.cite}: %s`, (_why, name, day, status, prospectiveReview) => {
  const drug = resolveDrugName(name)?.drug;
  if (drug === undefined) throw new Error(`${name} is not in the table`);
  const standing = formularyStatus(drug, day);
  expect([standing?.status, standing?.prospectiveReview]).toEqual([status, prospectiveReview]);
});

test('every drug of the lists is in the table', () => {
  const ids = new Set(allDrugs.map(({ id }) => id));
  expect(formularyDrugs.filter(id => !ids.has(id))).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              drug            dispensed      list   days
  ['an opioid for a short time',               'Norco',        '2019-01-01',  '3',   4],
  ['one that is not for a short time',         'OxyContin',    '2026-11-28',  '13',  null],
] as const)('a fill without review: %s', (_why, name, day, list, fillDays) => {
  const drug = resolveDrugName(name)?.drug;
  expect(drug === undefined ? null : formularyStatus(drug, day)).toMatchObject({ list, fillDays });
});
