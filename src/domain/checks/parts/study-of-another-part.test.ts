import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

const told = (title: string, summary: string, rationale: string) =>
  found(wrongBodyPart, {
    title,
    summary: `The worker is a 39 year old male. ${summary}`,
    rationale: `${rationale} The request is not medically necessary.`,
  });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           title                             summary                                                              rationale                                             words found
  ['the other side',        'Left shoulder arthroscopy',      'MRI of the left shoulder shows a tear. The right shoulder is sore.', 'The MRI of the right shoulder shows a tear.',        'MRI of the right shoulder'],
  ['films of the other side', 'Total arthroplasty, right hip', 'X-rays of the right hip show arthritis. The left hip clicks.',       'Radiographs of the left hip show arthritis.',        'Radiographs of the left hip'],
  ['another part of the spine', 'Lumbar fusion at L5-S1',     'MRI of the lumbar spine shows stenosis. His neck is stiff.',         'The cervical MRI shows stenosis.',                   'cervical MRI'],
  ['with its date',         'Left knee arthroscopy',          'MRI of the left knee of 2/3/2015 shows a tear. The right knee is sore.', 'MRI dated 2/3/2015 of the right knee shows a tear.', 'MRI dated 2/3/2015 of the right knee'],
  ['told before the study', 'Right knee arthroscopy',         'A knee MRI shows a cyst. His shoulder is sore.',                     'The shoulder MRI shows a cyst.',                     'shoulder MRI'],
  ['computed tomography',   'Fusion of the left ankle',       'CT of the left ankle shows a cyst. The right ankle was sprained.',   'The CT scan of the right ankle shows a cyst.',       'CT scan of the right ankle'],
])('a study told of another part: %s', (_why, title, summary, rationale, words) => {
  expect(told(title, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           title                             summary                                                              rationale
  ['the same part',         'Left shoulder arthroscopy',      'MRI of the left shoulder shows a tear.',                            'The MRI of the left shoulder shows a tear.'],
  ['both were made',        'Left shoulder arthroscopy',      'MRI of the left shoulder and MRI of the right shoulder show tears.', 'The MRI of the right shoulder shows a tear.'],
  ['no such study told',    'Left shoulder arthroscopy',      'X-rays of the left shoulder are normal. The right is sore.',         'The MRI of the left shoulder was read.'],
  ['one that was not made', 'Lumbar fusion at L5-S1',         'MRI of the lumbar spine shows stenosis. His neck is stiff.',         'There is no cervical MRI.'],
  ['the part asked for',    'MRI of the cervical spine',      'MRI of the lumbar spine shows stenosis. His neck is stiff.',         'A cervical MRI would show the roots.'],
  ['a drug is asked for',   'Norco 10/325mg #60',             'MRI of the lumbar spine shows stenosis. His neck is stiff.',         'The cervical MRI shows stenosis.'],
])('no study of another part: %s', (_why, title, summary, rationale) => {
  expect(told(title, summary, rationale)).toEqual([]);
});
