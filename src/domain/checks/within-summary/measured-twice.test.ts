import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/checked.ts';
import { factConflict } from '../facts/fact-conflict.ts';

const told = (list: string) => found(factConflict, { summary: `The worker is 44. Findings include ${list}.` });

// biome-ignore format: a table reads in columns
test.each([
  // why this row             list                                                                  words found
  ['the part named once',     'cervical flexion at 25 degrees, flexion at 28 degrees, and spasm',   'flexion at 28 degrees'],
  ['the same words',          'left rotation 30 degrees, left rotation 45 degrees',                 'left rotation 45 degrees'],
  ['with of',                 'abduction of 90 degrees and abduction of 110 degrees',               'abduction of 110 degrees'],
  ['with to',                 'extension to 10 degrees, extension to 15 degrees',                   'extension to 15 degrees'],
  ['by a sign',               'dorsiflexion 5°, dorsiflexion 15°',                                  'dorsiflexion 15°'],
  ['after others',            'tenderness, extension 20 degrees, internal rotation 40 degrees, internal rotation 60 degrees', 'internal rotation 60 degrees'],
])('one motion measured twice in a list: %s', (_why, list, words) => {
  expect(told(list)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row             list
  ['another motion',          'flexion at 25 degrees, extension at 28 degrees'],
  ['the same figure',         'flexion at 25 degrees, flexion at 25 degrees'],
  ['of two sides',            'left rotation at 30 degrees, right rotation at 45 degrees'],
  ['the side behind',         'abduction 90 degrees on the left and abduction 110 degrees on the right'],
  ['of two parts',            'cervical flexion 25 degrees, lumbar flexion 40 degrees'],
  ['active and passive',      'active flexion 90 degrees, passive flexion 120 degrees'],
  ['at two times',            'flexion 90 degrees, then flexion 120 degrees'],
  ['in two sentences',        'flexion 90 degrees. Flexion 120 degrees'],
  ['side bending is no bending', 'side bending 15 degrees, bending 40 degrees'],
])('told of two things: %s', (_why, list) => {
  expect(told(list)).toEqual([]);
});
