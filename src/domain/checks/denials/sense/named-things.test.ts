import { expect, test } from 'vitest';
import { foundTold } from '../../../../../test/builders/checked.ts';
import { deniedFact } from '../../facts/denied-fact.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       title                            summary                                                          rationale
  ['tobacco is told, not its cessation', 'Lumbar fusion L4-5',           'He smokes half a pack a day.',                                  'There is no documentation of smoking cessation.'],
  ['nor its replacement',               'Lumbar fusion L4-5',            'She is a smoker with diabetes.',                                'Nicotine replacement has not been offered.'],
  ['a drug at bedtime is no hygiene',   'Ambien 10mg #30',               'She takes Ambien 10 mg at bedtime for insomnia.',               'Sleep hygiene is nowhere discussed.'],
  ['a pressure of the blood',           'Wheelchair cushion',            'Blood pressure is 150/92.',                                     'There is no pressure injury.'],
  ['drainage is no bone infection',     'Bone scan',                     'There was drainage from the wound.',                            'There is no evidence of osteomyelitis.'],
  ['depressed, not screened',           'Norco 10/325mg #60',            'He is depressed.',                                              'No depression screening was done.'],
  ['fasciitis, not its stretching',     'Orthotics',                     'She has plantar fasciitis.',                                    'Plantar fascia stretching is not mentioned.'],
  ['epilepsy, not its precautions',     'Tramadol 50mg #60',             'He has epilepsy and had a seizure in May.',                     'Seizure precautions were not discussed.'],
  ['pain that radiates',                'Lumbar ESI L5-S1',              'Low back pain with radiation to the left leg.',                 'There was no radiation therapy.'],
  ['pain that radiates is no cancer',   'MRI of the thoracic spine',     'He has neck pain with radiation to the left arm.',              'There was no history of osteoporosis, cancer, or infection.'],
  ['another test of the blood',         'Zanaflex 4mg #60',              'Total testosterone was 188 ng per dl.',                         'There is no documentation of liver function testing.'],
  ['another meniscus',                  'Left knee arthroscopy',         'MRI showed a tear of the posterior horn of the medial meniscus.', 'A tear of the lateral meniscus is not seen.'],
  ['a ligament is no meniscus',         'Left knee arthroscopy',         'MRI showed a tear of the medial meniscus.',                     'There is no ACL tear.'],
  ['another ligament',                  'ACL reconstruction',            'Lachman 2+ with a soft end point.',                             'There was no tear of the PCL or of the collateral ligaments.'],
  ['a tendon beside the one torn',      'Right shoulder arthroscopy',    'MRI revealed a tear of the supraspinatus, about 70 percent of its thickness, a type II acromion and a normal biceps.', 'There is no biceps pathology on the MRI or on the exam.'],
  ['another test',                      'EMG of both arms',              "Spurling's was positive on the left.",                          "There was also no documentation of Tinel's or Phalen's testing."],
  ['a loss of feeling, full strength',  'Cervical ESI',                  'Sensation was decreased over the right thumb, with 5/5 strength.', 'Motor strength was intact.'],
  ['relief, not how long it lasts',     'Percocet 10/325mg #120',        'Pain was rated 5 out of 10 with medications and 9 out of 10 without.', 'It is not documented how long pain relief lasts or how quickly it occurs.'],
  ['relief without a figure',           'Fanatrex',                      'The medications do offer temporary relief.',                    'There was also lack of quantified pain relief with this drug.'],
  ['a test, not its result',            'Norco 10/325mg #60',            'A UDS was done.',                                               'The results of the drug screen were not discussed.'],
  ['an opioid that acts briefly',       'Butrans patch',                 'She takes Norco.',                                              'There is no documentation of a trial of a long acting oral opioid.'],
  ['a complaint, not by the drug',      'Zantac 150mg #60',              'He had heartburn, which went away.',                            'No side effects were reported.'],
  ['of another segment of the spine',   'MRI of the thoracic spine',     'Tenderness of the lumbar spine was found.',                     'No thoracic tenderness is recorded.'],
  ['what was, before the drug',         'Senokot-S #60',                 'He reports constipation before the Senokot-S, now a stool daily.', 'There is no current complaint of constipation.'],
  ['one test is not three',             'SI joint injection',            'FABER was positive.',                                           'Three positive sacroiliac tests are not documented.'],
  ['relief for a month does not last',  'Carpal tunnel release',         'One injection of the carpal tunnel helped for one month.',      'There was no lasting relief from the injection.'],
  ['another compartment',               'Knee arthroplasty',             'X-rays show medial narrowing.',                                 'There is no patellofemoral arthritis.'],
  ['another part of the leg',           'Venous study',                  'The ankle is swollen.',                                         'There is no swelling of the calf.'],
  ['help without a figure',             'Trigger point injections',      'Injections in November helped.',                                'The relief from the earlier set is not quantified.'],
  ['a root is no nerve of the hand',    'Carpal tunnel release',         'EMG showed a C6 radiculopathy.',                                'Nerve studies have not shown median neuropathy.'],
  ['nausea of another cause',           'Ondansetron 4mg #10',           'He is nauseated after chemotherapy.',                           'There is no nausea from opioids.'],
  ['tobacco given up',                  'Lumbar fusion L4-5',            'He stopped smoking in 2009.',                                   'The patient is not a smoker.'],
  ['never smoked',                      'Lumbar fusion L4-5',            'She has never smoked.',                                         'There is no smoking history.'],
])('not: %s', (_why, title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // title                        summary                                                              rationale
  ['Lumbar fusion L4-5',           'He quit smoking with Chantix in May after counselling.',             'There is no documentation of smoking cessation.'],
  ['Ambien 10mg #30',              'Sleep hygiene was reviewed with her.',                               'Sleep hygiene is nowhere discussed.'],
  ['Air mattress',                 'There is a stage II pressure ulcer.',                               'There is no pressure injury.'],
  ['Norco 10/325mg #60',           'A psychosocial evaluation found no barrier.',                        'There is no record that a psychological screen has been completed.'],
  ['Zanaflex 4mg #60',             'AST and ALT were normal on 5/5/2015.',                               'There is no documentation of liver function testing.'],
  ['Left knee arthroscopy',        'MRI showed tears of the ACL, the PCL and the MCL.',                  'There is no PCL tear.'],
  ['Left knee arthroscopy',        'MRI showed a tear of the medial meniscus.',                          'There is no tear of the medial meniscus.'],
  ['Right shoulder arthroscopy',   'MRI showed a SLAP tear.',                                            'There is no labral tear.'],
  ['EMG of both arms',             "Tinel's was positive on the left.",                                  "There was no positive Tinel's sign."],
  ['Cervical ESI',                 'Left triceps strength was 4/5.',                                     'Motor strength was intact.'],
  ['Carpal tunnel release',        'EMG showed right median neuropathy at the wrist.',                   'Nerve studies have not shown median neuropathy.'],
  ['SI joint injection',           'FABER, Gaenslen and thigh thrust were positive.',                    'Three positive sacroiliac tests are not documented.'],
  ['Carpal tunnel release',        'One injection of the carpal tunnel helped for six months.',          'There was no lasting relief from the injection.'],
  ['Trigger point injections',     'A set of injections in November relieved 60 percent for eight weeks.', 'The relief from the earlier set is not quantified.'],
  ['Lumbar fusion L4-5',           'He smokes one pack a day.',                                          'The patient is not a smoker.'],
  ['Fanatrex',                     'Fanatrex brings the pain from 8/10 to 5/10.',                        'There was also lack of quantified pain relief with this drug.'],
  ['MRI of the thoracic spine',    'Tenderness of the thoracic and lumbar spine was found.',             'No thoracic tenderness is recorded.'],
])('%s; %s: %s', (title, summary, rationale) => {
  expect(foundTold(deniedFact, summary, rationale, title)).toHaveLength(1);
});
