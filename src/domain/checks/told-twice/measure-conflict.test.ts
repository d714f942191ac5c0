import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const end = ' It is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row               summary                                                                      rationale                                                        words found
  ['share of a tear',           'MRI showed a 30% partial-thickness tear of the supraspinatus.',             'The MRI shows a 60% partial thickness tear.',                   '60% partial thickness tear'],
  ['share told behind',         'MRI showed a partial tear of the supraspinatus involving about 25% of it.', 'The MRI shows a tear involving 70% of the tendon.',             'tear involving 70%'],
  ['a disc by its level',       'MRI of 1/7/2015 showed a 3 mm disc bulge at L4-5.',                         'The MRI shows a 7 mm disc bulge at L4-5.',                      '7 mm disc bulge at L4-5'],
  ['motion of the same joint',  'Flexion of the left shoulder was 110 degrees.',                             'Flexion of the left shoulder is 45 degrees.',                   'Flexion of the left shoulder is 45 degrees'],
  ['body mass index',           'His body mass index is 32.',                                                'With a BMI of 42 he is no candidate.',                          'BMI of 42'],
  ['hemoglobin A1c',            'Hemoglobin A1c was 6.8% on 1/12/2015.',                                     'Her A1c of 9.8 is too high.',                                   'A1c of 9.8'],
  ['pain with the drug',        'Pain is 8/10 without medication and 4/10 with medication.',                 'In this case pain is 8/10 with medication.',                    '8/10 with medication'],
  ['relief by a procedure',     'The epidural injection gave 20% relief.',                                   'In this case the epidural injection gave 60% relief.',          '60% relief'],
  ['weight',                    'Weight 262 lbs.',                                                           'He weighs 190 pounds.',                                         'weighs 190 pounds'],
  ['a tear in centimeters',     'MRI: full-thickness supraspinatus tear, 3.1 cm.',                           'The MRI shows a 1.3 cm tear.',                                  '1.3 cm tear'],
  ['a score behind its name',   'PHQ-9 21.',                                                                 'The PHQ-9 score was 9.',                                        'PHQ-9 score was 9'],
  ['a score before its name',   'The Beck Depression Inventory was 30.',                                     'He scored 12 on the BDI.',                                      'scored 12 on the BDI'],
  ['morphine equivalent',       'His opioids come to 60 mg of morphine equivalent a day.',                   'The MED is 140 mg.',                                            'MED is 140 mg'],
  ['strength of a muscle',      'Left quadriceps strength was 3/5.',                                         'Quadriceps are 5/5.',                                           'Quadriceps are 5/5'],
  ['pain with it',              'Pain is rated 9/10 without medication and 3/10 with it.',                   'In this case, pain is rated 7/10 with the medication.',         '7/10 with the medication'],
  ['pain without, told briefly','Neck pain 9/10 without and 3/10 with medication.',                          'In this case neck pain is 6/10 with medication.',      '6/10 with medication'],
  ['a dose without its unit',   'MED 30.',                                                                   'The morphine equivalent dose comes to 150 mg.',                 'morphine equivalent dose comes to 150 mg'],
  ['relief told behind',        'The epidural injection gave 70% relief.',                                   'In this case relief with the injection was 20%.',               'relief with the injection was 20%'],
])('%s', (_why, summary, rationale, words) => {
  expect(found(factConflict, { title: 'Lumbar brace', summary, rationale: rationale + end })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row               summary                                                                      rationale
  ['the same tear',             'MRI showed a 30% partial-thickness tear.',                                  'The MRI shows a 30% tear.'],
  ['a tear of a guideline',     'MRI showed a 30% partial-thickness tear.',                                  'Tears of more than 50% or more are repaired.'],
  ['an older one beside it',    'MRI showed a 60% tear.',                                                    'The MRI shows a 60% tear, once a 20% tear.'],
  ['another level',             'MRI showed a 3 mm disc bulge at L4-5.',                                     'The MRI shows a 5 mm protrusion at L5-S1.'],
  ['the other side',            'Flexion of the left shoulder was 110 degrees.',                             'Flexion of the right shoulder is 170 degrees.'],
  ['another joint',             'Lumbar flexion was 40 degrees.',                                            'Hip flexion is 100 degrees.'],
  ['a bound',                   'His body mass index is 32.',                                                'A BMI of 40 is the limit, and a BMI of less than 35 is better.'],
  ['rounded',                   'His BMI is 39.4.',                                                          'His BMI is 39.'],
  ['the second told',           'A1c was 8.9% in 2013 and 6.8% now.',                                        'Her A1c is 6.8.'],
  ['another scale',             'PHQ-9 21.',                                                                 'GAF was 55.'],
  ['a score of a rule',         'PHQ-9 21.',                                                                 'A PHQ-9 of 10 or more is depression of moderate degree.'],
  ['weight that was lost',      'Weight 262 lbs.',                                                           'He lost a weight of 30 lbs.'],
  ['strength of another',       'Left quadriceps strength was 3/5.',                                         'Left hamstring strength is 5/5.'],
  ['a dose of a rule',          'His opioids come to 60 mg of morphine equivalent a day.',                   'The dose should not exceed 120 MED.'],
  ['a name that holds a figure', 'The PHQ-9 was 9.',                                                         'The PHQ-9 of 9 is mild.'],
  ['relief by another',         'The epidural injection gave 20% relief.',                                   'In this case the medial branch block gave 60% relief.'],
])('not: %s', (_why, summary, rationale) => {
  expect(found(factConflict, { title: 'Lumbar brace', summary, rationale: rationale + end })).toEqual([]);
});
