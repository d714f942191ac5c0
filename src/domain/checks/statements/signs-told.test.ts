import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                                        rationale                                                          words found
  ['a test of one side',     'Straight leg raising was positive on the right at 40 degrees.', 'The exam showed a negative straight leg raise on the right.',     'negative straight leg raise'],
  ['of both sides',          'The SLR is positive bilaterally.',                             'In this case, straight leg raise was negative.',                  'straight leg raise was negative'],
  ['one of a list',          'Hawkins and Neer tests were positive.',                        'Neer testing was negative.',                                      'Neer testing was negative'],
  ['before the list',        'There were negative Phalen and Tinel signs at the wrist.',     "Tinel's sign is positive at the wrist.",                          "Tinel's sign is positive"],
  ['feeling',                'Light touch was diminished over the left foot.',               'Sensation is intact.',                                            'Sensation is intact'],
  ['a reflex by its name',   'The Achilles reflexes are 2+ and equal.',                      'The ankle reflex is absent.',                                     'ankle reflex is absent'],
  ['strength',               'Motor strength is 5/5 in the legs.',                           'The patient has muscle strength of 3/5 in the right leg.',        'muscle strength of 3/5'],
  ['motion of one joint',    'Range of motion of the shoulder was full.',                    'The shoulder has restricted motion.',                             'restricted motion'],
  ['nerve studies',          'EMG/NCS of 6/1/2015 was normal.',                              'The EMG showed an L5 radiculopathy.',                             'EMG showed an L5 radiculopathy'],
  ['a drug test',            'Urine drug screen was consistent with what was prescribed.',   'The drug screen was inconsistent.',                               'drug screen was inconsistent'],
  ['a word that is a result', 'Motor strength is 5/5 in the legs.',                         'There is weakness of the right leg.',                              'weakness'],
  ['neither',                "Phalen's and Tinel's signs were positive at the wrist.",         "Neither Phalen's nor Tinel's test was positive.",                  "Tinel's test was positive"],
  ['a study that confirms',  'Nerve conduction studies were normal.',                         'The nerve conduction studies confirm carpal tunnel syndrome.',      'nerve conduction studies confirm carpal tunnel syndrome'],
])('told the other way: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row            summary                                                        rationale
  ['the other side',         'Straight leg raising was positive on the right.',              'Straight leg raise was negative on the left.'],
  ['both are told',          'Straight leg raise was positive on the left and negative on the right.', 'Straight leg raise was positive.'],
  ['another part',           "Tinel's sign was positive at the elbow.",                      "Tinel's sign was negative at the wrist."],
  ['another level',          'Sensation is decreased in the L5 dermatome.',                  'Sensation is intact in the S1 dermatome.'],
  ['another reflex',         'The knee reflexes are normal.',                                'The ankle reflex is absent.'],
  ['another joint',          'The neck has full range of motion.',                           'The shoulder has restricted motion.'],
  ['another day',            'On 3/2/2015 the urine drug screen was inconsistent.',          'On 5/9/2015 the urine drug screen was consistent.'],
  ['a later test',           'The urine drug screen was inconsistent.',                      'A later drug screen was consistent.'],
  ['with an exception',      'Sensation is intact but for the left foot, where it is decreased.', 'Sensation is decreased.'],
  ['a rule',                 "Spurling's test was negative.",                                "The ODG requires a positive Spurling's test."],
  ['not written down',       'Straight leg raise was positive.',                             'The notes do not document a negative straight leg raise.'],
  ['the same by other words', 'Reflexes are 2+.',                                            'Reflexes are symmetric.'],
  ['weakness one feels',     'Motor strength is 5/5.',                                       'He complains of pain and weakness.'],
  ['what did not improve',   'Motor strength is 4/5 in abduction.',                          'He did not improve, and there is weakness.'],
  ['what one does not have', 'Motor strength is 5/5.',                                       'The patient does not have motor weakness.'],
  ['no weakness',            'Motor strength is 5/5.',                                       'There was no motor loss, numbness or weakness.'],
])('not told the other way: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
