import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (title: string, words: string): number =>
  found(factConflict, { title, rationale: `${words} The request is not medically necessary.` }).length;

// biome-ignore format: a table reads in columns
test.each([
  ['Norco 10/325mg #60',                 'Four hundred pills are asked for.'],
  ['Norco 10/325mg #60',                 'In all, a hundred and twenty tablets are in dispute.'],
  ['Norco 10/325mg #60',                 'The provider wants a supply of two hundred capsules.'],
  ['Norco 10/325mg #60',                 'Ten dozen tablets are sought.'],
  ['Physical therapy, 12 visits',        'Ninety sessions in all are to be given.'],
  ['Physical therapy 2 x 6',             'Altogether forty visits are asked for.'],
  ['Acupuncture, 6 sessions',            'Two dozen treatments are asked for.'],
  ['TENS unit, 30 day rental',           'Ten years of rental are asked for.'],
  ['Cold therapy unit, 7 day rental',    'Three months of hire are in dispute.'],
  ['Chiropractic care, 8 visits',        'What is in question comes to fifty visits.'],
])('%s: another number: %s', (title, words) => {
  expect(told(title, words)).toBe(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['Norco 10/325mg #60',                 'Sixty pills are asked for.'],
  ['Norco 10/325mg #60',                 'The request is for two tablets a day.'],
  ['Physical therapy 2 x 6',             'Twelve sessions in all are asked for.'],
  ['Physical therapy, 12 visits',        'The patient has had ninety sessions in all.'],
  ['Physical therapy, 12 visits',        'The guidelines allow ten visits in all.'],
  ['TENS unit, 30 day rental',           'Thirty days of rental are asked for.'],
  ['TENS unit, 30 day rental',           'The pain has lasted ten years.'],
  ['Norco 10/325mg #60',                 'Ninety sessions in all are asked for.'],
  ['MRI of the knee',                    'Four hundred pills are asked for.'],
  ['Acupuncture, 6 sessions',            'Not ten but six sessions are asked for.'],
])('%s: no other number: %s', (title, words) => {
  expect(told(title, words)).toBe(0);
});
