import { expect, test } from 'vitest';
import { equivalentsOfList, readMedicationLine } from './medication-line.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      line                                            drug                         how         strength      a day
  ['brand, strength and direction',    'Norco 10/325 mg, 1 tablet every 6 hours',      'hydrocodone-acetaminophen', 'brand',    '10/325 mg',  4],
  ['a generic name',                   'tramadol 50mg bid',                            'tramadol',                  'generic',  '50 mg',      2],
  ['a misspelling, said as such',      'Percoset 5/325 mg',                            'oxycodone-acetaminophen',   'alias',    '5/325 mg',   null],
  ['one that no list has',             'Etodolak 400 mg bid',                          'etodolac',                  'spelling', '400 mg',     2],
  ['the form decides the product',     'oxycodone ER 20 mg q12h',                      'oxycodone-er',              'alias',    '20 mg',      2],
  ['a patch',                          'Fentanyl patch 25 mcg/h',                      'fentanyl-transdermal',      'alias',    '25 mcg/h',   null],
  ['a kit by its name',                'Synapryn 10 mg/ml',                            'tramadol-suspension-kit',   'brand',    '10 mg/ml',   null],
  ['not in the table',                 'Zorbutol 5 mg daily',                          undefined,                   null,       '5 mg',       1],
] as const)('%s', (_why, text, drug, how, strength, perDay) => {
  const line = readMedicationLine(text);
  expect([line.drug?.id, line.how, line.strength, line.perDay]).toEqual([drug, how, strength, perDay]);
});

const total = (...texts: string[]) => equivalentsOfList(texts.map(readMedicationLine), 'mtus2009');

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          list                                                                            total  complete
  ['opioids are added up',                 total('Norco 10/325 mg every 6 hours', 'MS Contin 15 mg bid', 'naproxen 500 mg bid'), 70, true],
  ['a dose that is not known stays out',   total('Norco 10/325 mg every 6 hours', 'Percocet 5/325 mg'),                    40,    false],
  ['a drug without a factor stays out',    total('tramadol 50 mg bid'),                                                    0,     false],
  ['a name that is not known is told',     total('Zorbutol 5 mg daily'),                                                   0,     false],
  ['no opioid',                            total('naproxen 500 mg bid'),                                                   0,     true],
] as const)('%s', (_why, sum, mme, complete) => {
  expect([sum.total, sum.complete]).toEqual([mme, complete]);
  expect(sum.why.length > 0).toBe(!complete);
});

test('the factors are those of the edition asked for', () => {
  const lines = ['tramadol 50 mg bid', 'Dilaudid 4 mg bid'].map(readMedicationLine);
  expect(equivalentsOfList(lines, 'cdc2016').total).toBe(42);
  expect(equivalentsOfList(lines, 'cdc2022').total).toBe(60);
});
