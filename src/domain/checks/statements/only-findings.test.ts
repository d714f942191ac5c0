import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { deniedFact } from '../facts/denied-fact.ts';

const exam =
  'On 03/02/2016 examination of the neck showed tenderness. Motion was limited: flexion was 40 degrees and painful. Spurling’s test was positive on the right.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                                          rationale                                                             words found
  ['only, then the verb',     exam,                                                                            'Only paraspinal tenderness is noted on physical exam.',              'Only paraspinal tenderness is noted on physical exam'],
  ['the verb, then only',     exam,                                                                            'The examination shows only tenderness of the neck.',                 'examination shows only tenderness of the neck'],
  ['the only finding',        exam,                                                                            'The only objective finding is tenderness.',                          'only objective finding is tenderness'],
  ['the sole abnormality',    exam,                                                                            'The sole abnormality on examination was tenderness to palpation.',    'sole abnormality on examination was tenderness to palpation'],
  ['limited to',              exam,                                                                            'Objective findings are limited to tenderness.',                      'Objective findings are limited to tenderness'],
  ['nothing but',             exam,                                                                            'The exam records nothing but tenderness.',                           'exam records nothing but tenderness'],
  ['spasm besides',           'Examination of the cervical spine revealed tenderness and muscle spasm.',        'The only finding on examination is tenderness.',                     'only finding on examination is tenderness'],
  ['one more than two',       exam,                                                                            'The examination documents only tenderness and limited motion.',      'examination documents only tenderness and limited motion'],
])('more was found than the reasons say: %s', (_why, summary, rationale, words) => {
  expect(foundTold(deniedFact, summary, rationale, 'MRI of the cervical spine')).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                                          rationale
  ['that was all',            'Examination of the neck showed tenderness.',                                     'Only paraspinal tenderness is noted on physical exam.'],
  ['all of it named',         'Examination of the neck showed tenderness and a limited range of motion.',       'The examination shows only tenderness and a loss of motion.'],
  ['of another part',         'The neck was tender. McMurray’s test of the left knee was positive.',           'Examination of the neck shows only tenderness.'],
  ['of another day',          'On 01/05/2015 Spurling’s test was positive.',                                    'On 03/02/2016 the examination showed only tenderness.'],
  ['complained of',           'She reported spasms of the neck. Examination of the neck showed tenderness.',    'The only finding on examination is tenderness.'],
  ['none',                    'Examination of the neck showed tenderness. There was no spasm.',                 'The only finding on examination is tenderness.'],
  ['a rule',                  exam,                                                                            'Imaging should not follow if only tenderness is found on examination.'],
  ['what a study shows',      'Examination of the neck showed tenderness. An MRI showed an effusion.',          'The only finding on examination is tenderness.'],
  ['only for a time',         exam,                                                                            'It was noted that the drug is for short-term use only.'],
  ['before',                  'Initially a positive Spurling test was seen. Now the neck is tender.',           'The only finding on examination is tenderness.'],
])('the reasons tell all that was found: %s', (_why, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, 'MRI of the cervical spine')).toEqual([]);
});
