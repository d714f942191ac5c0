import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial of what it states
  ['seen on it', 'MRI of the left knee showed a tear of the medial meniscus.', 'The MRI does not show a meniscal tear.'],
  ['in the sentence behind it', 'MRI of the lumbar spine was done on 3/3/14. There is compression of the left L5 nerve root.', 'There is no nerve root compression on MRI.'],
  ['films', 'Flexion-extension x-rays showed 5 mm of instability at L4-5.', 'There is no instability on plain films.'],
  ['dynamic films', 'Flexion and extension films showed instability of 5 mm at L4-5.', 'There is no instability on the flexion and extension films.'],
  ['a nerve study', 'EMG showed left L5 radiculopathy.', 'There is no electrodiagnostic evidence of radiculopathy.'],
  ['evidence of a kind', 'X-rays showed a fracture of the distal radius.', 'There is no radiographic evidence of fracture.'],
  ['told as only a study shows it', 'Diagnoses: lumbar spinal stenosis.', 'There is no imaging evidence of spinal stenosis.'],
])('%s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row, summary, a denial it leaves standing
  ['an examination', 'McMurray test was positive.', 'The MRI does not show a meniscal tear.'],
  ['laxity under the hand', 'Examination revealed ligamentous laxity with valgus stress.', 'There is no instability on films.'],
  ['signs of the examination', 'Straight leg raise is positive with decreased sensation in the L5 dermatome.', 'Radiculopathy is not corroborated by electrodiagnostic testing.'],
  ['the other half of the sentence', 'The EMG was normal, but the patient has numbness in the L5 dermatome.', 'No radiculopathy is shown by EMG.'],
  ['another study', 'Electrodiagnostic studies showed L5 radiculopathy.', 'There is no nerve root compression on MRI.'],
  ['what was told', 'The patient reports a history of wrist fracture.', 'X-rays did not show a fracture.'],
  ['suggested by a test', 'The drop arm test was positive, suggesting a rotator cuff tear.', 'There is no evidence of a rotator cuff tear on MRI.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale)).toEqual([]);
});
