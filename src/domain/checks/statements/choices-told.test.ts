import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['branches treated',   'Medial branch blocks at C4, C5 and C6 gave relief.', 'The first ablation covered C5, C6 and C7.', 'ablation covered C5, C6 and C7'],
  ['where it lies',      'MRI: a disc herniation at C5-6.', 'The herniation lies at C6-7.', 'herniation lies at C6-7'],
  // why this row          summary                                                       rationale                                                        words found
  ['a dermatome',          'There is loss of feeling in the left C6 dermatome.',         'In this patient feeling is lost in the C8 dermatome.',          'feeling is lost in the C8'],
  ['two dermatomes',       'Sensation is less in the L4 and L5 dermatomes.',             'The patient feels less in dermatomes of S1.',                   'dermatomes of S1'],
  ['a disc',               'MRI showed a disc protrusion at L4-5 and no more.',          'The MRI of this patient shows a disc protrusion at L2-3.',      'disc protrusion at L2-3'],
  ['the segment before',   'There is C5-6 stenosis with arm pain.',                      'The patient has C6-7 foraminal stenosis.',                      'C6-7 foraminal stenosis'],
  ['facet joints',         'Films: facet arthropathy at L4-5 and L5-S1.',                'In this patient facet arthropathy at L2-3 and L3-4 is seen.',   'facet arthropathy at L2-3 and L3-4'],
  ['a meniscus',           'MRI showed a tear of the medial meniscus.',                  'The MRI shows a lateral meniscus tear.',                        'lateral meniscus'],
  ['an epicondyle',        'The lateral epicondyle was tender.',                         'The patient has pain of the medial epicondyle.',                'medial epicondyle'],
  ['a tendon',             'MRI: small supraspinatus tear.',                             'The MRI of this patient shows a tear of the subscapularis.',    'tear of the subscapularis'],
  ['fingers',              'Numbness of the ring and little fingers is told.',           'The patient has numbness of the thumb and index finger.',       'numbness of the thumb and index finger'],
  ['a trigger finger',     'There is triggering of the right ring finger.',              'The patient has a middle finger triggering all day.',           'middle finger triggering'],
  ['an organ',             'CT showed a bruise of the left kidney.',                     'He was in hospital with a bruise of the right kidney.',         'right kidney'],
  ['the hand used',        'He is right-hand dominant.',                                 'He is left handed.',                                            'left handed'],
  ['a grade',              'The knee has 3+ effusion.',                                  'The knee of this patient had a 1 plus effusion.',               '1 plus effusion'],
  ['a grade behind',       'Edema is 1+ at the ankle.',                                  'The ankle had 3+ pitting edema in this patient.',               '3+ pitting edema'],
  ['who asks',             'The requesting physician is an orthopedic surgeon.',         'The requesting provider is a podiatrist.',                      'requesting provider is a podiatrist'],
  ['the household',        'She lives with her husband and son.',                        'The worker lives alone.',                                       'lives alone'],
  ['one of two segments',  'MRI showed facet hypertrophy at L4-5 and L5-S1.',            'The MRI shows facet hypertrophy at L3-4 and L4-5.',             'facet hypertrophy at L3-4 and L4-5'],
  ['what is felt less',    'There was decreased C5 and C6 dermatome sensation.',         'There is diminished feeling in the C7 and C8 distribution.',    'feeling in the C7 and C8'],
  ['a bone',               'She had a tibial plateau fracture.',                         'The worker is recovering from a femur fracture.',               'femur fracture'],
  ['a bone by its number', 'He broke the fifth and sixth ribs.',                         'There are fractures of the ninth and tenth ribs.',              'ninth and tenth ribs'],
  ['a vertebra',           'A fracture of the fourth lumbar vertebra heals slowly.',     'It was not explained how heat would act upon a fracture of the second lumbar vertebra.', 'second lumbar'],
  ['a root',               'EMG: right C6 radiculopathy.',                               'The EMG of this patient shows a C8 radiculopathy.',             'C8 radiculopathy'],
  ['a fused segment',      'He is status post L4-5 fusion.',                             'The patient had a fusion at L2-3.',                             'fusion at L2-3'],
  ['how deep a tear is',   'MRI: partial thickness tear of the supraspinatus.',          'The MRI shows a full thickness tear.',                          'full thickness tear'],
  ['how far a slip',       'Films: grade I spondylolisthesis at L4-5.',                  'There is grade II spondylolisthesis.',                          'grade II spondylolisthesis'],
  ['how severe it is',     'NCS: mild carpal tunnel syndrome.',                          'The study shows severe carpal tunnel syndrome.',                'severe carpal tunnel'],
  ['what one walks with',  'He walks with a cane.',                                      'The patient uses a walker.',                                    'uses a walker'],
  ['how it came about',    'He was struck by a falling pipe and his injury is to the head.', 'The patient was injured while lifting a box.',              'injured while lifting a box'],
  ['an occupation',        'She works as a nurse.',                                      'The patient works as a truck driver and sits long.',        'works as a truck driver'],
  ['the year of it',       'He had a lumbar fusion in 2009.',                            'The patient had a lumbar fusion in 2011.',                      'fusion in 2011'],
  ['the year before it',   'Status post rotator cuff repair in 2014.',                   'After the 2012 rotator cuff repair he had therapy.',            '2012 rotator cuff repair'],
  ['the side it runs to',  'Pain radiating to the left leg is told.',                    'With pain radiating to the right leg a root is in question.',   'radiating to the right leg'],
  ['a mechanism in short', 'She developed pain from lifting and was hurt.',              'Much hurt after her slip and fall.',                            'hurt after her slip and fall'],
  ['an arc of motion',     'Range of motion from 0 to 120 degrees, no effusion.',         'Motion of the knee goes from 0 to 105.',                        'Motion of the knee goes from 0 to 105'],
])('told of another: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row          summary                                                       rationale
  ['the same',             'There is loss of feeling in the left C6 dermatome.',         'In this patient feeling is lost in the C6 dermatome.'],
  ['one of several',       'Sensation is less in the C6-C8 dermatomes.',                 'In this patient feeling is lost in the C7 dermatome.'],
  ['of another part',      'There is loss of feeling in the left C6 dermatome.',         'The patient feels less in the L5 dermatome.'],
  ['not so',               'There is loss of feeling in the left C6 dermatome.',         'Feeling is not less in the C8 dermatome.'],
  ['a segment of several', 'MRI showed a disc protrusion at L4-5 and L5-S1.',             'The MRI of this patient shows a disc protrusion at L5/S1.'],
  ['within a run',         'MRI showed disc protrusions at C4-7.',                       'The MRI of this patient shows a disc protrusion at C5-6.'],
  ['by another finding',   'Stenosis at L4-5. Disc bulge at L3-4.',                      'The MRI of this patient shows stenosis at L3-4.'],
  ['of the part above',    'MRI showed a disc protrusion at L4-5.',                      'There is a disc protrusion at C5-6 in this patient.'],
  ['both are told',        'MRI showed a medial meniscus tear; lateral meniscus frayed.', 'The MRI shows a lateral meniscus tear.'],
  ['it is whole',          'MRI showed a tear of the medial meniscus.',                  'The lateral meniscus was intact.'],
  ['another is told, too', 'MRI showed a tear of the medial meniscus.',                  'The medial meniscus is torn. The examiner felt for a lateral meniscus click.'],
  ['none is told',         'MRI showed a tear of a meniscus.',                           'The MRI shows a lateral meniscus tear.'],
  ['a rule',               'MRI: small supraspinatus tear.',                             'Surgery should be considered for a tear of the subscapularis.'],
  ['of another head',      'The right kidney is bruised.',                               'The left lung is clear.'],
  ['by another name',      'Numbness of the fifth finger is told.',                      'The patient has numbness of the little finger.'],
  ['who might live so',    'She lives with her husband.',                                'It is asked whether she lives alone.'],
  ['of the family',        'She lives with her husband and son.',                        'The worker lives with family.'],
  ['no finger',            'Numbness of the thumb and ring finger is told.',             'The patient had numbness for a long time and a small limp.'],
  ['a wife by her name',   'He lives with his wife.',                                    'The worker lives with a spouse.'],
  ['more of them',         'MRI showed facet hypertrophy at L4-5.',                      'The MRI shows facet hypertrophy at L3-4 and L4-5.'],
  ['each by its level',    'There is moderate stenosis at C5-6 and severe at C6-7.',     'The MRI shows severe stenosis at C6-7.'],
  ['bones that go together', 'He had an ankle fracture.',                                'The fibula fracture has healed.'],
  ['a fall on something',  'The injury came of a slip on stairs.',                       'The patient was injured in a fall.'],
  ['an operation asked for', 'He is status post L4-5 fusion.',                           'Fusion at L5-S1 would need instability.'],
  ['in doors and out',     'He uses a wheelchair outside and a walker at home.',         'The patient uses a walker.'],
  ['another disorder',     'There is mild stenosis.',                                    'The patient has severe arthritis.'],
  ['an occupation in other words', 'She works as a nurse aide.',                         'The patient is employed as a certified aide.'],
  ['a year of another',    'He had a lumbar fusion in 2009 with revision in 2011.',      'The patient had a lumbar fusion in 2011.'],
  ['the day of that year', 'He had a lumbar fusion on 4/12/11. An older fusion was in 2009.', 'The patient had a fusion in 2011.'],
  ['the same arc',         'Range of motion from 0 to 120 degrees, no effusion.',         'Motion of the knee goes from 0 to 120.'],
])('not told of another: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});
