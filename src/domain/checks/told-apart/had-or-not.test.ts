import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale, words found
  ['an evaluation', 'No psychological evaluation has been done.', 'She already underwent a psychological evaluation.', 'already underwent a psychological evaluation'],
  ['visits', 'He has not begun therapy.', 'He already finished eight therapy sessions.', 'already finished eight therapy sessions'],
  ['injections', 'He never had an injection.', 'After the first injection he was no better.', 'the first injection'],
  ['a study', 'An MRI has not been done.', 'The MRI was obtained in June.', 'MRI was obtained'],
  ['needles', 'She has never tried acupuncture.', 'Acupuncture gave no relief.', 'Acupuncture gave'],
  ['a program', 'He has yet to start a home exercise program.', 'He completed a home exercise program.', 'completed a home exercise program'],
  ['nerves', 'No EMG so far.', 'The EMG was done last fall.', 'EMG was done'],
  ['adjustments', 'He did not have chiropractic care.', 'Following twelve chiropractic visits he was no better.', 'Following twelve chiropractic visits'],
])('told as had, though there was none: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, rationale
  ['not had in both', 'He has not begun therapy.', 'He has not had therapy.'],
  ['of another service', 'He has not begun therapy.', 'He already finished eight acupuncture visits.'],
  ['had after all', 'He had not begun therapy in May. He attended therapy in June.', 'He already finished therapy.'],
  ['a rule', 'He never had an injection.', 'Guidelines ask that he has completed an injection.'],
  ['a wish', 'An MRI has not been done.', 'The MRI should be obtained.'],
  ['asked for', 'No psychological evaluation has been done.', 'The request is that she underwent a psychological evaluation.'],
  ['before it', 'He has not begun therapy.', 'Before he completed therapy no one can tell.'],
  ['unclear', 'An MRI has not been done.', 'It is unclear that an MRI was obtained.'],
])('had, as far as is told: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
