import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['tenderness',          'There is tenderness over the left knee.',            ['tenderness knee left']],
  ['denied',              'Exam revealed no muscle tenderness of the neck.',    ['-tenderness cervical spine']],
  ['spasm bilaterally',   'spasm in the lumbar muscles bilaterally',            ['spasm lumbar spine bilateral']],
  ['motion',              'decreased range of motion of the shoulder',          ['decreased range of motion shoulder']],
  ['full motion',         'Full range of motion of the elbow.',                 ['-decreased range of motion elbow']],
  ['sensation',           'decreased sensation in the left L5 dermatome',       ['decreased sensation lumbar spine left L5']],
  ['intact',              'Sensation was intact in the hands.',                 ['-decreased sensation hand']],
  ['raise positive',      'Straight leg raise was positive on the left.',       ['positive straight leg raise left']],
  ['raise negative',      'negative straight leg raise bilaterally',            ['-positive straight leg raise bilateral']],
  ['two negative tests',  'Tinel\'s and Phalen\'s were negative at the wrist.', ['-positive Tinel\'s sign wrist', '-positive Phalen\'s test wrist']],
  ['strength',            'Strength is 4/5 in the right leg.',                  ['decreased strength lower extremity right']],
  ['gait',                'He walks with an antalgic gait.',                    ['antalgic gait']],
  ['reflexes normal',     'Reflexes are normal.',                               ['-abnormal reflexes']],
  ['no result',           'Straight leg raise',                                 []],
  ['the drug for spasm',  'Flexeril was used for spasm',                        []],
  ['an image',            'MRI showed joint effusion.',                         []],
  ['a plan',              'trigger point injection',                            []],
  ['the muscle relaxant', 'The strength of the tablet',                         []],
  ['degrees, too few',          'Right shoulder abduction was 90 degrees.',                             ['decreased range of motion shoulder right']],
  ['degrees, enough',           'Right knee flexion was 130 degrees.',                                  ['-decreased range of motion knee right']],
  ['stable to a test',          "The knee was stable to Lachman's.",                                    ["-positive Lachman's test knee"]],
  ['degrees, a list is one',    'Right shoulder flexion 120 degrees, abduction 100 degrees.',           ['decreased range of motion shoulder right']],
])('%s', (_why, text, facts) => {
  expect(factsIn('exam-finding', text)).toEqual(facts);
});
