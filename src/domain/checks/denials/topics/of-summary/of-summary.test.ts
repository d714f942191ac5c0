import { expect, test } from 'vitest';
import { found } from '../../../../../../test/builders/checked.ts';
import { deniedFact } from '../../../facts/denied-fact.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                               summary                                                                                            a denial of what it states
  ['a drug by its name',                   'Lyrica 75mg #60',                  'Medications tried included Neurontin, stopped for drowsiness.',                                   'There is no evidence that gabapentin was tried.'],
  ['a drug by its brand, taken now',       'Norco 10/325mg #60',               'Current medications are Coumadin and Norco.',                                                     'The worker is not reported to be on warfarin.'],
  ['a test by its name',                   'MRI of the right shoulder',        'Examination of the right shoulder revealed a positive Hawkins test.',                             'The examiner does not describe a positive Hawkins sign.'],
  ['a test of the hand',                   'Thumb spica splint, right',        'On exam Finkelstein test of the right wrist is positive.',                                        'A positive Finkelstein maneuver is not recorded.'],
  ['relief from a drug by its name',       'Celebrex 200mg #30',               'Celebrex brings his pain from 7 to 3.',                                                           'The provider gives no details on how helpful Celebrex has been.'],
  ['relief in percent from a drug',        'Cymbalta 60mg #30',                'With Cymbalta she has 40% relief of leg pain.',                                                   'There is no documentation of the efficacy of Cymbalta.'],
  ['what an injection brought',            'Repeat left knee injection',       'The cortisone injection of 3/4/14 gave 70% relief for four months.',                              'The response to the prior injection is not documented.'],
  ['what therapy brought',                 '8 physical therapy sessions',      'Physical therapy helped him regain 30 degrees of flexion.',                                       'There is no documentation of benefit from the physical therapy already provided.'],
  ['what the sessions of the title brought', 'Acupuncture 6 visits',           'After eight acupuncture visits her pain dropped by half.',                                        'There is no record of any benefit from the prior sessions.'],
  ['a gain told by figures',               '6 chiropractic sessions',          'With chiropractic care his standing tolerance rose from 10 minutes to 40 minutes.',               'No functional improvement with chiropractic care has been documented.'],
  ['less of a drug taken',                 'Acupuncture 6 visits',             'Since acupuncture she has cut Norco from six to two tablets a day.',                              'The file does not reflect a reduction in medication use.'],
  ['a look into CURES',                    'Percocet 10/325mg #60',            'CURES was reviewed on 5/6/19 and was appropriate.',                                               'There is no evidence that the prescription monitoring program was queried.'],
  ['an assessment of risk',                'Percocet 10/325mg #60',            'The Opioid Risk Tool score was 2.',                                                               'The provider has not assessed the risk of opioid misuse.'],
  ['misuse',                               'Percocet 10/325mg #60',            'A urine drug screen of 2/2/15 was positive for methamphetamine.',                                 'There is no evidence of aberrant behavior.'],
  ['a tool of laboratory tests',           'Naproxen 550mg #60',               'A metabolic panel of 6/1/15 was normal, creatinine 0.9.',                                         'No monitoring of renal function has been carried out.'],
  ['sleepiness by day',                    'Sleep study',                      'Epworth sleepiness scale was 17 and he snores loudly.',                                           'The notes do not describe any daytime somnolence.'],
  ['a wish to change',                     'Functional restoration program',   'She is highly motivated to return to work.',                                                      'There is nothing to indicate motivation on the part of the worker.'],
  ['signs of CRPS',                        'Stellate ganglion block, left',    'The left hand is mottled and sweats.',                                                            'No vasomotor findings are described.'],
  ['exercise done at home',                'Gym membership',                   'She does her home exercise program daily.',                                                       'The worker is not shown to follow an independent exercise program.'],
  ['an ulcer of the past',                 'Omeprazole 20mg #30',              'Past history includes a duodenal ulcer in 2005.',                                                 'There is no history of ulcer or bleeding.'],
  ['what the person can do',               'Norco 10/325mg #60',               'With Norco he can mow the lawn, and without it he stays in bed.',                                 'The physician does not discuss activities of daily living.'],
  ['locking told by its verb',             'Left knee arthroscopy',            'The left knee catches and gives way on stairs.',                                                  'Mechanical symptoms have not been reported.'],
  ['a root under tension',                 'Lumbar epidural steroid injection', 'The straight leg raise is positive on the right.',                                               'Signs of nerve root tension are absent from the record.'],
  ['a thing no table holds',               'Sleep study',                      'Polysomnography of 2013 was normal, and he has hyperhidrosis.',                                   'Hyperhidrosis has not been reported.'],
  ['a test no table holds',                'Tinnitus masker',                  'Tympanometry of 4/4/14 was abnormal on the left.',                                                'No tympanometry has been carried out.'],
  ['kept at home',                         'Home health aide',                 'Since the operation he cannot leave his house.',                                                  'The file holds no statement that the worker is homebound.'],
  ['back at work',                         'Norco 10/325mg #60',               'She went back to full duty in May.',                                                              'There is no record of a return to work.'],
  ['care of the part the denial names',    'MRI of the left hip',              'He had 12 sessions of physical therapy for the left hip.',                                        'Physical therapy for the left hip has not been tried.'],
  ['what nerve tests show',                'Right carpal tunnel release',      'An EMG/NCV of the right upper extremity of 4/4/15 revealed carpal tunnel syndrome.',               'The diagnosis has not been confirmed by nerve conduction studies.'],
])('%s: %s; %s: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                               summary                                                                                            a denial it does not contradict
  ['another drug of the class',            'Lyrica 75mg #60',                  'Medications tried included Neurontin.',                                                           'There is no evidence that Topamax was tried.'],
  ['a request is no use',                  'Lyrica 75mg #60',                  'The plan is to request Neurontin.',                                                               'There is no evidence that gabapentin was tried.'],
  ['use is no relief',                     'Celebrex 200mg #30',               'Current medications are Celebrex and Soma.',                                                      'There is no documentation of the efficacy of Celebrex.'],
  ['use is no failure',                    'Lyrica 75mg #60',                  'Current medications are Neurontin and Soma.',                                                     'There is no documentation that gabapentin failed.'],
  ['a test that is negative',              'MRI of the right shoulder',        'Examination of the right shoulder revealed a negative Hawkins test.',                             'The examiner does not describe a positive Hawkins sign.'],
  ['a test of the other side',             'MRI of the right shoulder',        'Examination of the left shoulder revealed a positive Hawkins test.',                              'The examiner does not describe a positive Hawkins sign of the right shoulder.'],
  ['an injection that brought nothing',    'Repeat left knee injection',       'The cortisone injection of 3/4/14 gave no relief.',                                               'Benefit from the prior injection is not documented.'],
  ['visits without their result',          '8 physical therapy sessions',      'He completed 12 sessions of physical therapy.',                                                   'There is no documentation of benefit from the physical therapy already provided.'],
  ['relief of one visit',                  'Acupuncture 6 visits',             'She reported relief for a few hours after acupuncture.',                                          'There is no record of any benefit from the prior sessions.'],
  ['less pain is no function',             '6 chiropractic sessions',          'With chiropractic care his pain went from 7/10 to 4/10.',                                         'No functional improvement with chiropractic care has been documented.'],
  ['pain that fell is no drug',            'Acupuncture 6 visits',             'Since acupuncture her pain fell from six to two.',                                                'The file does not reflect a reduction in medication use.'],
  ['CURES to be looked into',              'Percocet 10/325mg #60',            'The plan is to obtain a CURES report.',                                                           'There is no evidence that the prescription monitoring program was queried.'],
  ['risk of another kind',                 'Percocet 10/325mg #60',            'She is at high risk for falls.',                                                                  'The provider has not assessed the risk of opioid misuse.'],
  ['a consistent test is no misuse',       'Percocet 10/325mg #60',            'A urine drug screen of 2/2/15 was consistent.',                                                   'There is no evidence of aberrant behavior.'],
  ['pain at night is no sleepiness',       'Sleep study',                      'Epworth sleepiness scale was 4.',                                                                 'The notes do not describe any daytime somnolence.'],
  ['the paper is denied, not the study',   'MRI of the right shoulder',        'An MRI of the right shoulder of 2012 is mentioned.',                                              'The report of the MRI was not submitted.'],
  ['complications are denied',             '12 physical therapy sessions',     'She had an arthroscopy of the right shoulder in 2014.',                                           'There were no complications of surgery.'],
  ['progression is denied',                'MRI of the lumbar spine',          'There is decreased sensation of the left foot.',                                                  'There is no evidence of a progressive neurological deficit.'],
  ['examples alone are not denied',        'Norco 10/325mg #60',               'He is unable to work.',                                                                           'There is no functional improvement to include activities of daily living.'],
  ['a tear of another structure',          'MRI of the right shoulder',        'Diagnoses included a rotator cuff tear of the right shoulder.',                                   'There is no labral tear.'],
  ['another injection',                    'Trigger point injections',         'He had a lumbar epidural steroid injection in 2013.',                                             'A trigger point injection has not been tried.'],
  ['another neuralgia',                    'Lidoderm patch #30',               'Diagnoses included lumbar radiculopathy.',                                                        'There is no documentation of postherpetic neuralgia.'],
  ['pain that does not radiate',           'EMG of the lower extremities',     'She has low back pain without radiation.',                                                        'There are no radicular complaints.'],
  ['care of another part than the denial names', 'MRI of the left hip',        'He had 12 sessions of physical therapy for the neck.',                                            'Physical therapy for the left hip has not been tried.'],
  ['work that is hoped for',               'Norco 10/325mg #60',               'Her aim is that she be back at full duty.',                                                       'There is no record of a return to work.'],
  ['seen on a film is no film',            'Lumbar brace',                     'X-rays of the lumbar spine were normal.',                                                         'There is no instability on the x-rays.'],
  ['a thing of no table, asked for only',  'Sleep study',                      'A polysomnography was requested.',                                                                'No polysomnography has been carried out.'],
  ['a thing of no table, denied, too',     'Sleep study',                      'She denied hyperhidrosis.',                                                                       'Hyperhidrosis has not been reported.'],
  ['a low score of depression',            'Zoloft 100mg #30',                 'PHQ-9 was 3.',                                                                                    'There is no documentation of depression.'],
  ['the family of the worker',             'Omeprazole 20mg #30',              'Her mother had a duodenal ulcer.',                                                                'There is no history of ulcer or bleeding.'],
  ['a wish of the physician',              'Functional restoration program',   'The physician wants to reduce her opioids.',                                                      'There is nothing to indicate that the surgeon is willing to operate.'],
])('not: %s: %s; %s: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([]);
});
