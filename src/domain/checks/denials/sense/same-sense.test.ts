import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  title                               summary                                                                   rationale
  ['as severe as denied',          'Right knee arthroplasty',          'X-rays show severe osteoarthritis of the right knee.',                   'There is no evidence of severe osteoarthritis.'],
  ['severe by its figure',         'Gastric bypass surgery',           'The body mass index is 44.',                                             'There is no documentation of morbid obesity.'],
  ['found on examination',         'MRI of the left knee',             'On examination the Lachman test of the left knee was positive with laxity.', 'The examination shows no instability of the left knee.'],
  ['weakness measured',            'Lumbar MRI',                       'Strength of the left tibialis anterior was 4/5.',                        'There is no motor weakness on examination.'],
  ['complaints, looked for anywhere', 'Ambien 10mg #30',               'She has insomnia.',                                                      'There is no documentation of complaints of insomnia on exam.'],
  ['the drug itself',              'Tramadol 50mg #60',                'Tramadol causes nausea and dizziness.',                                  'There is no report of nausea with tramadol.'],
  ['the ulcer itself',             'Ibuprofen 800mg #90',              'She has had a peptic ulcer.',                                            'There is no history of ulcer or bleeding.'],
  ['what visits achieved',         'Acupuncture 6 visits',             'He had 6 visits of acupuncture, which reduced his pain from 7/10 to 4/10.', 'There is no record of what the visits of acupuncture achieved.'],
  ['of the other side, and there', 'Left knee arthroscopy',            'The left knee locks. The right knee is stiff, with flexion limited to 90 degrees.', 'There is no stiffness of the opposite knee.'],
  ['of the side named',            'Lumbar MRI',                       'Strength: right ankle 5/5, left great toe 3/5.',                         'Weakness of the left leg was not found.'],
  ['used now',                     'Prilosec 20mg #30',                'She takes Naprosyn twice a day.',                                        'She is on no NSAID.'],
  ['one visit, what was told there', 'Lumbar MRI',                     'At the visit of 5/2/2015 he reported numbness of the left foot.',        'At the last visit there was no numbness.'],
  ['panic itself',                 'Klonopin 1mg #30',                 'She has panic attacks twice a week.',                                    'There is no record of a panic disorder.'],
])('%s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  title                               summary                                                                   rationale
  ['a lower degree',               'Right knee arthroplasty',          'X-rays show mild osteoarthritis of the right knee.',                     'There is no evidence of end-stage osteoarthritis of the right knee.'],
  ['a weight below it',            'Gastric bypass surgery',           'The body mass index is 31.',                                             'There is no documentation of morbid obesity.'],
  ['a complaint, nothing found',   'Lumbar MRI',                       'He complains of weakness of the left leg. Strength is 5/5.',             'There is no motor weakness on examination.'],
  ['giving way, no laxity',        'Left knee brace',                  'He reports that the left knee gives way on stairs.',                     'On examination there is no instability of the left knee.'],
  ['what a drug is taken for',     'Soma 350mg #60',                   'She takes Soma for spasm.',                                              'No spasm is documented on examination.'],
  ['an examination that was had',  'Physical therapy of the neck',     'There is tenderness of the cervical spine.',                             'No mass was found on examination of the cervical spine.'],
  ['the harm of another drug',     'Tramadol 50mg #60',                'Gabapentin made her drowsy.',                                            'There is no report of sedation with tramadol.'],
  ['another harm',                 'Tramadol 50mg #60',                'Tramadol gives her a dry mouth.',                                        'The notes do not mention sedation with it.'],
  ['a drug that did not help',     'Lyrica 75mg #60',                  'She takes Lyrica for the leg, which has not helped.',                    'There is no evidence that Lyrica has reduced her pain.'],
  ['heartburn is no ulcer',        'Omeprazole 20mg #30',              'He complains of heartburn.',                                             'He has no history of ulcer, bleeding or perforation.'],
  ['another device',               'TENS unit purchase',               'H-wave was tried for a month.',                                          'There is no documentation of a trial of TENS.'],
  ['at home, not in bed',          'Home health aide',                 'She cannot leave the house.',                                            'She is not bed-confined.'],
  ['a study of another result',    'Right carpal tunnel release',      'EMG showed mild right carpal tunnel syndrome.',                          'There is no electrodiagnostic evidence of severe carpal tunnel syndrome.'],
  ['what did not fail',            'Gym membership',                   'She does a home exercise program every day.',                            'There is no evidence that a home exercise program has been ineffective.'],
  ['another kind of injection',    'Platelet-rich plasma, left elbow', 'He had a cortisone injection of the left elbow.',                        'No previous platelet-rich plasma injection had been given.'],
  ['heartburn, with aspirin',      'Nexium 40mg',                      'He has heartburn.',                                                      'The patient has no history of ulcer or bleeding, takes no aspirin.'],
  ['a wound of an operation',      'Air mattress',                     'The wound drains a little and is dressed once a day.',                   'There is no pressure sore.'],
  ['signs of one nerve',           'EMG of the right upper extremity', 'Tinel and Phalen tests are positive on the right.',                      'There are no findings of a cervical radiculopathy.'],
  ['relief that is not enough',    'Medial branch blocks L4-5',        'The blocks gave 40 percent relief.',                                     'Relief of the required degree and duration was not obtained.'],
  ['the effect on each of a list', 'Cymbalta 60mg',                    'He has insomnia.',                                                       'Its effect on mood, sleep and function is not described.'],
  ['radiation as a treatment',     'Compazine 10mg',                   'He has numbness of the right hand.',                                     'He has not had surgery, chemotherapy or radiation.'],
  ['a number of patches',          'Lidoderm patches',                 'She has burning of the left foot.',                                      'The number of patches used in a day is not told.'],
  ['a guideline that is silent',   'Zolpidem 10mg #30',                'He takes zolpidem at bedtime.',                                          'The MTUS is silent on zolpidem.'],
  ['an attempt that went well',    'Functional capacity evaluation',   'He went back to modified duty in May.',                                  'No failed attempt to return to work is described.'],
  ['a drug for acute pain',        'Cyclobenzaprine 10mg #90',         'He takes tramadol for acute severe pain.',                               'An acute flare of symptoms is not described.'],
  ['less of a thing with care',    'Occupational therapy 8 visits',    'She had twelve sessions of occupational therapy.',                       'A reduction of work restrictions with the earlier sessions was not reported.'],
  ['not given before either',      'Botox 155 units',                  'Botulinum toxin has not been given before.',                             'She has had no Botox before.'],
  ['how the injury came about',    'Norco 10/325mg',                   'He was hurt moving a patient from bed to chair.',                        'No gain in function is shown after long use.'],
  ['a test for it',                'EMG of the right hand',            'Carpal tunnel syndrome is suspected.',                                   'There is no positive test for carpal tunnel syndrome.'],
  ['an image of something else',   'EMG of the upper extremities',     'MRI of 03/30/2015 showed adhesive capsulitis.',                          'Radiculopathy is not confirmed by imaging.'],
  ['what a drug does',             'Fioricet #30',                     'She takes Fioricet for the headaches.',                                  'The notes do not report that Fioricet ends her attacks.'],
  ['better than another',          'Maxalt 10mg #12',                  'Sumatriptan 100 mg is taken at the onset.',                              'She did not do better than sumatriptan on it.'],
  ['a drug that cannot be given',  'Topamax 50mg #60',                 'Propranolol was stopped in 2013.',                                       'Because of her asthma propranolol cannot be given.'],
  ['a sign that is none of a root', 'Lumbar epidural injection L5-S1',   'Straight leg raise gives back pain only, and sensation is intact.',       'There are no objective findings of radiculopathy on physical examination.'],
  ['a disorder not borne out',     'Lumbar MRI',                       'Diagnoses include lumbar radiculopathy. Straight leg raise is positive.', 'Radiculopathy is not confirmed by imaging.'],
  ['a report that is not mentioned', 'Norco 10/325mg #120',             'CURES not mentioned.',                                                   'A CURES report is not mentioned.'],
  ['another antidepressant',       'Lidoderm patch',                   'Nortriptyline for 3 months gave no relief.',                             'An SNRI has not been tried.'],
  ['not yet at its end',           'Functional capacity evaluation',   'He is not yet permanent and stationary.',                                'The patient is not close to maximum medical improvement.'],
  ['fewer restrictions',           'Physical therapy 8 visits',        'Work restrictions are unchanged.',                                       'There is no reduction of work restrictions.'],
  ['visits without a result',      'Acupuncture 6 visits',             'He had 12 visits of acupuncture in 2014.',                               'There is no record of what those visits achieved.'],
  ['of the other side',            'Left knee arthroscopy',            'Left knee flexion is limited to 90 degrees. The right knee is normal.',  'There is no stiffness of the opposite knee.'],
  ['the other side, no side told', 'EMG of the left leg',              'He has burning down the leg to the big toe.',                            'No symptom of the right leg is described.'],
  ['the side, in a list of both',  'Lumbar MRI',                       'Strength: left great toe 3/5, left ankle 4/5; right leg 5/5.',           'Weakness of the right leg was not found.'],
  ['used before',                  'Prilosec 20mg #30',                'She had taken Naprosyn for two years; it was stopped in May.',           'She no longer takes an NSAID by mouth.'],
  ['used for a week once',         'Stellate ganglion block',          'He takes Tylenol; tramadol was used for a week in 2012.',                'He is on no opioid.'],
  ['smoked once',                  'Bone stimulator',                  'She smoked until 2009.',                                                 'Neither obesity nor present tobacco use is found.'],
  ['a diagnosis, at one visit',    'Prilosec 20mg #30',                'Diagnoses are lumbago and reflux disease.',                              'At the last visit there were no complaints of the stomach.'],
  ['anxiety is no panic',          'Klonopin 1mg #30',                 'She has anxiety.',                                                       'There is no record of a panic disorder.'],
  ['the one asked for',            'Celebrex 200mg #30',               'She takes Celebrex daily.',                                              'Traditional NSAIDs were not tried.'],
  ['a partner only',               'Ibuprofen 800mg #90',              'He takes Percocet at night.',                                            'Acetaminophen was not tried.'],
  ['injections elsewhere',         'Trigger point injection, left trapezius', 'He had two cortisone injections at the medial epicondyle.',       'No injection of the trapezius came before this one.'],
  ['what heat did',                'Infrared heat, 6 sessions',        'Heat and massage were used at every visit.',                             'The effect of the heat by itself was not recorded.'],
  ['a score that fell',            'Klonopin 1mg #30',                 'The depression score went from 31 to 18.',                               'I do not find that a taper has been tried.'],
  ['stomach burning',              'Lidoderm patch #30',               'There has been epigastric burning since June.',                          'Neuropathic pain was not documented.'],
  ['what is normal there',         'Lumbar MRI',                       'Perianal sensation is intact.',                                          'Bowel or bladder trouble is absent.'],
  ['a test of the heart',          'Cardiology consultation',          'Diagnoses include coronary artery disease with one stent.',              'Cardiac testing of this year is not on file.'],
  ['the strength of a motion',     'Physical therapy, right shoulder', 'Right shoulder external rotation 4-/5.',                                 'There is no stiffness of the shoulder.'],
  ['no change since a study',      'Repeat MRI of the left elbow',     'After the injection of 3/2012 it was fine for a month and then worse.',  'There was an MRI in June of 2015. There is no change in the symptoms since.'],
])('not: %s', (_why, title, summary, rationale) => {
  expect(found(deniedFact, { title, summary, rationale: rationale + end })).toEqual([]);
});
