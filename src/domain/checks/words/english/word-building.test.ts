import { expect, test } from 'vitest';
import { builtOtherwise } from './word-building.ts';

// biome-ignore format: a table reads in columns
test.each([
  ['unadequate',     'inadequate'],
  ['inproved',       'improved'],
  ['unpossible',     'impossible'],
  ['inclear',        'unclear'],
  ['unsufficient',   'insufficient'],
  ['dissatisfactory', 'unsatisfactory'],
  ['recommendment',  'recommendation'],
  ['improvation',    'improvement'],
  ['evaluatement',   'evaluation'],
  ['stiffity',       'stiffness'],
  ['requirance',     'requirement'],
  ['persistation',   'persistence'],
])('%s is %s', (written, meant) => {
  expect(builtOtherwise(written)).toBe(meant);
});

test.each([
  'decompression',
  'unweighting',
  'indurated',
  'debridement',
  'segmental',
  'untrusted',
  'morphologic',
  'flexure',
  'intubation',
  'ambulation',
  'nonunion',
])('%s is built as it should be', written => {
  expect(builtOtherwise(written)).toBeNull();
});
