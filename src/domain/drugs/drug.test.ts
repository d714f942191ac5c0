import { expect, test } from 'vitest';
import { allDrugs } from './all-drugs.ts';
import { drugs, scheduleOn } from './drug.ts';

const byId = (id: string) => allDrugs.filter(drug => drug.id === id);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          id                            day            schedule
  ['the day before rescheduling',          'hydrocodone-acetaminophen',  '2014-10-05',  'III'],
  ['the day of rescheduling',              'hydrocodone-acetaminophen',  '2014-10-06',  'II'],
  ['tramadol was free',                    'tramadol',                   '2014-08-17',  null],
  ['tramadol is controlled',               'tramadol',                   '2014-08-18',  'IV'],
  ['carisoprodol was free',                'carisoprodol',               '2012-01-10',  null],
  ['carisoprodol is controlled',           'carisoprodol',               '2012-01-11',  'IV'],
  ['never controlled',                     'naproxen',                   '2016-01-01',  null],
])('schedule: %s', (_why, id, day, expected) => {
  expect(byId(id).map(drug => scheduleOn(drug, day))).toEqual([expected]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          strengths                     read
  ['one unit for a list',                  '5, 10 mg',                   ['5 mg', '10 mg']],
  ['a combination',                        '5/325, 10/325 mg',           ['5/325 mg', '10/325 mg']],
  ['two lists',                            '1%, 2%; 200 mg/ml',          ['1%', '2%', '200 mg/ml']],
])('strengths: %s', (_why, strengths, expected) => {
  expect(drugs([{ id: 'x', of: 'x', class: 'x', group: null, strengths }])[0]?.strengths).toEqual(expected);
});

test('every drug has its own id, an ingredient and well-formed strengths', () => {
  expect(new Set(allDrugs.map(drug => drug.id)).size).toBe(allDrugs.length);
  expect(allDrugs.filter(drug => drug.ingredients.length === 0)).toEqual([]);
  const malformed = allDrugs
    .flatMap(drug => drug.strengths)
    .filter(
      strength => !/^(?:[\d.]+(?:\/[\d.]+)* [a-zA-Z]+(?:\/(?:15 )?[a-z]+)?|[\d.]+%(?:\/[\d.]+%)*)$/.test(strength),
    );
  expect(malformed).toEqual([]);
});

test('every opioid, benzodiazepine and barbiturate taken by mouth warns against a sudden stop', () => {
  const groups = ['Opioids', 'Benzodiazepines', 'Barbiturates'];
  const silent = allDrugs.filter(drug => groups.includes(drug.group ?? '') && drug.abruptStop === null);
  expect(silent.map(drug => drug.id)).toEqual([]);
});
