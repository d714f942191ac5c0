import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        title                              summary                                                          rationale
  ['what is to be avoided',              'Ibuprofen 800mg #90',             'The patient should avoid ibuprofen.',                           'There has been no use of an anti-inflammatory medication.'],
  ['therapy of another part',            'Physical therapy, lumbar',        'The patient had 12 sessions of physical therapy for the knee.', 'It does not appear that the worker has had any therapy for the low back.'],
  ['full duty is no restriction',        'Work conditioning, 10 visits',    'The worker was returned to full duty.',                         'There are no work restrictions in effect.'],
  ['tenderness beside the joint',        'Facet injection L4-5',            'There is tenderness over the paraspinal muscles.',              'No facet tenderness is reported.'],
  ['tenderness is no test',              'Sacroiliac joint injection',      'There is tenderness of the sacroiliac joint.',                  'Sacroiliac provocation tests were not carried out.'],
  ['pain is nothing mechanical',         'MRI of the right elbow',          'The elbow aches; no catching.',                                 'Mechanical complaints of the elbow have not been made.'],
  ['a figure that it rests on',          'Aquatic therapy, 8 visits',       'BMI is 24.',                                                    'The patient is not obese, with a BMI of 24.'],
  ['what speaks against it',             'Chiropractic treatment, 6 visits', 'He had 9 chiropractic visits.',                                'There is no contraindication to manipulation.'],
  ['a finding that would',               'Chiropractic treatment, 6 visits', 'He had 9 chiropractic visits.',                                'There is no fracture to warn against manipulation.'],
  ['a test for it',                      'Zolpidem 10mg #30',               'The diagnosis is insomnia.',                                    'There is no mention of a sleep study or of behavioral therapy for insomnia.'],
  ['had none before',                    'Acupuncture, 6 visits',           'He had not had acupuncture before.',                            'The worker has not had acupuncture.'],
  ['was not found',                      'Butrans patch #4',                'Sleep apnea has not been diagnosed.',                           'Sleep apnea was not found.'],
  ['a number is no numbness',            'Lidoderm patch #30',              'There is numbness at night.',                                   'The number of patches a day is not given.'],
  ['strength beside what is lessened',   'MRI of the lumbar spine',         'Exam: decreased feeling at left L5, strength 5/5.',             'There is no motor weakness.'],
  ['a drug test without the drug',       'Urine drug test',                 'He takes Norco.',                                               'The last test was negative for the opioid that was prescribed.'],
  ['does exercises by himself',          'Physical therapy, 12 visits',     'He has a home program.',                                        'He is independent in a home program.'],
  ['denied of tobacco, in both',         'Lumbar fusion L5-S1',             'She has never smoked.',                                         'Nicotine use is denied.'],
])('not: %s; %s; %s: %s', (_why, title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['Physical therapy, lumbar',           'The patient had 12 sessions of physical therapy for the back.',             'It does not appear that the worker has had any therapy for the low back.'],
  ['Work conditioning, 10 visits',       'The worker is on modified duty.',                                           'There are no work restrictions in effect.'],
  ['Facet injection L4-5',               'There is tenderness over the facets.',                                      'No facet tenderness is reported.'],
  ['Sacroiliac joint injection',         'Gaenslen test was positive.',                                               'Sacroiliac provocation tests were not carried out.'],
  ['MRI of the right elbow',             'The elbow catches.',                                                        'Mechanical complaints of the elbow have not been made.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});
