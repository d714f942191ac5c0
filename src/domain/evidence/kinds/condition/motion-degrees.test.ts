import { expect, test } from 'vitest';
import { isReduced } from './motion-degrees.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                            region             motion               degrees   reduced
  ['a tenth less is within the reading',     'shoulder',        'forward flexion',   162,      false],
  ['one degree below that is not',           'shoulder',        'forward flexion',   161,      true],
  ['full',                                   'knee',            'flexion',           130,      false],
  ['half',                                   'cervical spine',  'left rotation',     30,       true],
  ['bending to the side',                    'lumbar spine',    'left side bending', 25,       false],
  ['said of what it does',                   'shoulder',        'abducts',           161,      true],
  ['the same, full',                         'knee',            'flexes',            130,      false],
  ['what it stretches',                      'elbow',           'extends',           140,      null],
  ['a motion with no known measure',         'knee',            'external rotation', 10,       null],
  ['a part with none',                       'jaw',             'flexion',           10,       null],
  ['no part named',                          null,              'flexion',           10,       null],
] as const)('%s', (_why, region, motion, degrees, expected) => {
  expect(isReduced(region, motion, degrees)).toBe(expected);
});
