import { expect, test } from 'vitest';
import { foundTold } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // title                              summary                                                                   rationale
  ['MRI of the lumbar spine',           'Back pain is worse with sitting.',                                       'Aggravating factors were not listed.'],
  ['MRI of the lumbar spine',           'Back pain is eased by rest.',                                            'Relieving factors were not listed.'],
  ['MRI of the cervical spine',         'The neck pain radiates to the left ear.',                                'Radiation of the pain beyond the neck is denied.'],
  ['MRI of the lumbar spine',           'He has low back pain, left greater than right.',                         'A side predominance of the pain is not reported.'],
  ['Baclofen 20mg #60',                 'Diagnoses: sprain of the thorax.',                                       'A diagnosis pertaining to the thorax has not been assigned.'],
  ['Soma 350mg #60',                    'He has been on Soma since 2012.',                                        'Long-term use was not demonstrated.'],
  ['Left L4-5 microdiscectomy',         'She cannot sit through a meal and stopped driving.',                     'There is no documentation of activity limitations.'],
  ['Lumbar brace',                      'She cannot bend forward because of back pain.',                          'The patient was able to bend without pain.'],
  ['Left shoulder injection',           'There was pain with abduction of the left shoulder.',                    'Abduction of the shoulder did not produce pain.'],
  ['Stair lift',                        'She cannot climb the stairs to her room.',                               'The patient manages stairs independently.'],
  ['Urine drug screen',                 'Current medications include oxycodone.',                                 'No controlled substance is being prescribed.'],
  ['Urine drug screen',                 'The urine test of May showed marijuana.',                                'An inconsistent result has not been seen.'],
  ['Hearing aids',                      'The audiogram showed a sensorineural loss in both ears.',                'Hearing loss has not been confirmed.'],
  ['Electroencephalogram',              'Past history includes febrile seizures as an infant.',                   'There is no history of seizures.'],
  ['Commode',                           'He was on a ventilator for a week.',                                     'A stay in intensive care was not described.'],
  ['Cold therapy unit',                 'Right total knee replacement was performed on 4-2-2016.',                'The patient is not postoperative.'],
  ['MRI of the lumbar spine',           'The surgeon wrote that he is a candidate for a discectomy.',             'There was no indication that the patient was a candidate for surgery.'],
  ['Diazepam 5mg',                      'The request for authorization was received on 12-28-2016.',              'There was no request for authorization on file.'],
  ['Internal medicine consultation',    'Medications include lisinopril.',                                        'There is no documentation of hypertension.'],
  ['Lumbar fusion',                     'HbA1c is 8.4, on metformin.',                                            'The worker is not diabetic.'],
  ['CT of the lumbar spine',            'The lumbar spine has pedicle screws.',                                   'Hardware in the spine is nowhere spoken of.'],
  ['Norco 5/325mg #60',                 'Follow up in four weeks.',                                               'No return visit was arranged.'],
  ['Gabapentin 300mg #90',              'The plan includes electrodiagnostic studies of the legs.',               'Nor did the treatment plan call for electrodiagnostic studies.'],
  ['Physical therapy, 8 visits',        'He will likely need surgery if not better.',                             'The provider has not raised the possibility of surgery.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        title                              summary                                                          rationale
  ['another movement hurts',             'Lumbar brace',                    'There is pain with sitting.',                                   'The patient was able to bend without pain.'],
  ['of another part',                    'Left shoulder injection',         'There was pain with rotation of the neck.',                     'Rotation of the shoulder did not produce pain.'],
  ['neither hurts',                      'Lumbar brace',                    'He bends without pain.',                                        'The patient was able to bend without pain.'],
  ['radiates nowhere',                   'MRI of the cervical spine',       'The neck pain does not radiate.',                               'Radiation of the pain beyond the neck is denied.'],
  ['a diagnosis of another part',        'Baclofen 20mg #60',               'Diagnoses: sprain of the left knee.',                           'A diagnosis pertaining to the thorax has not been assigned.'],
  ['another drug since then',            'Soma 350mg #60',                  'He has been on Norco since 2012.',                              'Long-term use was not demonstrated.'],
  ['stopped',                            'Urine drug screen',               'Oxycodone was stopped last year.',                              'No controlled substance is being prescribed.'],
  ['not to be',                          'Physical therapy, 8 visits',      'He wishes to avoid surgery.',                                   'The provider has not raised the possibility of surgery.'],
  ['had, and not planned',               'Physical therapy, 8 visits',      'He underwent surgery in 2009.',                                 'Surgery is not being contemplated.'],
  ['what is asked for itself',           'Lumbar fusion L4-5',              'Lumbar fusion L4-5 is requested.',                              'A multilevel fusion is not planned.'],
  ['not a candidate',                    'MRI of the lumbar spine',         'The surgeon wrote that he is not a candidate for surgery.',     'There was no indication that the patient was a candidate for surgery.'],
  ['hearing as it should be',            'Hearing aids',                    'The audiogram was normal.',                                     'Hearing loss has not been confirmed.'],
])('not: %s; %s; %s: %s', (_why, title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
