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
