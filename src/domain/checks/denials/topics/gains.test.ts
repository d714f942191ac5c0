import { expect, test } from 'vitest';
import { found } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

const end = ' The request is not medically necessary.';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     title                              summary, as notes are jotted                                                                  a denial of what it states
  ['hours and units of a route',      'Physical therapy, 8 visits, right knee', 'PT note of 5/2: walks 40 min (was 10 min in March).',                                 'There is no evidence of functional improvement with the prior visits.'],
  ['a score of function',             'Physical therapy, 8 visits, right knee', 'D/c summary: LEFS from 31 to 52.',                                                    'The records do not demonstrate functional improvement from the completed therapy.'],
  ['less of a drug, which is named',  'Acupuncture, 6 sessions',         'Closing note: cut Norco from five tablets a day to two.',                                    'There is no documentation of functional improvement with the prior visits, such as less medication.'],
  ['where it was less',               'Home TENS unit, purchase',        'Trial of the TENS: stands two hours where it was one.',                                      'There is no documentation of functional gains with the unit.'],
  ['was, before the drug',            'Lyrica 75 mg #60',                'Leg 5/10, was 9/10 before Lyrica.',                                                          'There is no documentation of pain reduction with this medication.'],
  ['attacks by a diary',              'Botox 155 units',                 'Botox cycles 1/2017 and 4/2017, diary 24 down to 9 days a month.',                           'It is not documented whether the prior Botox reduced the frequency of headaches.'],
  ['attacks, lost for want of it',    'Botox 155 units',                 'Botox 1/2017, diary 24 down to 9 days a month, back to 23 since it lapsed.',                 'It is not documented whether the prior Botox reduced the frequency of headaches.'],
  ['off a drug for a time',           'Repeat lumbar epidural injection', 'After the ESI of 3/1/2014 he was off Vicodin for those weeks.',                             'There is no documentation of less medication use.'],
  ['what past injections brought',    'Trigger point injections x 3',    'Prior trigger point injections 4/2/2014, "maybe 70%" for ten weeks.',                        'There is no documentation of the response to the April injections.'],
  ['a test of mood, then and now',    'Cognitive behavioral therapy, 6 sessions', 'BDI 33 in April; now answers the phone, BDI now 17.',                              'There is no evidence of improvement in psychological scores.'],
  ['a drug and nightmares',           'Prazosin 2 mg #30',               'Since prazosin was begun nightmares went from six to two nights a week.',                    'There is no documentation of a reduction in nightmares with prazosin.'],
  ['motion, the start told later',    'Occupational therapy, 6 visits, left wrist', 'Obj: DF 50. OT note says DF was 25 at the start.',                               'There is no gain in motion.'],
  ['the drug let her',                'Lyrica 150 mg #60',               'She credits Lyrica with letting her type for an hour in place of ten minutes.',              'There is no documentation of functional improvement with Lyrica.'],
  ['less in the log',                 'H-wave device, purchase',         'Log: H-wave daily, with two Nucynta fewer per week.',                                        'There is no documentation of a reduction in medication.'],
  ['without and with, cut short',     'Norco 10/325 mg #90',             'LBP 8/10 w/o meds, 4/10 w/.',                                                                'There is no documentation of pain relief.'],
  ['without, and then with in full',  'Tramadol ER 150 mg #30',          'Back pain 8/10 without and 4/10 with medications.',                                          'There is no documentation of pain relief.'],
  ['with the drugs, in her words',    'OxyContin 20 mg #60',             'Note: "with meds I get dressed by myself, cook, drive".',                                    'Specific functional benefit from the medication is not documented.'],
  ['with the drug he cares for',      'Oxycodone 10 mg #120',            'With oxycodone he takes care of his two children and walks one mile.',                       'There is no evidence of improved function with the use of oxycodone.'],
  ['with the drug he mows',           'Norco 10/325 mg #90',             'With Norco he mows the yard and goes to church.',                                            'There is no documentation of functional improvement.'],
  ['motion is an objective gain',     'Physical therapy, 8 visits, right knee', 'Knee flexion from 80 to 110 degrees.',                                                'There is no objective functional improvement with the prior visits.'],
  ['decrements of pain',              'Tramadol ER 150 mg #30',          'Pain 8/10 without medications and 4/10 with medications.',                                   'The provider failed to outline any quantifiable decrements in pain effected as a result of ongoing tramadol usage.'],
])('what was gained: %s', (_why, title, summary, denial) => {
  expect(found(deniedFact, { title, summary, rationale: denial + end })).not.toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     title                              summary                                                                                       a denial it leaves true
  ['a goal',                          'Physical therapy, 8 visits, right knee', 'PT goals: walk from 10 to 40 min.',                                                   'There is no evidence of functional improvement with the prior visits.'],
  ['worse',                           'Physical therapy, 8 visits, right knee', 'PT note of 5/2: walks 10 min (was 40 min in March).',                                 'There is no evidence of functional improvement with the prior visits.'],
  ['pain is no function',             'Physical therapy, 8 visits, right knee', 'After PT pain from 7 to 4.',                                                          'There is no evidence of functional improvement with the prior visits.'],
  ['another part',                    'Physical therapy, 8 visits, right knee', 'Left shoulder: lifting tolerance from 5 to 20 lbs.',                                  'There is no evidence of functional improvement with the prior visits.'],
  ['another treatment',               'Acupuncture, 6 sessions',         'After chiropractic he stands two hours where it was one.',                                   'There is no functional improvement from acupuncture.'],
  ['a gain that was lost',            'Physical therapy, 8 visits, right knee', 'Walking rose from 5 to 30 minutes but went back to 5 by June.',                       'There is no evidence of functional improvement with the prior visits.'],
  ['a relative',                      'Physical therapy, 8 visits, right knee', 'Mother walks from 10 to 40 minutes after her own knee.',                              'There is no evidence of functional improvement with the prior visits.'],
  ['motion is no function',           'Physical therapy, 8 visits, right knee', 'Knee flexion from 80 to 110 degrees.',                                                'There is no evidence of functional improvement with the prior visits.'],
  ['mood is no pain',                 'Cymbalta 60 mg #30',              'PHQ-9 was 9, was 18 before the Cymbalta.',                                                   'How the pain responded to Cymbalta is not reported.'],
  ['another drug',                    'Cymbalta 60 mg #30',              'Leg 5/10, was 9/10 before Lyrica.',                                                          'There is no documentation of the efficacy of Cymbalta.'],
  ['a drug raised',                   'Acupuncture, 6 sessions',         'Norco was raised from two to five tablets a day.',                                           'There is no documentation of less medication use.'],
  ['a taper planned',                 'Acupuncture, 6 sessions',         'Plan: reduce Norco from five tablets to two.',                                               'There is no documentation of less medication use.'],
  ['stopped for its harm',            'Acupuncture, 6 sessions',         'Elavil was cut from two tablets to one because of drowsiness.',                              'There is no documentation of less medication use.'],
  ['off work',                        'Acupuncture, 6 sessions',         'She was off work for those weeks.',                                                          'There is no documentation of less medication use.'],
  ['attacks that rose',               'Botox 155 units',                 'Botox 1/2017, diary 9 up to 20 days a month.',                                               'It is not documented whether the prior Botox reduced the frequency of headaches.'],
  ['relief for hours',                'Repeat lumbar epidural injection', 'After the ESI pain from 8 to 2 for four hours.',                                            'There is no documentation of the response to the prior epidural injection.'],
  ['only without',                    'Norco 10/325 mg #90',             'LBP 8/10 w/o meds.',                                                                         'There is no documentation of pain relief.'],
  ['with and without the brace',      'Norco 10/325 mg #90',             'LBP 8/10 w/o the brace, 4/10 w/.',                                                           'There is no documentation of pain relief.'],
  ['with the drugs she cannot',       'OxyContin 20 mg #60',             'Note: "with meds I still cannot cook or drive".',                                            'Specific functional benefit from the medication is not documented.'],
  ['with the drug he has harm',       'Norco 10/325 mg #90',             'With Norco he gets drowsy and sleeps all day.',                                              'There is no documentation of functional improvement.'],
  ['with rest',                       'Norco 10/325 mg #90',             'With rest he walks one block.',                                                              'There is no documentation of functional improvement with Norco.'],
  ['with a walker',                   'Norco 10/325 mg #90',             'With a walker he goes to church.',                                                           'There is no documentation of functional improvement.'],
  ['a later mood is worse',           'Cognitive behavioral therapy, 6 sessions', 'BDI 17 in April. BDI now 33.',                                                     'There is no evidence of improvement in psychological scores.'],
  ['the same motion',                 'Occupational therapy, 6 visits, left wrist', 'Obj: DF 26. OT note says DF was 25 at the start.',                               'There is no gain in motion.'],
])('what was not gained: %s', (_why, title, summary, denial) => {
  expect(found(deniedFact, { title, summary, rationale: denial + end })).toEqual([]);
});
