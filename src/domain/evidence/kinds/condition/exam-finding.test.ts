import { expect, test } from 'vitest';
import { factsIn } from '../../../../../test/builders/facts-in.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, text, facts
  ['tenderness',          'There is tenderness over the left knee.',            ['tenderness knee left']],
  ['denied',              'Exam revealed no muscle tenderness of the neck.',    ['-tenderness cervical spine']],
  ['spasm bilaterally',   'spasm in the lumbar muscles bilaterally',            ['spasm lumbar spine bilateral']],
  ['motion',              'decreased range of motion of the shoulder',          ['decreased range of motion shoulder']],
  ['the strength of a motion', 'Left shoulder external rotation 4-/5.',            ['decreased strength shoulder left']],
  ['the full strength of one', 'Left wrist extension is 5/5.',                     ['-decreased strength wrist left']],
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
  ['degrees, what a joint does',  'Left shoulder abducts to 104 degrees before pain stops it.',           ['decreased range of motion shoulder left']],
  ['degrees, the joint between',  'She flexes the left knee to 97 deg.',                                  ['decreased range of motion knee left']],
  ['degrees, of the joint',       'There is flexion of the left knee to 130 degrees.',                    ['-decreased range of motion knee left']],
  ['a joint and a dose',          'Flexion of the left knee is better on 10 mg.',                         []],
  ['graded, the muscle after it', 'Motor 4/5 right wrist extensors.',                                   ['decreased strength wrist right']],
  ['graded, the muscle before',   'Right deltoid 4+/5.',                                                ['decreased strength shoulder right']],
  ['graded full',                 'Right deltoid 5/5.',                                                 ['-decreased strength shoulder right']],
  ['five minus is less',          'Right deltoid 5-/5.',                                                ['decreased strength shoulder right']],
  ['looked for in vain',          'I am unable to detect any decreased sensation of the left hand.',    ['-decreased sensation hand left']],
  ['a date is no grade',          'Seen on 4/5/2015 for his deltoid.',                                  []],
  ['a share is no grade',         'The pain is there 4/5 of the time.',                                 []],
  ['of what is full',             'Lumbar flexion 45/60, extension 20/25.',                             ['decreased range of motion lumbar spine']],
  ['all of what is full',         'Lumbar flexion 60/60.',                                              ['-decreased range of motion lumbar spine']],
  ['points felt as one',          'Two-point discrimination widened at the right index finger.',        ['decreased sensation finger right']],
  ['intact is of the sentence before', 'Deltoid intact. Sensation decreased over the left hand.',       ['decreased sensation hand left']],
])('%s', (_why, text, facts) => {
  expect(factsIn('exam-finding', text)).toEqual(facts);
});
