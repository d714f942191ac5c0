import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { wrongBodyPart } from '../facts/wrong-body-part.ts';

const decided = (operation: string, rationale: string, title = 'Associated surgical service: Front wheeled walker') =>
  found(wrongBodyPart, { items: [{ title: operation }, { title, rationale }] });

// biome-ignore format: a table reads in columns
test.each([
  // why this row           operation                          rationale                                                                              words found
  ['the other side',        'Right total knee arthroplasty',   'As the left knee arthroplasty is not necessary, a walker is not medically necessary.', 'As the left knee arthroplasty'],
  ['contracted',            'Right total knee arthroplasty',   "Since the left knee arthroplasty isn't necessary, the walker is not medically necessary.", 'Since the left knee arthroplasty'],
  ['another joint',         'Right total knee arthroplasty',   'The hip replacement is not necessary, so that the walker is not medically necessary.', 'The hip replacement'],
  ['another level',         'Lumbar fusion at L4-5',           'As the surgery at L5-S1 is not necessary, the walker is not medically necessary.',     'As the surgery at L5-S1'],
  ['another part of the spine', 'Lumbar fusion at L4-5',       'The cervical fusion is denied, therefore the walker is not medically necessary.',      'The cervical fusion'],
  ['told in the past',      'Left shoulder arthroscopy',       'The right shoulder surgery was not found necessary, so this is not medically necessary.', 'The right shoulder surgery'],
])('an operation of another part: %s', (_why, operation, rationale, words) => {
  expect(decided(operation, rationale)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           operation                          rationale
  ['the same',              'Right total knee arthroplasty',   'As the right knee arthroplasty is not necessary, a walker is not medically necessary.'],
  ['without a side',        'Right total knee arthroplasty',   'As the knee surgery is not necessary, a walker is not medically necessary.'],
  ['without a part',        'Right total knee arthroplasty',   'The surgery is not necessary, so that the walker is not medically necessary.'],
  ['the same level',        'Lumbar fusion at L4-5',           'As the surgery at L4-L5 is not necessary, the walker is not medically necessary.'],
  ['it is necessary',       'Left shoulder arthroscopy',       'The shoulder surgery is necessary and a walker is of no use. It is not medically necessary.'],
  ['no operation decided',  'Norco 10/325mg #60',              'As the left knee arthroplasty is not necessary, a walker is not medically necessary.'],
])('no operation of another part: %s', (_why, operation, rationale) => {
  expect(decided(operation, rationale)).toEqual([]);
});
