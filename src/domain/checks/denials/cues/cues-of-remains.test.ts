import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// Facts of a usual summary denied in other words, and the same words where the summary tells of something else.
// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                                rationale
  ['Physical therapy, 6 visits',   'Flexion was 110 degrees against 140 on the right.',                   'No deficit of motion remains.'],
  ['Physical therapy, 6 visits',   'Quadriceps strength was 4/5 on the left.',                            'No weakness persists.'],
  ['Lidoderm patch',               'He has postherpetic neuralgia.',                                      'Postherpetic neuralgia is not the diagnosis.'],
  ['Norco 10/325mg #120',          'She was cut from six tablets to four a day in May.',                  'No attempt was made to bring the dose down.'],
  ['Lumbar ESI L5-S1',             'MRI showed a protrusion at L5-S1 touching the S1 root.',              'Nothing on the scan reaches the nerve root.'],
  ['Lumbar ESI L5-S1',             'Pain ran from the left buttock to the sole of the foot.',             'Leg pain in a root pattern is not described.'],
  ['Lumbar ESI L5-S1',             'He failed gabapentin, naproxen and 14 therapy visits.',               'Unresponsiveness to therapy and drugs is not shown.'],
  ['Norco 10/325mg #120',          'She drinks six beers a day.',                                         'There is no use of alcohol.'],
  ['Norco 10/325mg #120',          'An Opioid Risk Tool score of 3 was low.',                             'The risk of misuse has not been gauged.'],
  ['Zolpidem 10mg #30',            'She sleeps four hours a night.',                                      'Hours of sleep are not given.'],
  ['TENS unit purchase',           'A thirty-day trial of a TENS unit was carried out from 4/10 to 5/9.', 'The month of trial at home has not taken place.'],
  ['Occupational therapy',         'He is a right-handed plumber.',                                       'Hand dominance is not recorded.'],
  ['Ankle therapy',                'She gave up the crutches in April.',                                  'Functional progress is not evident from the notes.'],
  ['Right shoulder arthroscopy',   'He had cortisone in March with relief for two weeks.',                'No response to a subacromial injection is told.'],
  ['Total knee replacement',       'Injections of Synvisc wore off.',                                     'Viscosupplementation was never offered.'],
  ['Cervical fusion C5-6',         'He drops objects and has a positive Hoffmann sign.',                  'Signs of myelopathy are not reported.'],
  ['Duragesic patch',              'He cannot swallow pills.',                                            'No trouble with oral drugs is told.'],
  ['Ibuprofen 800mg',              'He has a creatinine of 2.1.',                                         'Renal disease is not recorded.'],
  ['CPAP',                         'The AHI was 32.',                                                     'Sleep apnea was not shown by a study.'],
  ['Knee brace',                   'Left thigh girth was 44 cm and the right 46 cm.',                     'No measurements of thigh circumference were made.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                                rationale
  ['Physical therapy, 6 visits',   'Flexion was 140 degrees, the same as on the right.',                  'No deficit of motion remains.'],
  ['Physical therapy, 6 visits',   'Strength was 5/5.',                                                   'No weakness persists.'],
  ['Physical therapy, 6 visits',   'The portals are healed.',                                             'No swelling is left to be treated, the portals have healed.'],
  ['Lidoderm patch',               'He has burning of the feet.',                                         'Postherpetic neuralgia is not the diagnosis.'],
  ['Norco 10/325mg #120',          'He takes four tablets a day.',                                        'No attempt was made to bring the dose down.'],
  ['Lumbar ESI L5-S1',             'MRI showed a bulge.',                                                 'Nothing on the scan reaches the nerve root.'],
  ['Lumbar ESI L5-S1',             'He takes gabapentin and goes to therapy.',                            'Unresponsiveness to therapy and drugs is not shown.'],
  ['Norco 10/325mg #120',          'He was told to avoid alcohol.',                                       'There is no use of alcohol.'],
  ['Zolpidem 10mg #30',            'She works eight hours a day.',                                        'Hours of sleep are not given.'],
  ['TENS unit purchase',           'A TENS unit was used in the clinic.',                                 'The month of trial at home has not taken place.'],
  ['TENS unit purchase',           'A trial of a TENS unit was carried out.',                             'The device is not a first treatment, but a trial may be considered.'],
  ['Occupational therapy',         'The right hand hurts.',                                               'Hand dominance is not recorded.'],
  ['Right shoulder arthroscopy',   'He had cortisone in March.',                                          'No response to a subacromial injection is told.'],
  ['Cervical fusion C5-6',         'Hoffmann sign was negative.',                                         'Signs of myelopathy are not reported.'],
  ['Cervical fusion C5-6',         'A stellate ganglion block was done in 2010.',                         'A selective nerve root block was not done to confirm the level.'],
  ['Ibuprofen 800mg',              'Creatinine was 1.1 and BUN 22.',                                      'Renal disease is not recorded.'],
  ['CPAP',                         'The AHI was 3.',                                                      'Sleep apnea was not shown by a study.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
