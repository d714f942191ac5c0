import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row     summary                                       rationale                                      words found
  ['lower',           'Low back pain is 8/10.',                     'Pain is rated 3/10.',                         '3/10'],
  ['higher',          'He has pain of 4 out of 10.',                'The worker complains of pain of 9/10.',       '9/10'],
  ['in words',        'Pain 7/10.',                                 'The pain was 2 out of 10.',                   '2 out of 10'],
  ['on a scale',      'He rates his pain 6 on a scale of 10.',      'His pain is 9/10.',                           '9/10'],
  ['of ten',          'Pain is 9 of 10.',                           'He rates pain at 4/10.',                      '4/10'],
  ['of one part',     'Neck pain is 8/10.',                         'Neck pain is only 3/10.',                     '3/10'],
  ['without and with a drug', 'Neck pain is 8/10 without and 5/10 with medication.', 'The pain went from 8/10 to 7/10 with medication.', '7/10'],
  ['brought down by it', 'Pain is 9/10 without medications and 6/10 with medications.', 'Medication brings the pain from 9/10 down to 3/10.', '3/10'],
  ['told more than once', 'Pain was 7/10 in May. In June pain was 7/10.', 'Pain of 4/10 is noted.',                '4/10'],
  ['in words alone',  'The pain is 7 out of 10.',                   'His pain, rated at four of ten, disturbs sleep.', 'four of ten'],
  ['with its use',    'Pain is 8/10 without and 7/10 with medication.', 'Pain was noted to decrease from 8/10 to 5/10 with its use.', '5/10'],
])('a pain score told two ways: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row     summary                                       rationale
  ['the same',        'Low back pain is 8/10.',                     'Pain is rated 8 out of 10.'],
  ['a part of several', 'Neck pain was 6/10, right knee pain 9/10.',   'He has persistent neck pain, put at 6 out of 10.'],
  ['the same with a drug', 'Pain is 9/10 without medication and 6/10 with it.', 'Medication brings the pain from 9/10 down to 6/10.'],
  ['another pair',    'Pain is 9/10 without medication and 6/10 with it.', 'With medication pain is 4/10, without it 7/10.'],
  ['two scores told', 'Pain was 8/10 in May and 3/10 in June.',     'The pain is 5/10.'],
  ['a range',         'Pain is 4-8/10.',                            'The pain is 6/10.'],
  ['with the drug',   'Pain is 8/10.',                              'Pain fell to 3/10 with it.'],
  ['of another part', 'Neck pain is 8/10.',                         'Knee pain is 3/10.'],
  ['a rule',          'Pain is 8/10.',                              'The guideline recommends it for pain of more than 5/10.'],
  ['of no pain',      'Pain is 8/10.',                              'Her mood is 3/10.'],
  ['the same in words', 'The pain is 7 out of 10.',                  'His pain, rated at seven out of ten, disturbs sleep.'],
  ['four of his ten', 'The pain is 7 out of 10.',                   'Four of his ten painful visits were missed.'],
])('not a pain score told two ways: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
