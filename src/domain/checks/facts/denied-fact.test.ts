import { expect, test } from 'vitest';
import { checkDetermination } from '../check-determination.ts';
import { found, letterInShort } from '../../../../test/builders/checked.ts';
import { deniedFact, source } from './denied-fact.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                                summary                                                                              rationale, and the words found
  ['a comorbidity among the diagnoses',    '8 pool therapy sessions',           'Diagnoses included lumbar strain, hypertension and obesity.',                        'There is no indication that the worker is obese.', 'no indication that the worker is obese'],
  ['a pain score',                         'Norco 10/325mg #60',                'She rated her back pain 7/10.',                                                      'There is no VAS pain score.', 'There is no VAS pain score'],
  ['the medication list',                  'Norco 10/325mg #60',                'Current medications included Norco and Relafen.',                                    'Medications are not documented.', 'Medications are not documented'],
  ['an examination of the part',           'MRI of the left knee',              'Examination of the left knee showed tenderness and an effusion.',                    'There is no knee examination.', 'There is no knee examination'],
  ['spasm at the part',                    'Flexeril 10mg #30',                 'Examination of the lumbar spine showed muscle spasm.',                               'There is no documentation of lumbar muscle spasm.', 'no documentation of lumbar muscle spasm'],
  ['a deficit of the limb its nerves reach', 'MRI of the lumbar spine',         'On examination there was decreased sensation of the right foot.',                    'The records do not document a neurological deficit.', 'do not document a neurological deficit'],
  ['a therapy that was had',               'MRI of the left shoulder',          'Treatment to date has included 12 sessions of physical therapy.',                    'The patient has not undergone physical therapy.', 'has not undergone physical therapy'],
  ['a class of drugs that was taken',      'Lidocaine patch #30',               'Current medications included gabapentin and amitriptyline.',                         'There is no evidence that anticonvulsants have been tried.', 'no evidence that anticonvulsants have been tried'],
  ['these medications, of the sentence before', 'Lidocaine patch #30',          'Current medications included gabapentin.',                                           'It is for pain when anticonvulsants have failed. There is no indication that these medications have been tried.', 'no indication that these medications have been tried'],
  ['insomnia',                             'Ambien 10mg #30',                   'She complained of anxiety, insomnia and stress.',                                    'There was a lack of documentation that the patient had insomnia.', 'lack of documentation that the patient had insomnia'],
  ['the work status',                      'Norco 10/325mg #60',                'She was placed on modified duty.',                                                   'The work status is not provided.', 'The work status is not provided'],
  ['a gain in function',                   'Norco 10/325mg #60',                'Her ability to walk has improved with Norco.',                                       'There is no documentation of functional improvement.', 'no documentation of functional improvement'],
  ['relief with the drug',                 'Norco 10/325mg #60',                'She reported 9/10 pain without medications and 4/10 pain with medications.',         'There is no documentation of pain relief.', 'no documentation of pain relief'],
  ['a drug test',                          'Norco 10/325mg #60',                'A urine drug screen on 03/02/2015 was consistent.',                                  'There is no evidence of a urine drug screen.', 'no evidence of a urine drug screen'],
  ['complaints and findings of the part',  'MRI of the right shoulder',         'She had right shoulder pain of 8/10. Examination of the right shoulder showed tenderness.', 'The documentation failed to provide any complaints or examination findings regarding the right shoulder.', 'failed to provide any complaints or examination findings regarding the right shoulder'],
  ['yet to be tried, but had',             'MRI of the left shoulder',          'Treatment to date has included 12 sessions of physical therapy.',                    'Physical therapy has yet to be tried.', 'Physical therapy has yet to be tried'],
  ['a study not done, but told of',        'Lumbar support',                    'An MRI of the lumbar spine in 2015 showed a disc protrusion.',                       'No MRI of the lumbar spine has been performed.', 'No MRI of the lumbar spine has been performed'],
  ['a study not obtained',                 'Lumbar support',                    'An MRI of the lumbar spine in 2015 showed a disc protrusion.',                       'An MRI of the lumbar spine has not been obtained.', 'An MRI of the lumbar spine has not been obtained'],
  ['papers that contain none',             'Norco 10/325mg #60',                'She rated her back pain 7/10.',                                                      'The notes submitted contain no pain score.', 'notes submitted contain no pain score'],
  ['papers that lack it',                  'Norco 10/325mg #60',                'She rated her back pain 7/10.',                                                      'The records lack any pain score.', 'records lack any pain score'],
  ['did not undergo',                      'MRI of the left shoulder',          'Treatment to date has included 12 sessions of physical therapy.',                    'She did not undergo physical therapy.', 'did not undergo physical therapy'],
  ['a lifelong illness of the history',    '8 pool therapy sessions',           'Past medical history is significant for diabetes.',                                  'There is no mention of diabetes.', 'no mention of diabetes'],
  ['a sign that is of the back',           'MRI of the lumbar spine',           'The straight leg raise test was positive on the left.',                              'There is no documentation of a positive straight leg raise.', 'no documentation of a positive straight leg raise'],
  ['care that was had in vain',            'MRI of the cervical spine',         'Treatment to date included physical therapy. An MRI was asked for after a lack of improvement with therapy.', 'There is no documentation that she failed conservative care.', 'no documentation that she failed conservative care'],
  ['though another is known',              'Lidocaine patch #30',               'Current medications included gabapentin.',                                           'Although naproxen is listed, there is no evidence that anticonvulsants have been tried.', 'no evidence that anticonvulsants have been tried'],
  ['since it is not there',                'EMG of the left arm',               'He has numbness of the left arm.',                                                   'Since no numbness is described, the study is not supported.', 'no numbness is described'],
  ['such as',                              'Right knee arthroscopy',            'He complains of catching of the right knee.',                                        'The knee has no mechanical symptoms such as catching.', 'has no mechanical symptoms such as catching'],
  ['of this year, where a recent one is denied', 'Norco 10/325mg #60',           'A urine drug screen of 11/12/2014 was consistent.',                                  'There is no recent urine drug screen.', 'There is no recent urine drug screen'],
])(`${source.cite}: %s`, (_why, title, summary, rationale, words) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                         title                                summary                                                                              rationale
  ['a hope is no improvement',             'Norco 10/325mg #60',                'The goal of treatment is to increase her ability to work.',                          'There is no documentation of functional improvement.'],
  ['a history is not now',                 'Ambien 10mg #30',                   'Past medical history included insomnia as a child.',                                 'There is no documentation of insomnia.'],
  ['the family is not the patient',        '8 pool therapy sessions',           'Family history: her mother has obesity.',                                            'There is no indication that the worker is obese.'],
  ['another part of the body',             'MRI of the left knee',              'Examination of the cervical spine showed tenderness and spasm.',                     'There is no knee examination.'],
  ['the other side',                       'MRI of the left knee',              'The right knee had tenderness on examination.',                                      'There is no documentation of tenderness of the left knee.'],
  ['denied in the summary too',            'MRI of the lumbar spine',           'She denied numbness of the legs.',                                                   'There is no documentation of numbness.'],
  ['use is no failure',                    'Lidocaine patch #30',               'Current medications included gabapentin.',                                           'There is no documentation of failure of anticonvulsants.'],
  ['a plan is no treatment',               'MRI of the left knee',              'The treatment plan included physical therapy.',                                      'The patient has not undergone physical therapy.'],
  ['what a guideline asks for',            '8 pool therapy sessions',           'Diagnoses included obesity.',                                                        'The guidelines do not recommend it for patients without evidence of obesity.'],
  ['a reason is missing, not a fact',      'MRI of the left knee',              'Examination of the left knee showed tenderness.',                                    'There is no rationale for the examination of the knee.'],
  ['more of it is missing',                'MRI of the left knee',              'Treatment to date has included physical therapy.',                                   'There is no documentation of an adequate trial of physical therapy.'],
  ['a request is no use',                  'Lidocaine patch #30',               'The treatment plan included a request for gabapentin.',                              'There is no evidence that anticonvulsants have been tried.'],
  ['guarding is no spasm',                 'Flexeril 10mg #30',                 'Examination of the lumbar spine showed muscle guarding.',                            'There is no documentation of lumbar muscle spasm.'],
  ['change in a score is not the score',   'Norco 10/325mg #60',                'She rated her back pain 7/10.',                                                      'There is no documentation of a reduction in pain scores.'],
  ['what review said is not the record',   'Flexeril 10mg #30',                 'Utilization review denied the request because muscle spasm was not found.',          'There is no documentation of muscle spasm.'],
  ['gained by another treatment',          'Norco 10/325mg #60',                'Her ability to walk has improved with acupuncture.',                                 'There is no documentation of functional improvement with Norco.'],
  ['tried and failed needs both',          'Lidocaine patch #30',               'Current medications included gabapentin.',                                           'There is no evidence that she has tried and failed anticonvulsants.'],
  ['drugs that are no opioids',            'Norco 10/325mg #60',                'Current medications included Norco.',                                                'There is no documentation that she has tried non-opioid drugs.'],
  ['short use is denied, not use',         'Celebrex 200mg #30',                'Current medications included naproxen.',                                             'There is a lack of documentation for short-term use of NSAIDs.'],
  ['a neuropathy of diabetes',             'Neurontin 300mg #90',               'Diagnoses included diabetes.',                                                       'There is no documentation of diabetic painful neuropathy.'],
  ['a change in findings',                 'MRI of the left knee',              'Examination of the left knee showed tenderness.',                                    'There is no mention of any change of clinical findings.'],
  ['not completed is not untried',         'MRI of the left shoulder',          'Treatment to date has included 6 sessions of physical therapy.',                     'She has yet to complete physical therapy.'],
  ['an illness that may be over',          'Ambien 10mg #30',                   'Past medical history is significant for depression.',                                'There is no mention of depression.'],
  ['papers that lack a reason',            'MRI of the left knee',              'Examination of the left knee showed tenderness.',                                    'The records lack any rationale for the examination of the knee.'],
  ['not yet done, only planned',           'Lumbar support',                    'An MRI of the lumbar spine is planned.',                                             'An MRI of the lumbar spine has not been obtained.'],
  ['set against what is known',            'Klonopin 1mg #30',                  'She has failed Cymbalta.',                                                           'A trial of an antidepressant for anxiety is not described, as the Cymbalta was for pain.'],
  ['known before',                         'Lidocaine patch #30',               'Current medications included gabapentin.',                                           'Although gabapentin is listed, there is no evidence that anticonvulsants have been tried.'],
  ['in the words of UR',                   'Lumbar fusion',                     'Diagnosis: L4-5 spondylolisthesis.',                                                 'UR saw no instability of the spine, but the films show it.'],
  ['what UR wrote',                        'Flexeril 10mg #30',                 'Examination of the lumbar spine showed muscle spasm.',                               'The claims administrator wrote that there was no spasm.'],
  ['not recommended for it',               'Botox 100 units',                   'Diagnoses: myofascial pain.',                                                        'Not generally recommended for headache, nor for myofascial pain.'],
  ['the clause behind is another',         'EMG of the left arm',               'He had an EMG of the right arm in 2010.',                                            'Since no numbness is described, an EMG of the right arm is not supported.'],
  ['has not done away with it',            'Occipital nerve block',             'She has right sided headache.',                                                      'Two years of care have not done away with the headache.'],
  ['a negative test in a list',            'EMG of the arms',                   'Spurling is negative.',                                                              'There is no neck pain, no numbness and a negative Spurling.'],
  ['without, in short',                    'Lumbar MRI',                        'MRI in 2012 was read as a bulge w/o root contact.',                                  'The MRI did not show root contact.'],
  ['none that is recent',                  'Norco 10/325mg #60',                'A urine drug screen of 11/12/2011 was consistent.',                                  'There is no recent urine drug screen.'],
  ['a test that was refused',              'Norco 10/325mg #60',                'She declined to give a urine drug screen.',                                          'There is no evidence of a urine drug screen.'],
  ['an operation of another part',         'MRI of the lumbar spine',           'He had surgery of the left ankle in 2009.',                                          'There is no documentation of prior surgery.'],
  ['therapy of another part',              'MRI of the cervical spine',         'She received physical therapy for the left ankle.',                                  'The patient has not undergone physical therapy.'],
  ['what therapy of another part gained',  '8 more therapy visits for the neck', 'Physical therapy for the left knee improved her ability to climb stairs.',          'There is no documentation of functional improvement from therapy.'],
  ['a knee that gives way is not loose',   'MRI of the left knee',              'She complained of giving way of the left knee on stairs.',                           'There is no evidence of ligament instability, as Lachman was negative.'],
  ['a brace that is not worn',             'Lumbar brace',                      'He wears no brace.',                                                                 'A brace has not been used so far.'],
  ['a pump against clots is no clot',      'DVT pump, 30 day rental',           'The surgeon requests a rotator cuff repair and a DVT pump.',                         'No clotting disorder has been found.'],
  ['no suspicion',                         'EMG of the left leg',               'She has nerve pain down the left leg.',                                              'There is no suspicion of a peripheral neuropathy.'],
  ['a service that is judged',             'Left shoulder surgery',             'MRI of the left shoulder showed a tear.',                                            'Surgery is not supported on imaging findings alone.'],
  ['why it cannot be done',                'Physical therapy 12 visits',        'She does a home exercise program.',                                                  'The records do not explain why the deficits cannot be addressed with a home exercise program.'],
  ['a higher dose is another matter',      'Biofeedback 6 sessions',            'She takes escitalopram 10 mg.',                                                      'An increase of the antidepressant has not been tried.'],
  ['what is told of it behind "having"',   'Norco 10/325mg #60',                'He is retired.',                                                                     'The worker has not returned to work, having retired.'],
  ['such a trial, of what stands before',  'Terocin patches',                   'She uses Terocin patches.',                                                          'They are for failed anticonvulsants. No such trial is on record here.'],
  ['an age and a day are no scores',       'Norco 10/325mg #60',                'She is a 46-year-old cook with an injury of 04/17/2012 to her back.',                'Pain scores with and without medication are not documented.'],
  ['one score is not two',                 'Norco 10/325mg #60',                'She rated her back pain 7/10.',                                                      'Pain scores with and without medication are not documented.'],
  ['the same before and after',            'Norco 10/325mg #60',                'She rated her back pain 7/10.',                                                      'There are no pre- and post-medication pain scores.'],
  ['scores of moving and of rest',         'Norco 10/325mg #60',                'Back pain is 8/10 with lifting and 3/10 lying down.',                                'Pain scores before and after medication are not documented.'],
  ['use is no benefit',                    'TENS unit purchase',                'He has used a TENS unit since March.',                                               'There is no evidence that the TENS unit has been beneficial.'],
  ['a benefit for one day',                'Acupuncture x6',                    'Acupuncture made her back looser for one day.',                                      'There is no documentation that acupuncture has been beneficial.'],
  ['what it was given for',                'Norco 10/325mg #60',                'Norco was begun for pain relief.',                                                   'There is no documentation that Norco provides relief.'],
  ['a bulge that presses on nothing',      'Lumbar epidural injection',         'MRI of the lumbar spine showed a bulge at L4-5 without compression of a root.',      'There is no imaging of nerve root compression.'],
  ['what smoking does',                    'Lumbar fusion L4-S1',               'Smoking increases the risk of infection.',                                           'The smoking status is not documented.'],
  ['nothing is denied',                    'MRI of the left knee',              'Examination of the left knee showed tenderness.',                                    'The knee was tender on examination.'],
])(`${source.cite}: not: %s`, (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          summary                                                    rationale                                                   severity
  ['plain',                                'Examination of the left knee showed tenderness.',         'There is no documentation of tenderness.',                 'error'],
  ['of something significant only',        'Examination of the left knee showed tenderness.',         'There is no documentation of significant tenderness.',     'warning'],
  ['in a verb nobody listed',              'Examination of the left knee showed tenderness.',         'The surgeon came upon no tenderness.',                     'note'],
  ['answered by a wider table',            'Motion of the left knee was restricted.',                 'There is no limitation of knee motion.',                   'note'],
])('how grave a denial is: %s', (_why, summary, rationale, severity) => {
  const { findings } = checkDetermination(
    letterInShort({ title: 'MRI of the left knee', summary, rationale: rationale + end }),
  );
  expect(findings.find(finding => finding.rule === 'denied-fact')?.severity).toBe(severity);
});
