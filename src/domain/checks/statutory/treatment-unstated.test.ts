import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { treatmentUnstated, source } from './treatment-unstated.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, title
  ['treatment', 'Treatment'],
  ['a number of medications', 'Medications (3)'],
  ['as the form says', 'See attached RFA'],
  ['durable equipment of some kind', 'Durable medical equipment (DME)'],
  ['not stated', 'Not specified'],
  ['a service', 'Retrospective services'],
  ['item 2', 'Item #2'],
])(`${source.cite}: %s`, (_why, title) => {
  expect(found(treatmentUnstated, { title })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a drug', 'Norco 10/325mg #60'],
  ['a consultation', 'Consultation'],
  ['therapy', 'Physical therapy'],
  ['a test', 'MRI of the left knee'],
  ['equipment with its name', 'DME: TENS unit'],
  ['a follow-up', 'Follow-up visit'],
  ['of a pharmacy, in capitals', 'NAPROXEN 550MG #60'],
  ['surgery alone', 'Surgery'],
])(`${source.cite}: not: %s`, (_why, title) => {
  expect(found(treatmentUnstated, { title })).toEqual([]);
});
