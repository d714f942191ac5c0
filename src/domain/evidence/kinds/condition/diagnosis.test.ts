import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['a list',         'Diagnoses included cervical radiculopathy, lumbar strain, and knee contusion.', ['cervical radiculopathy cervical spine', 'lumbar strain lumbar spine', 'knee contusion knee']],
  ['diagnosed with', 'She was diagnosed with carpal tunnel syndrome.',                                ['carpal tunnel syndrome wrist']],
  ['treated for',    'He is being treated for right shoulder sprain.',                                ['right shoulder sprain shoulder right']],
  ['level',          'The diagnostic impression shows disc disease at L4-L5.',                        ['disc disease at l4-l5 lumbar spine L4-L5']],
  ['in the history', 'He has an L4-L5 disc protrusion.',                                              ['disc protrusion lumbar spine L4-L5']],
  ['possible',       'Diagnosis: possible radiculopathy.',                                            ['?radiculopathy']],
  ['no sign',        'There is no radiculopathy.',                                                    ['-radiculopathy']],
  ['regions shared', 'Diagnosis is cervical, thoracic and lumbar strain.',                            ['cervical, thoracic and lumbar strain cervical spine']],
  ['an operation',   'He had a carpal tunnel release.',                                               []],
  ['of an image',    'The MRI showed a disc herniation.',                                             []],
  ['a brace',        'carpal tunnel brace',                                                           []],
  ['nothing made',   'Diagnosis made by exam.',                                                       []],
  ['pain alone',     'He has back pain.',                                                             []],
  ['regions that belong to it', 'Diagnoses: contusion of face, scalp and neck and acute ankle sprain.', ['contusion of face, scalp and neck face', 'ankle sprain ankle']],
  ['region first in the index', 'Diagnosis: dislocation, shoulder.', ['dislocation, shoulder shoulder']],
  ['the encounter is none', 'Diagnoses: wrist sprain, initial encounter; elbow sprain, subsequent.', ['wrist sprain wrist', 'elbow sprain elbow']],
  ['a tear with what is torn', 'She has a full-thickness tear of the supraspinatus tendon.', ['full-thickness tear of the supraspinatus tendon shoulder']],
])('%s', (_why, text, facts) => {
  expect(factsIn('diagnosis', text)).toEqual(facts);
});
