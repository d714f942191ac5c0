import { expect, test } from 'vitest';
import { request } from '../../../../test/builders/situations.ts';
import { unitsInAll, visitsInAll } from './amounts.ts';

const remainder = (original: string, reviewed: string) =>
  request(reviewed, { kind: 'remainder', original, authorized: 'part of it', visits: 2 });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       request                                                                   visits
  ['as read',                           request('Physical therapy 6 visits', { visits: 6 }),                      6],
  ['none named',                        request('Physical therapy'),                                              null],
  ['a range counts as its most',        request('Physical therapy 12-18 sessions'),                               18],
  ['a range a week, for some weeks',    request('Acupuncture 1 to 2 times per week for 4 weeks'),                 8],
  ['of a remainder the whole',          remainder('Acupuncture 8 visits', 'Acupuncture 2 visits'),                8],
])('visits: %s', (_why, asked, visits) => {
  expect(visitsInAll(asked)).toBe(visits);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       request                                                                   units
  ['of a remainder the whole',          remainder('Cyclobenzaprine 7.5mg #60', 'Cyclobenzaprine 7.5mg #18'),      { units: 60, refills: 0 }],
  ['with its refills',                  remainder('Voltaren 75mg #60 with 3 refills', 'Three refills'),           { units: 60, refills: 3 }],
  ['none named',                        request('Norco'),                                                         null],
])('units: %s', (_why, asked, units) => {
  expect(unitsInAll(asked)).toEqual(units);
});
