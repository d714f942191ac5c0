import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial of what it states
  ['cannot', 'He cannot do home exercises because of dizziness.', 'There is no documentation that the patient is unable to perform home exercises.'],
  ['not borne', 'Naproxen was stopped because it upset her stomach.', 'There is no mention that pain medication was not tolerated.'],
  ['help is needed', 'She needs help to dress and bathe.', 'There is no indication that the patient is unable to dress or bathe.'],
  ['the first of a list', 'Diagnoses included obesity.', 'There is no indication that the worker is obese or that he could not do exercises on land.'],
  ['with or without', 'She reported 9/10 pain without medications and 4/10 pain with medications.', 'There are no pain scores with and without medications.'],
  ['not told, behind it', 'He does a home exercise program daily.', 'Whether the worker does a home exercise program is not stated.'],
])('%s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial it leaves standing
  ['can', 'The patient does home exercises.', 'There is no documentation that the patient is unable to perform home exercises.'],
  ['cannot be shown', 'The patient performs home exercises.', 'There is no indication that the patient cannot perform a home exercise program.'],
  ['swallows', 'The patient was noted to be able to swallow tablets.', 'There was lack of documentation indicating the patient was not able to utilize oral capsules or tablets.'],
  ['gained', 'Physical therapy improved function.', 'There is no evidence that the patient did not benefit from physical therapy.'],
  ['takes them', 'The patient takes tramadol tablets.', 'No evidence was given that the patient is not able to swallow pills.'],
  ['a denial that is denied', 'The patient has tried naproxen.', 'It is not the case that the patient has not tried NSAIDs.'],
  ['a condition', 'The patient improved with physical therapy.', 'If there is no improvement with physical therapy, surgery may be considered.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toEqual([]);
});
