import { expect, test } from 'vitest';
import { found, foundTold } from '../../../../../test/builders/checked.ts';
import { factConflict } from '../../facts/fact-conflict.ts';
import { wrongBodyPart } from '../../facts/wrong-body-part.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                                rationale                                                            words found
  ['a condyle',               'MRI shows a medial femoral condyle defect.',                          'The patient has a lateral femoral condyle defect with locking.',    'lateral femoral condyle defect'],
  ['a disorder',              'He has right lateral epicondylalgia with a tender extensor origin.',  'He was treated for medial epicondylalgia with a strap.',            'medial epicondylalgia'],
  ['ligaments',               'There is laxity of the lateral ankle ligaments.',                     'Stress films showed laxity of the medial ankle ligaments.',         'medial ankle ligaments'],
  ['a bone of the joint',     'X-rays reveal tibial osteophytes.',                                   'Radiographs show femoral osteophytes and a narrow joint.',          'femoral osteophytes'],
  ['a labral tear',           'The arthrogram reveals an anterior labral tear.',                     'The arthrogram showed a posterior labral tear.',                    'posterior labral tear'],
  ['an end of a bone',        'She had a proximal humerus fracture.',                                'Her distal humerus fracture has healed.',                           'distal humerus fracture'],
  ['old and new',             'X-rays show an old compression fracture.',                            'There is an acute compression fracture of L1.',                     'acute compression fracture'],
  ['by the words around',     'A tear of the ligament at its femoral attachment was seen on MRI.',   'MRI showed a tear of the ligament at the tibial side.',             'tibial side'],
  ['how much of a tendon',    'He has a partial supraspinatus rupture.',                             'He was found to have a full supraspinatus rupture.',                'full supraspinatus rupture'],
])('a word that excludes that of the summary: %s', (_why, summary, rationale, words) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                                rationale
  ['known to the summary',    'MRI shows medial and lateral femoral condyle defects.',               'The patient has a lateral femoral condyle defect.'],
  ['of another thing',        'There is medial joint line tenderness.',                              'He was tender at the lateral retinaculum.'],
  ['a rule',                  'He has lateral epicondylalgia.',                                      'Guidelines recommend straps for medial epicondylalgia.'],
  ['not so',                  'X-rays show an old compression fracture.',                            'There was no acute compression fracture.'],
  ['not so, told behind',     'He is tender over the lateral malleolus.',                            'The medial malleolus was not tender.'],
  ['the other side',          'The left knee has a medial femoral condyle defect, the right aches.',  'The right knee was found to have a lateral femoral condyle defect.'],
  ['on another day',          'On 3/5/2014 MRI showed a medial plateau defect.',                    'On 6/9/2014 MRI showed a lateral plateau defect.'],
  ['both told',               'There is laxity of the lateral ankle ligaments.',                     'He had laxity of the lateral ankle ligaments and of the medial ankle ligaments.'],
  ['perhaps',                 'X-rays show an old compression fracture.',                            'If there were an acute compression fracture it would show.'],
  ['of a course of illness',  'He has chronic pain.',                                                'He was given tablets for acute pain.'],
])('no such word: %s', (_why, summary, rationale) => {
  expect(foundTold(factConflict, summary, rationale)).toEqual([]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             summary                                                rationale                                                       words found
  ['a muscle',                'Left triceps strength was 4/5.',                      'In this case there is weakness of the right triceps.',         ['right triceps']],
  ['a tendon',                'The left Achilles tendon is thickened.',              'The right Achilles tendon was thickened on examination.',      ['right Achilles tendon']],
  ['a root',                  'There is a right paracentral protrusion.',            'The MRI showed a left paracentral protrusion.',                ['left paracentral protrusion']],
  ['known to the summary',    'Left and right triceps strength was 4/5.',            'In this case there is weakness of the right triceps.',         []],
  ['another muscle',          'Left triceps strength was 4/5.',                      'In this case there is weakness of the right deltoid.',         []],
  ['not so',                  'Left triceps strength was 4/5.',                      'There is no weakness of the right triceps.',                   []],
  ['well',                    'Left triceps strength was 4/5.',                      'The right triceps was normal.',                                []],
  ['no structure',            'Left knee pain.',                                     'There is pain of the right knee.',                             []],
])('of one side in the summary: %s', (_why, summary, rationale, words) => {
  const letter = { title: 'Functional capacity evaluation', summary, rationale: `${rationale} It is not medically necessary.` };
  expect(found(wrongBodyPart, letter)).toEqual(words);
});
