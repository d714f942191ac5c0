import { expect, test } from 'vitest';
import { olderLayout } from './older-layouts.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 text                                                         layout
  ['earliest 2013',               'MEDICAL PROFESSIONAL\nREVIEW',                              'F3'],
  ['mid 2013',                    'Medical Qualifications of the Expert Reviewer:',            'F2a'],
  ['early 2014',                  'IMR DECISION(S) AND RATIONALE(S)',                          'F2b'],
  ['a letter of its title',       'Independent Medical Review Final Determination Letter',     'F2b'],
  ['the words in a sentence',     'a notice of independent medical review determination came',  null],
  ['no heading of any',           'A professional review of the medical record',               null],
])('%s', (_why, text, layout) => {
  expect(olderLayout(text)).toBe(layout);
});
