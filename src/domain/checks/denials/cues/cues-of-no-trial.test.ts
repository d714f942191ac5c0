import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// Verbs by which a trial, a lesson, a look or a gain is denied, each with what is told and with what only looks like it.
// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                                rationale
  ['Lyrica 75mg #60',              'Gabapentin was stopped in 2012 because it did not help.',             'An antiepileptic has not been given a trial.'],
  ['Celebrex 200mg #30',           'He took ibuprofen and etodolac in 2013.',                             'A standard NSAID was never given a try.'],
  ['Synvisc right knee',           'He had a cortisone injection of the right knee in March.',            'A steroid injection was not put to the test first.'],
  ['Zolpidem 10mg #30',            'Sleep hygiene was taught by her psychologist.',                       'Behavioral measures for sleep were never taught.'],
  ['Norco 10/325mg #120',          'The CURES report printed on 08-18-2016 showed one prescriber.',       'The state database was not consulted.'],
  ['Spinal cord stimulator',       'Dr. B, a psychologist, cleared her on 4/4/15.',                       'Psychological clearance was not sought.'],
  ['CBT, 8 sessions',              'The PHQ-9 was 19 at intake and 11 on 4/21/2015.',                     'Repeat depression scores are lacking.'],
  ['Occupational therapy',         'Grip was 70 pounds on the left and 96 on the right.',                 'There is no measurement of grip.'],
  ['Lumbar ESI',                   'The left Achilles reflex was absent.',                                'No change in reflexes was described.'],
  ['Physical therapy, 8 visits',   'After 8 visits flexion rose from 70 to 110 degrees.',                 'The prior therapy produced no objective functional improvement.'],
  ['Physical therapy, 8 visits',   'Dorsiflexion increased from 0 to 8 degrees.',                         'Objective change after the first sessions was not recorded.'],
  ['Physical therapy, 8 visits',   'Grip strength improved from 20 to 45 pounds after therapy.',          'There has been no measurable improvement with therapy to date.'],
  ['Lumbar ESI',                   'The first epidural gave 60% relief for 8 weeks.',                     'The benefit of the first epidural is unquantified.'],
  ['Lumbar fusion L4-5',           'He smokes a pack a day.',                                             'He is a non-smoker.'],
  ['Cymbalta 60mg #30',            'Diagnoses: lumbar disc disease, major depressive disorder, anxiety.', 'The patient carries no psychiatric diagnosis.'],
  ['Norco 10/325mg #60',           'Pain is rated 8/10, worse with overhead work.',                       'Pain severity has not been rated.'],
  ['MRI of the brain',             'There was loss of consciousness for two minutes.',                    'Loss of consciousness did not occur.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                                rationale
  ['Lyrica 75mg #60',              'She takes amitriptyline.',                                            'An antiepileptic has not been given a trial.'],
  ['Zolpidem 10mg #30',            'She takes zolpidem nightly.',                                         'Behavioral measures for sleep were never taught.'],
  ['Norco 10/325mg #120',          'A CURES report will be obtained.',                                    'The state database was not consulted.'],
  ['Spinal cord stimulator',       'A psychologist will see her.',                                        'Psychological clearance was not sought.'],
  ['CBT, 8 sessions',              'The PHQ-9 was 19 at intake.',                                         'Repeat depression scores are lacking.'],
  ['Occupational therapy',         'Grip is weak.',                                                       'There is no measurement of grip.'],
  ['Lumbar ESI',                   'Reflexes were 2+ and symmetric.',                                     'No change in reflexes was described.'],
  ['Physical therapy, 8 visits',   'She attended 9 sessions of therapy.',                                 'Objective change after the first sessions was not recorded.'],
  ['Physical therapy, 8 visits',   'Flexion fell from 100 to 60 degrees.',                                'The prior therapy produced no objective functional improvement.'],
  ['Physical therapy, 8 visits',   'After surgery flexion rose from 70 to 110 degrees.',                  'The prior therapy produced no objective improvement.'],
  ['Lumbar fusion L4-5',           'He quit in 2005 after 20 years of smoking.',                          'He is a non-smoker.'],
  ['Tramadol 50mg #60',            'MS Contin 30 mg three times a day.',                                  'The opioid has not been found necessary.'],
  ['MRI of the cervical spine',    'He has neck pain that radiates to the left arm.',                     'Plain films were negative, but these do not evaluate the disc or nerve root.'],
  ['Norco 10/325mg #60',           'He can tie his shoes when on the medication.',                        'He is retired; this does not mean there is no functional benefit.'],
  ['Tub bench',                    'He has trouble getting up from a low chair.',                         'He cannot transfer into the tub independently.'],
  ['Power seat',                   'She needs pressure relief and repositioning.',                        'The records do not establish that this feature would reduce the risk of pressure injury.'],
])('not: %s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});
