import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['region',         'She complains of neck pain.',                   ['pain cervical spine']],
  ['side',           'He has right knee pain.',                       ['pain knee right']],
  ['radiates',       'low back pain radiating to the left leg',       ['pain lumbar spine true']],
  ['three regions',  'He reported neck, mid back and low back pain.', ['pain cervical spine', 'pain thoracic spine', 'pain lumbar spine']],
  ['region after',   'pain in the left wrist',                        ['pain wrist left']],
  ['numbness',       'She reports numbness in the right hand.',       ['numbness hand right']],
  ['denied',         'He denied weakness of the legs.',               ['-weakness lower extremity']],
  ['headache',       'He has headaches.',                             ['headache']],
  ['management',     'She was sent to pain management.',              []],
  ['medication',     'pain medication was given',                     []],
  ['on examination', 'Examination revealed pain of the knee.',        []],
  ['a score',        '10/10 pain',                                    []],
  ['a diagnosis',    'Diagnosis: chronic pain.',                      []],
  ['one region for a list', 'He denied pain, numbness or weakness of the arms.', ['-pain upper extremity', '-numbness upper extremity', '-weakness upper extremity']],
  ['a list without one',  'Neck pain, numbness and tingling.',            ['pain cervical spine', 'numbness cervical spine', 'tingling cervical spine']],
  ['a claim for it',      'She filed a claim for hand pain.',             ['pain hand']],
  ['a drug for it',       'Norco was given for hand pain.',               []],
  ['of the whole body',   'He denied fever, chills and palpitations.',    ['-fever', '-chills', '-palpitations']],
  ['at an assessment',    'During the assessment on 1/2/2014 he complained of hip pain.', ['pain hip']],
])('%s', (_why, text, facts) => {
  expect(factsIn('complaint', text)).toEqual(facts);
});
