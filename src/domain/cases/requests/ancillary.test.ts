import { expect, test } from 'vitest';
import { isAncillary } from './ancillary.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          title                                          ancillary
  ['labelled so',                          'Associated surgical service: Sling',          true],
  ['an assistant',                         'Assistant surgeon',                           true],
  ['before',                               'Pre-operative EKG',                           true],
  ['after',                                'Postoperative physical therapy x 12',         true],
  ['a clearance',                          'Medical clearance',                           true],
  ['a bed',                                '3 day inpatient stay',                        true],
  ['under anesthesia is the surgery',       'Manipulation under anesthesia',               false],
  ['the surgery itself',                   'Right knee arthroscopy',                      false],
  ['equipment on its own',                 'Cold therapy unit',                           false],
])('%s', (_why, title, expected) => {
  expect(isAncillary(title)).toBe(expected);
});
