import { expect, test } from 'vitest';
import { readPage } from '../reading/reading.ts';
import { dosePartsIn } from './dose-parts.ts';
import { findMentions } from './find-mentions.ts';

function partsOf(text: string): string[] {
  return findMentions(readPage(text)).flatMap(({ start, end, dose }) => [
    text.slice(start, end),
    ...dosePartsIn(dose).map(({ of, start: from, end: to }) => `${of} ${dose.slice(from, to)}`),
  ]);
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                                                      drug and parts
  ['all of them',                  'Norco 10/325 mg 1-2 tablets by mouth every 6 hours as needed for pain', ['Norco', 'strength 10/325 mg', 'dose 1-2', 'form tablets', 'route by mouth', 'frequency every 6 hours', 'as-needed as needed']],
  ['the form before the dose',     'Lyrica 75 mg Cap 2 capsules po bid',                     ['Lyrica', 'strength 75 mg', 'dose 2', 'form capsules', 'route po', 'frequency bid']],
  ['another name after it',        'Flexeril (cyclobenzaprine) 10 mg tid',                   ['Flexeril', 'strength 10 mg', 'frequency tid']],
  ['another name after the dose',  'Lasix 40 mg tab (furosemide) 1 tablet daily',            ['Lasix', 'strength 40 mg', 'dose 1', 'form tablet', 'frequency daily']],
  ['a list with dashes',           '- Lasix 40 mg - Zocor 20 mg daily',                      ['Lasix', 'strength 40 mg', 'Zocor', 'strength 20 mg', 'frequency daily']],
  ['a quantity is no dose',        'Soma 350 mg #60',                                        ['Soma', 'strength 350 mg', 'quantity #60']],
  ['for a time',                   'Keflex 500 mg qid for 7 days',                           ['Keflex', 'strength 500 mg', 'frequency qid', 'duration for 7 days']],
  ['none',                         'He stopped Norco.',                                      ['Norco']],
])('%s', (_why, text, expected) => {
  expect(partsOf(text)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  text                                taken for, how surely
  ['two letters changed round',    'continue gabapnetin 300 mg',       ['gabapentin medium']],
  ['one letter left out',          'takes naproxn 500 mg',             ['naproxen medium']],
  ['in a list of drugs',           'Norco, ketaprofen, and Soma',      ['ketoprofen medium']],
  ['beside no drug',               'walks, gabapentn, and rests',      []],
  ['without a dose it is a word',  'the naproxn was here',             []],
  ['spelt as it should be',        'takes naproxen 500 mg',            []],
  ['an ordinary word',             'one tablet 10 mg',                 []],
  ['near to no name',              'take something 10 mg',             []],
])('misspelt: %s', (_why, text, expected) => {
  const respelt = findMentions(readPage(text)).flatMap(({ spelling }) => (spelling === null ? [] : [spelling]));
  expect(respelt.map(({ name, confidence }) => `${name} ${confidence}`)).toEqual(expected);
});
