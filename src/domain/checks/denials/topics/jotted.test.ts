import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   title                                 summary, as notes are jotted                                                     a denial of what it states
  ['therapy in a list',             'Right elbow PRP injection',          'Tx: strap; PT x 12 w/ eccentric loading; Aleve.',                               'It is not documented that the patient completed a course of strengthening with a therapist.'],
  ['hand therapy by its letters',   'Left stellate ganglion block x 1',   'Tx: desensitization and mirror work in OT x 18.',                               'There is no indication of participation in active therapy to which the block would be an adjunct.'],
  ['therapy of a list had failed',  'Bilateral L4-5 medial branch blocks', 'Tx: PT 12 visits, HEP, Motrin (stopped, heartburn).',                          'Physical therapy has not been tried.'],
  ['putty and stretches',           'Occupational therapy, 6 visits, left wrist', 'She was handed putty and a sheet of stretches and does them after work.', 'There is no indication that she was instructed in a home exercise program.'],
  ['a bike at home',                'Right knee arthroscopy',             'Tx: PT 12 post op, home bike.',                                                 'Home exercise has not been tried.'],
  ['a sheet that is followed',      'Chiropractic care, neck, 4 visits',  'He has an exercise sheet and follows it.',                                      'There is no home exercise program.'],
  ['bands at home',                 'Platelet-rich plasma injection, left hip', 'A home band routine ever since.',                                         'A home exercise program has not been described.'],
  ['a battery of tests',            'Cognitive behavioral therapy, 8 sessions', 'Psychologist 2/3/2014, full battery: BDI 28, BAI 22, MMPI-2 valid.',      'There is no evidence of an initial psychological evaluation with standardized measures.'],
  ['a cup test',                    'Norco 10/325 mg #90',                'Cup test in the office 3/4/2015 showed hydrocodone.',                           'There is no evidence of urine drug screening.'],
  ['urine, without the drugs',      'Norco 10/325 mg #90',                'Utox 2/2015 as expected.',                                                      'Urine drug testing has not been carried out.'],
  ['a contract in the plural',      'OxyContin 20 mg #60',                'He put his name to a narcotics contract 2/3/2015.',                             'There is no signed pain agreement on file.'],
  ['a contract among its like',     'Norco 10/325 mg #60',                'CURES 3/2015 one prescriber; UDS 1/2015 ok; signed agreement 2/2014.',          'There is no opioid agreement.'],
  ['handed back',                   'Home H-wave device, purchase',       'Lent a unit of the TENS kind in 2012, worn five weeks and handed back since "it just buzzed".', 'There is no documentation that a TENS unit was tried and failed.'],
  ['a splint before',               'Thumb spica splint, purchase',       'Before the surgery she had two steroid injections and a thumb spica splint.',   'The worker has not used a splint in the past.'],
  ['signs of one hand',             'Left stellate ganglion block x 1',   'L hand 1.8 C cooler than R, dusky, sweaty palm.',                               'The exam does not document asymmetry of temperature, color or sweating.'],
  ['colder than the other side',    'Right stellate ganglion block x 1',  'The right hand is damp and 2 degrees cooler than the left.',                     'The exam shows no allodynia or change in skin temperature.'],
  ['films with figures',            'Synvisc injections x 3, left knee',  '3/2/2015 WB films: L medial joint space 1 mm, osteophytes, KL grade 3.',        'There are no x-rays submitted to confirm osteoarthritis of the knee.'],
  ['films in flexion',              'L4-5 laminectomy and fusion',        'Flex/ext films 8/2015: the slip at L4-5 goes from 4 mm to 9 mm.',               'There is no radiographic evidence of abnormal motion at the segment.'],
  ['a toe that catches now',        'Repeat MRI of the lumbar spine',     '5/2014: motor 5/5. 2/2015: she now catches the toe of the L shoe, EHL 4-/5.',  'There is no indication of a significant change in neurologic status since the prior study.'],
  ['a grade that was full',         'Repeat MRI of the lumbar spine',     'EHL 4-/5 L, was 5/5 in 5/2014.',                                               'There is no change in neurologic status since the prior MRI.'],
  ['a lump treated as cancer',      'MRI of the lumbar spine',            'PMH: lumpectomy and radiation for a breast tumor in 2006; mother w/ lung cancer.', 'The past history holds no malignancy.'],
  ['the factors of a risk',         'Omeprazole 20 mg #60',               '70 y/o. Takes a baby aspirin and Plavix.',                                      'A protectant is for age over 65, a history of ulcer or bleeding, or use of aspirin or an anticoagulant. He is not noted to have any of these risk factors, prophylaxis is not needed.'],
  ['a root touched',                'Right L4-5 epidural steroid injection', 'MRI: right foraminal protrusion at L4-5 with contact of the exiting nerve.', 'Imaging that would corroborate a root lesion was not provided.'],
  ['what the drug makes possible',  'OxyContin 20 mg #60',                'With OxyContin he can cook and tend his garden.',                               'There is no discussion of specific activities made possible by the opioids.'],
  ['carried over into work',        'Chiropractic care, neck, 4 visits',  'After the 2017 visits work went from four-hour to eight-hour shifts, driving from 10 to 40 minutes.', 'No carry-over into work or driving was charted from the visits.'],
])('told in shorthand: %s', (_why, title, summary, denial) => {
  expect(found(deniedFact, { title, summary, rationale: denial + end })).not.toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                   title                                 summary                                                                          a denial it leaves true
  ['therapy asked for',             'Right elbow PRP injection',          'RFA: PT x 12.',                                                                 'It is not documented that the patient completed a course of strengthening with a therapist.'],
  ['therapy of another part',       'Right elbow PRP injection',          'Tx: PT x 12 for the left knee.',                                                'It is not documented that the patient completed a course of strengthening of the elbow with a therapist.'],
  ['stretches to begin',            'Occupational therapy, 6 visits, left wrist', 'Plan: home putty and stretches.',                                       'There is no indication that she was instructed in a home exercise program.'],
  ['a bike at work',                'Right knee arthroscopy',             'He rides a bike to work.',                                                      'Home exercise has not been tried.'],
  ['a sheet left undone',           'Chiropractic care, neck, 4 visits',  'He was given a sheet of stretches but he does not do them.',                    'There is no home exercise program.'],
  ['one screen of mood',            'Cognitive behavioral therapy, 8 sessions', 'PHQ-9 of the family physician was 14.',                                   'There is no evidence of an initial psychological evaluation with standardized measures.'],
  ['a cup test to be done',         'Norco 10/325 mg #90',                'Cup test will be done at the next visit.',                                      'There is no evidence of urine drug screening.'],
  ['a cup of coffee',               'Norco 10/325 mg #90',                'One cup of coffee a day.',                                                      'There is no evidence of urine drug screening.'],
  ['a contract of work',            'OxyContin 20 mg #60',                'His contract with the employer ended.',                                         'There is no signed pain agreement on file.'],
  ['a contract to sign',            'OxyContin 20 mg #60',                'A narcotics contract is to be signed.',                                         'There is no signed pain agreement on file.'],
  ['a unit that did',               'Home H-wave device, purchase',       'TENS x 5 weeks with good relief.',                                              'There is no documentation that a TENS unit was tried and failed.'],
  ['signs of the other hand',       'Left stellate ganglion block x 1',   'R hand dusky and sweaty.',                                                      'The exam of the left hand does not document asymmetry of temperature, color or sweating.'],
  ['the same on both sides',        'Left stellate ganglion block x 1',   'Temperature and color of the hands symmetric, no sweating.',                    'The exam does not document asymmetry of temperature, color or sweating.'],
  ['films of the other knee',       'Synvisc injections x 3, left knee',  'R knee films: KL grade 3.',                                                     'There are no x-rays submitted to confirm osteoarthritis of the left knee.'],
  ['films ordered',                 'Synvisc injections x 3, left knee',  'WB films of the left knee were ordered.',                                       'There are no x-rays submitted to confirm osteoarthritis of the knee.'],
  ['films that hold still',         'L4-5 laminectomy and fusion',        'Flex/ext films 8/2015: no motion at L4-5.',                                     'There is no radiographic evidence of abnormal motion at the segment.'],
  ['a toe that always caught',      'Repeat MRI of the lumbar spine',     '5/2014: motor 5/5. 2/2015: motor 5/5.',                                        'There is no change in neurologic status since the prior MRI.'],
  ['a lump that was none',          'MRI of the lumbar spine',            'A benign breast tumor was removed in 2006; mother had a mastectomy.',           'The past history holds no malignancy.'],
  ['cancer of the mother',          'MRI of the lumbar spine',            'Mother had a lumpectomy and radiation for a breast tumor.',                     'The past history holds no malignancy.'],
  ['none of the factors',           'Omeprazole 20 mg #60',               '44 y/o. Takes Norco.',                                                          'A protectant is for age over 65, a history of ulcer or bleeding, or use of aspirin or an anticoagulant. He is not noted to have any of these risk factors, prophylaxis is not needed.'],
  ['no root touched',               'Right L4-5 epidural steroid injection', 'MRI: L4-5 bulge without contact of the nerve.',                              'Imaging that would corroborate a root lesion was not provided.'],
  ['activities without the drug',   'OxyContin 20 mg #60',                'He cannot cook or tend his garden.',                                            'There is no discussion of specific activities made possible by the opioids.'],
  ['a splint only asked for',       'Thumb spica splint, purchase',       'A thumb spica splint was requested.',                                           'The worker has not used a splint in the past.'],
])('not told in shorthand: %s', (_why, title, summary, denial) => {
  expect(found(deniedFact, { title, summary, rationale: denial + end })).toEqual([]);
});
