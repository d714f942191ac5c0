import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { deniedFact } from '../facts/denied-fact.ts';

// What letters written blind denied and stated in plain words, and what was missed first of lists like the others.
const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // title, summary, a denial of what it states
  ['Lumbar epidural injection L5-S1', 'He did therapy, a home exercise program and naproxen, none of which helped for more than a few hours.', 'There is no indication that he has failed conservative care.'],
  ['Aripiprazole 2mg', 'She took fluoxetine for four months and venlafaxine for three, neither with enough effect.', 'The worker has not failed two adequate antidepressant trials.'],
  ['Cognitive behavioral therapy 8 sessions', 'The PHQ-9 score was 19 in June and 12 in September.', 'There was no evidence of improvement in symptom scores.'],
  ['Spinal cord stimulator trial', "The psychologist's report of January clears her for a stimulator.", 'The records do not indicate that a psychological evaluation has been performed.'],
  ['Spinal cord stimulator trial', 'Treatments that failed: physical therapy, gabapentin and three injections.', 'Failure of less invasive treatment is not documented.'],
  ['Right total knee arthroplasty', 'Pain of the right knee is 8/10, and he wakes from it three nights a week.', 'The documentation does not show night-time pain.'],
  ['Right total knee arthroplasty', 'He walks one block with a cane and takes stairs one at a time.', 'The documentation does not show limitation of function.'],
  ['EMG of the lower extremities', 'She has numbness and tingling down both legs to the toes.', 'There are no subjective complaints suggestive of radiculopathy.'],
  ['Acupuncture 6 visits', 'He has not tolerated pain medications.', 'There is no documentation that pain medication is reduced or not tolerated.'],
  ['Cane', 'He has an antalgic gait and has fallen twice.', 'There is no documentation of gait instability.'],
  ['CT of the head', 'He lost consciousness for two minutes and has vomited since.', 'There are no red flags such as loss of consciousness.'],
  ['Orthopedic consultation', 'He has failed all conservative measures and asks for surgical options.', 'It is not documented that conservative treatment was exhausted.'],
  ['Cognitive behavioral therapy', 'She has fear of movement and catastrophizes.', 'There is no documentation of psychological barriers to recovery.'],
  ['Botox for migraine', 'She has had 18 headache days a month despite topiramate and propranolol.', 'There is no documentation of failure of prophylactic drugs.'],
  ['Interpreter for visits', 'She speaks only Spanish.', 'There is no documentation of a language barrier.'],
  ['Hearing aids', 'Audiogram of 9/15 showed bilateral sensorineural loss.', 'There was no audiometric testing submitted.'],
  ['Tinnitus masking feature', 'He reports constant ringing in both ears.', 'The worker does not complain of tinnitus.'],
  ['Lumbar fusion L5-S1', 'Psychological evaluation of 07-12-2017 by Dr. Amsel: no contraindication for surgery.', 'The preoperative psychological screening has not been done.'],
  ['Lidoderm patch', 'Gabapentin made him confused and was stopped; nortriptyline gave no relief.', 'There is no evidence that the patient has tried and failed first-line therapy.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          title                               summary                                                                       a denial of what it states
  ['a kind of drug without a name',         'Pre-operative panel',              'He was currently taking nonsteroidal anti-inflammatory drugs for his shoulder.', 'There was no indication the patient was taking NSAIDs.'],
  ['a kind of drug in a list',              'Fexmid 7.5mg #60',                 'Treatment to date has included rest, muscle relaxants and massage.',         'There is no documentation of a trial of muscle relaxants.'],
  ['on a kind of drug',                     'Movantik 25mg #30',                'She is maintained on opioids by her family physician.',                      'The records do not show that the patient is taking opioids.'],
  ['a disorder of the discs, as a group',   'Lumbar traction unit',             'Diagnoses include a lumbar disc protrusion.',                                'There is no diagnosis of a disc disorder.'],
  ['imaging, for what it would show',       'Left hip arthroscopy',             'Diagnostic studies: MRI left hip (3-3-16).',                                 'No imaging of the hip is available to show a labral lesion.'],
  ['films, for what they would confirm',    'Knee unloader brace',              'X-rays of the right knee were taken on 4/4/15.',                             'No x-rays of the knee were submitted to confirm arthritis.'],
  ['care given at home',                    'Home health nurse, 4 weeks',       'The treatment to date includes home health care after the operation.',       'There is no history of prior home health services.'],
  ['also not told',                         'TENS unit',                        'The worker was placed off work on 5/5/16.',                                  'The work status was likewise not reported.'],
  ['also not tried',                        'MRI of the neck',                  'He did ten sessions of physical therapy.',                                   'Physical therapy has also not been tried.'],
  ['beside a reason that is missing',       '8 pool therapy sessions',          'He is treated for a knee sprain and obesity.',                               'There is no documentation of obesity or of a reason why weight should be taken off the joint.'],
  ['one of the risk factors named',         'Pre-operative EKG',                'The history includes hypertension, treated with lisinopril.',                'There was no indication of risk factors such as hypertension.'],
  ['a test that watching includes',         'Tramadol 50mg #90',                'A urine drug screen of 5/10/16 was consistent with tramadol.',               'There is no indication the patient is being monitored, to include urine drug screens.'],
  ['to include it',                         'Left L4-5 microdiscectomy',        'He cannot sit over 15 minutes and can only walk one block.',                 'There is a lack of documentation to include difficulty walking.'],
  ['evidence beside a failure',             'Synvisc-One, left knee',           'Diagnoses: degenerative joint disease of the left knee.',                    'The file does not show a failure of injections or imaging evidence of osteoarthritis of the left knee.'],
  ['back to full duty',                     '8 chiropractic visits',            'After care she was released to full duty.',                                  'The worker has not returned to work.'],
  ['told by the wife',                      'Polysomnography',                  'His wife has told him that he snores loudly.',                               'There is no documentation of snoring.'],
  ['in a list of which the last is over',   '8 pool therapy sessions',          'She was diagnosed as having morbid obesity, and a foot contusion, resolved.', 'Obesity is not among the diagnoses.'],
  ['a sign before the one that is absent',  'Left L5-S1 epidural injection',    'Sensation was decreased along the lateral left foot, and the left ankle reflex was absent.', 'There is no dermatomal sensory loss recorded.'],
  ['no change of scores',                   'Cognitive behavioral therapy',     'The PHQ-9 fell from 19 to 11 with therapy.',                                 'No change in the depression scores has been reported.'],
  ['what can be done with the drug',        'Soma 350mg #60',                   'With Soma she is able to turn her neck when driving.',                       'The physician has not reported any benefit from the medication.'],
  ['scores without and with it',            'Soma 350mg #60',                   'Pain was rated 8 out of 10 without medication and 5 out of 10 with it.',     'The physician has not reported any benefit from the medication.'],
  ['an illness for life, told as past',     'Pre-operative EKG',                'The past history includes diabetes.',                                        'There are no comorbidities such as diabetes.'],
  ['a need for care of the person',         'Home health aide',                 'She needs help to bathe and dress.',                                         'The treater does not document the need for personal care such as bathing.'],
])('%s; %s; %s: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          title                               summary                                                                       a denial it does not contradict
  ['a kind of drug to be avoided',          'Pre-operative panel',              'She was told to avoid NSAIDs.',                                              'There was no indication the patient was taking NSAIDs.'],
  ['a kind of drug not taken',              'Movantik 25mg #30',                'She has not taken an opioid since 2012.',                                    'There is no documentation of a trial of opioids.'],
  ['a kind of drug for the skin',           'Naproxen 550mg #60',               'He uses a topical NSAID.',                                                   'There is no documentation of use of NSAIDs.'],
  ['a kind of drug that is planned',        'Fexmid 7.5mg #60',                 'The plan is to start muscle relaxants.',                                     'There is no documentation of a trial of muscle relaxants.'],
  ['a kind of drug once taken, and now',    'Movantik 25mg #30',                'She was treated with opioids in 2011.',                                      'The worker is not on opioids.'],
  ['a disorder of the joint',               'Lumbar traction unit',             'Diagnoses include facet arthropathy of the lumbar spine.',                   'There is no diagnosis of a disc disorder.'],
  ['imaging of another part',               'Left hip arthroscopy',             'Diagnostic studies: MRI right shoulder (3-3-16).',                           'No imaging of the hip is available to show a labral lesion.'],
  ['care at home that is asked for',        'Home health nurse, 4 weeks',       'Home health care was requested on 5/5/16.',                                  'There is no history of prior home health services.'],
  ['exercise at home',                      'Home health nurse, 4 weeks',       'He does home exercises.',                                                    'There is no history of prior home health services.'],
  ['another risk factor than the one named', 'Pre-operative EKG',               'The history includes asthma.',                                               'There was no indication of risk factors such as hypertension.'],
  ['a test that is planned',                'Tramadol 50mg #90',                'A urine drug screen will be obtained.',                                      'There is no indication the patient is being monitored, to include urine drug screens.'],
  ['a failure only',                        'Synvisc-One, left knee',           'Diagnoses: degenerative joint disease of the left knee.',                    'The file does not show a failure of injections.'],
  ['back to full duty, not yet',            '8 chiropractic visits',            'She cannot return to full duty until June.',                                 'The worker has not returned to work.'],
  ['what cannot be taken',                  'Fanatrex suspension',              'He is able to swallow tablets.',                                             'There is a lack of documentation that he was not able to use tablets.'],
  ['what science has not shown',            'Threshold testing of sensation',   'Sensation was reduced over the thumb.',                                      'There are no clinical studies demonstrating that tests of sensation improve outcomes.'],
  ['a second reason behind the first',      'Lumbar spine x-rays',              'An x-ray of the lumbar spine of 1/1/14 showed hardware.',                    'Given that there were no red flags and that the patient had a lumbar x-ray before, necessity is not established.'],
  ['length of a trial, not the trial',      'Lyrica 75mg #60',                  'He has taken gabapentin.',                                                   'The dose and length of the gabapentin trial are not stated.'],
  ['what changed with it, not its use',     'Tizanidine 4mg #90',               'He has taken tizanidine since May.',                                         'The reports do not show that the hours worked changed with tizanidine.'],
  ['complaints, not an ulcer of the past',  'Omeprazole 20mg #30',              'The past history is notable for a duodenal ulcer in 2007.',                  'No complaint of heartburn was recorded.'],
  ['a complete tear, not a partial one',    'PRP injection, left Achilles',     'She has a partial tear of the left Achilles tendon.',                        'The test gives no sign of a complete rupture.'],
  ['locking, not giving way',               'MRI of the left knee',             'The left knee gives way on stairs.',                                         'Locking has not been reported.'],
  ['a sudden stop is no flare',             'Physical therapy 8 visits',        'The bed she pushed came to a sudden stop.',                                  'There is no mention of a recent flare.'],
  ['an indication for it, not the study',   'MRI of the left ankle',            'X-rays of the left ankle were normal.',                                      'Without further indication for imaging, the MRI is not supported.'],
  ['what the law leaves out',               'Home health aide',                 'She needs help to bathe.',                                                   'Medical treatment does not include homemaker services, nor personal care given by home health aides.'],
  ['what the wife has herself',             'Polysomnography',                  'His wife has had loud snoring.',                                             'There is no documentation of snoring.'],
  ['less of a drug, not of the pain',       'Acupuncture 8 visits',             'After four visits the pain went from 6 to 4.',                               'It is not stated that pain medication is reduced.'],
])('not: %s; %s; %s: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          title                               summary                                                                       a denial of what it states
  ['acid-suppressing drugs',                'Naproxen 550mg #60',               'Current medications include Protonix.',                                      'No acid-suppressing medication is listed.'],
  ['a drug for the skin, as a kind',        'Voltaren 75mg #60',                'He uses Lidoderm patches.',                                                  'A topical agent is not listed.'],
  ['agents of a kind',                      'TENS unit',                        'Medications are tramadol and Flexeril.',                                     'There was no mention of opioid agents.'],
  ['any medication',                        'Lumbar facet injection',           'Treatment has included naproxen.',                                           'It is uncertain if medication has been prescribed.'],
  ['taken off work',                        'MRI of the left knee',             'He was placed off work on 5/5/16.',                                          'The worker has not been taken off work.'],
  ['restrictions, whether',                 'EMG of the left arm',              'She is on modified duty with no lifting over ten pounds.',                   'The file has no complaint, nor was it clearly stated whether work restrictions were in place.'],
  ['how it came about',                     'Ultrasound, 8 visits',             'The mechanism of injury is detailed as lifting.',                            'It could not be determined from the records how the injury came about.'],
  ['how severe the pain is',                'Physical therapy 6 visits',        'Low back pain was rated 9/10.',                                              'The severity of the low back pain was not given.'],
  ['strength that was tested',              'Physical therapy of the neck',     'Strength of the upper extremities was 5 of 5.',                              'Upper extremity strength was not assessed.'],
  ['motion that is not limited',            'MRI of the cervical spine',        'The cervical spine had a restricted range of motion.',                       'Cervical motion was not found to be limited.'],
  ['strength that is not reduced',          'Right shoulder arthroscopy',       'Strength of the right rotator cuff was 4/5.',                                'The strength of the rotator cuff was not reduced.'],
  ['a complaint that is denied',            'Cyclobenzaprine 7.5mg #60',        'Back pain is associated with swelling of both legs.',                        'The patient denied any swelling.'],
  ['not so far diagnosed',                  'MRI of the right knee',            'Diagnoses: right knee medial meniscus tear.',                                'A meniscal tear of the right knee has so far not been diagnosed.'],
  ['activity that was modified',            'Famotidine 20mg #60',              'Treatment to date has included activity modification.',                      'Modification of activity had not been attempted.'],
  ['fixed by operation',                    'Inpatient rehabilitation',         'He underwent ORIF of the left foot on 5/5/16.',                              'The records do not reflect that operative fixation has taken place.'],
  ['how severe the pain of a patient is',    'Naproxen 500mg #60',               'Pain was rated 7/10.',                                                       "There is no documentation of the severity of the patient's pain."],
  ['any medication received',               'EMG of the left hand',             'Medications include Motrin.',                                                "There was no mention of the applicant's having received any medication."],
  ['a kind of drug that was required',      'MRI of the lumbar spine',          'Current medications included Norco.',                                        'She is not noted to have required opioid medication.'],
  ['strength out of five',                  'Therapy of the left shoulder',     'Strength of the left deltoid was 4 out of 5.',                               'There is no indication of a strength deficit.'],
  ['motion that was measured',              'MRI of the cervical spine',        'Cervical flexion was 40 degrees and painful.',                               'Cervical range of motion was not assessed.'],
  ['a stomach that burns',                  'Bedside commode',                  'She complained of burning in the epigastric region.',                        'There is no documentation of gastrointestinal complaints.'],
  ['tests of the mind, and what they show', 'Psychological testing',            'Psychological testing revealed significant depressive symptoms.',            'The records make no mention of any psychological testing already performed.'],
  ['returned to duty by the care',          'Chiropractic 6 visits',            'Chiropractic care returned her to full duty.',                               'There was no documentation of functional improvement with the prior chiropractic treatment.'],
  ['hours instead of fewer',                'Voltaren gel',                     'The gel has allowed him to stand for 4 hours instead of 2 hours.',           'No functional benefit from the gel has been described.'],
  ['a positive test, by another name',      'Spinal manipulation 8 visits',     "Kemp's sign was positive with severely reduced lumbar motion.",              'A positive orthopedic test of the lumbar spine has yet to be reported.'],
  ['stiffness, as a complaint',             'MRI of the left knee',             'She complains of stiffness of the left knee.',                               'The medical records are silent on stiffness of the knee.'],
  ['an anti-inflammatory for the skin',     'MRI of the right shoulder',        'Current medications include Voltaren gel.',                                  'No topical anti-inflammatory is noted.'],
  ['in hospital',                           'MRI of the right knee',            'She was admitted to the hospital for two days.',                             'It is not established that the patient was ever admitted to a hospital.'],
])('%s; %s; %s: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          title                               summary                                                                       a denial it does not contradict
  ['a drug of another kind',                'Naproxen 550mg #60',               'Current medications include Flexeril.',                                      'No acid-suppressing medication is listed.'],
  ['another drug of the kind',              'Lidoderm patch #30',               'Amitriptyline gave a dry mouth.',                                            'Lyrica has not been used.'],
  ['a drug that was stopped',               'TENS unit',                        'Tramadol was stopped in 2012.',                                              'There was no mention of opioid agents.'],
  ['an agreement, not the drug',            'Norco 10/325mg #60',               'Current medications include Norco.',                                         'There is no opioid agreement.'],
  ['drugs that are asked for',              'Lumbar facet injection',           'Norco was requested on 5/5/16.',                                             'It is uncertain if medication has been prescribed.'],
  ['at work',                               'MRI of the left knee',             'He works full duty.',                                                        'The worker has not been taken off work.'],
  ['pain without a score',                  'Physical therapy 6 visits',        'He has low back pain on bending.',                                           'The severity of the low back pain was not given.'],
  ['strength of another limb',              'Physical therapy of the neck',     'Strength of the lower extremities was 5 of 5.',                              'Upper extremity strength was not assessed.'],
  ['motion of another part',                'MRI of the cervical spine',        'The left knee had a restricted range of motion.',                            'Cervical motion was not found to be limited.'],
  ['a complaint denied in both',            'Cyclobenzaprine 7.5mg #60',        'She denies swelling.',                                                       'The patient denied any swelling.'],
  ['a request that is denied',              'MRI of the right knee',            'Pain of the right knee is 6/10.',                                            'The request for pain management is denied.'],
  ['side effects of a drug of the past',    'Percocet 10/325mg #120',           'Duloxetine was stopped for nausea in 2012.',                                 'Side effects are denied.'],
  ['strength that is full',                 'Therapy of the left shoulder',     'Strength of the left deltoid was 5 out of 5.',                               'There is no indication of a strength deficit.'],
  ['motion of another part, measured',      'MRI of the cervical spine',        'Left knee flexion was 40 degrees.',                                          'Cervical range of motion was not assessed.'],
  ['tests of the mind that are asked for',  'Psychological testing',            'Psychological testing was requested.',                                       'The records make no mention of any psychological testing already performed.'],
  ['hours of relief, not of function',      'Voltaren gel',                     'The gel gives relief for 4 hours.',                                          'No functional benefit from the gel has been described.'],
  ['a test that was negative',              'Spinal manipulation 8 visits',     "Kemp's sign was negative.",                                                  'A positive orthopedic test of the lumbar spine has yet to be reported.'],
  ['stiffness of another part',             'MRI of the left knee',             'She complains of stiffness of the neck.',                                    'The medical records are silent on stiffness of the knee.'],
  ['a plan to operate',                     'Inpatient rehabilitation',         'ORIF of the left foot is planned.',                                          'The records do not reflect that operative fixation has taken place.'],
  ['the hospital where he works',           'MRI of the right knee',            'The patient works at a hospital.',                                           'It is not established that the patient was ever admitted to a hospital.'],
])('not: %s; %s; %s: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([]);
});
