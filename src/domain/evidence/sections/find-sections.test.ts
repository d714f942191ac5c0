import { expect, test } from 'vitest';
import { splitSentences } from '../reading/sentences.ts';
import { findSections } from './find-sections.ts';
import { sectionOf } from './section-of.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    heading                          section
  ['as it is',                       'Chief Complaint',               'chief-complaint'],
  ['short',                          'PMH',                           'past-medical-history'],
  ['in capitals with a colon',       'FAMILY HISTORY:',               'family-history'],
  ['numbered',                       'III. Social history',           'social-history'],
  ['with what does not change it',   "Patient's Current Medications", 'medications'],
  ['with a remark',                  'Medications (reviewed)',        'medications'],
  ['two in one',                     'Assessment/Plan',               'assessment-and-plan'],
  ['a part of the body is none',     'Cardiovascular',                null],
  ['a word is none',                 'Today',                         null],
])('heading %s', (_why, heading, expected) => {
  expect(sectionOf(heading)).toBe(expected);
});

const note = `CHIEF COMPLAINT

Wrist pain.

FAMILY HISTORY

Mother with gout.

Father in good health.

REVIEW OF SYSTEMS
• Cardiovascular: Denies palpitations.
• Respiratory: Denies cough.

Plan: ultrasound of the wrist. Rest.

She was pleasant.

MEDICATIONS
Norco.
Soma.

She left at noon.`;

test('a heading parted from its text by a blank line holds to the next heading, others to the end of their paragraph', () => {
  expect(
    findSections(note).map(({ section, start, end }) => [section, note.slice(start, end).split('\n').at(-1)]),
  ).toEqual([
    ['chief-complaint', 'Wrist pain.'],
    ['family-history', 'Father in good health.'],
    ['review-of-systems', '• Respiratory: Denies cough.'],
    ['plan', 'Plan: ultrasound of the wrist. Rest.'],
    ['medications', 'Soma.'],
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                           text                                                               sections
  ['run together in capitals',              'Takes Norco bid ROS: negative for cough PHYSICAL EXAM: no limp', [null, 'review-of-systems', 'physical-examination']],
  ['a test named is no heading',            'He had an MRI: normal.',                                         [null]],
  ['a heading inside a paragraph is short', 'He fell. Plan: acupuncture. He limps.',                          [null, 'plan', null]],
])('%s', (_why, text, expected) => {
  expect(splitSentences(text).map(({ section }) => section)).toEqual(expected);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           text                                                                                          section
  ['relatives',             'His father died of a stroke at 61 and his two brothers are alive and in good health today.', 'family-history'],
  ['habits',                'She is married, works in a bakery, does not smoke and drinks a glass of wine on Sundays.',   'social-history'],
  ['drugs',                 'Lisinopril 10 mg daily, metformin 500 mg twice a day and a baby aspirin every morning.',     'medications'],
  ['operations',            'Appendectomy in 1988, tonsillectomy as a child, arthroscopy of the left knee in 2003.',      'past-surgical-history'],
  ['an examination',        'Well developed, in no acute distress. Pupils equal. Lungs clear to auscultation. Supple.',   'physical-examination'],
])('without a heading, by what it holds: %s', (_why, text, section) => {
  expect(findSections(text)).toEqual([{ section, start: 0, end: text.length, by: 'content' }]);
});

test('text that says nothing of what it is has no section', () => {
  expect(findSections('The form was received by mail and put with the other papers of the file on that day.')).toEqual(
    [],
  );
});
