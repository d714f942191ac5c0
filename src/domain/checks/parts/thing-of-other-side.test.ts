import { expect, test } from 'vitest';
import { foundTold } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                summary                                                       rationale                                                                       words found
  ['a disorder',                 'He has an umbilical and a left inguinal hernia.',            'A right inguinal hernia was felt on examination.',                             'right inguinal hernia'],
  ['an operation',               'He had a right knee meniscectomy in May.',                   'The worker is eight weeks out of a left knee meniscectomy.',                   'left knee meniscectomy'],
  ['what is done before the side', 'A repair of the left rotator cuff was made in June.',      'He stiffened after repair of the right rotator cuff.',                         'repair of the right rotator cuff'],
  ['a fracture by its bone',     'X-rays showed a right distal radius fracture.',              'The cast for the left distal radius fracture is off.',                         'left distal radius fracture'],
  ['one of many',                'He has left ankle sprains.',                                 'The worker has a right ankle sprain.',                                         'right ankle sprain'],
])('a thing told of the other side: %s', (_why, summary, rationale, words) => {
  expect(foundTold(wrongBodyPart, summary, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                summary                                                       rationale
  ['the same side',              'He had a right knee meniscectomy in May.',                   'The worker is eight weeks out of a right knee meniscectomy.'],
  ['both sides',                 'He had bilateral knee meniscectomy.',                        'The worker is eight weeks out of a left knee meniscectomy.'],
  ['each side told',             'He had a right and a left knee meniscectomy.',               'The worker is eight weeks out of a left knee meniscectomy.'],
  ['a part told of both',        'Bilateral carpal tunnel syndrome; right carpal tunnel release in May.', 'A left carpal tunnel release is to follow.'],
  ['both in one sentence',       'He had a right knee meniscectomy in May.',                   'A right knee meniscectomy and a left knee meniscectomy were done.'],
  ['another thing',              'He had a right knee meniscectomy in May.',                   'The worker has a left shoulder labral tear.'],
  ['another operation',          'He had a right knee meniscectomy in May.',                   'He had a left knee arthroplasty.'],
  ['pain, which moves',          'He has right knee pain.',                                    'The worker has left knee pain.'],
  ['denied',                     'He has a left inguinal hernia.',                             'There is no right inguinal hernia.'],
  ['of an earlier time',         'He has a left inguinal hernia.',                             'A prior right inguinal hernia was repaired.'],
  ['for comparison',             'He has a left ankle sprain.',                                'Compared with the right ankle sprain the swelling is small.'],
  ['what a guideline says',      'He has a left inguinal hernia.',                             'The guidelines recommend imaging for a right inguinal hernia in patients who are obese.'],
])('no thing of the other side: %s', (_why, summary, rationale) => {
  expect(foundTold(wrongBodyPart, summary, rationale)).toEqual([]);
});
