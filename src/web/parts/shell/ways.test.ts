import { expect, test } from 'vitest';
import { follows, waysOf } from './ways.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      roles                       ways                                                       follows
  ['nobody is signed in',              [],                         'apply library decisions check',                           false],
  ['one side of a dispute',            ['worker'],                 'myCases notices apply library decisions check',           true],
  ['a clerk has many cases',           ['claims-administrator'],   'cases notices clocks claims library decisions check', false],
  ['a desk',                           ['intake'],                 'cases apply clocks intake mailRoom library decisions capacity check', false],
  ['two roles',                        ['physician', 'reviewer'],  'myCases cases notices apply clocks reviews library decisions check requestCheck', true],
] as const)('%s', (_why, of, names, isFollower) => {
  expect(waysOf(of).map(([, name]) => name).join(' ')).toBe(names);
  expect(follows(of)).toBe(isFollower);
});
