import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // summary                                                  rationale                                          words
  ['He denied numbness and weakness.',                         'The worker keeps reporting weakness.',             'weakness'],
  ['There was no swelling of the knee.',                       'The knee shows marked swelling.',                  'swelling'],
  ['Examination showed no tenderness.',                        'The examination brought tenderness to light.',     'tenderness'],
  ['There was no instability.',                                'There is marked instability.',                     'instability'],
  ['He denied vomiting.',                                      'The patient complains of vomiting.',               'vomiting'],
  ['There was no atrophy of the thigh.',                       'Atrophy was found on examination.',                'Atrophy'],
])('%s %s', (summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why                         summary                                              rationale
  ['denied in both',              'He denied weakness.',                               'The worker denies weakness.'],
  ['told in another place',       'He denied weakness in May. In June he had weakness.', 'The worker has weakness.'],
  ['another part',                'There was no swelling of the knee.',                'The ankle shows swelling.'],
  ['another word for it',         'There was no effusion of the knee.',                'The knee shows swelling.'],
  ['what a drug may do',          'He denied vomiting.',                               'Side effects include vomiting.'],
  ['what may come',               'He denied weakness.',                               'If weakness develops, a study may be considered.'],
  ['a rule',                      'He denied weakness.',                               'The guideline recommends it for weakness.'],
  ['the first of a list alone',   'The ankle jerk was absent, allodynia of the foot.', 'There is allodynia of the foot.'],
])('not: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
