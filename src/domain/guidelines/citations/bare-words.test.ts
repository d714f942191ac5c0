import { expect, test } from 'vitest';
import { bareWords } from './bare-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 passage                              words
  ['stops at both ends',          ', Topical analgesics, .',           'Topical analgesics'],
  ['a joining word at the end',   'Special Studies, and',              'Special Studies'],
  ['a joining word in front',     ' and Special Studies',              'Special Studies'],
  ['brackets belong to a name',   'Muscle relaxants (for pain).',      'Muscle relaxants (for pain)'],
  ['a bracket cut off is closed', 'Gabapentin (Neurontin',             'Gabapentin (Neurontin)'],
  ['nothing but stops',           ', , .',                             ''],
])('%s', (_why, passage, expected) => {
  expect(bareWords(passage)).toBe(expected);
});
