import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import { source } from './prior-treatment.ts';

const digest = 'a'.repeat(64);
const other = 'b'.repeat(64);

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, boolean, boolean]>([
  // why this row                              ties                                                               treated  treats now
  ['a patient by digest',                      { patients: [digest] },                                            true,    false],
  ['another patient',                          { patients: [other] },                                             false,   false],
  ['a patient by name, now',                   tie('physician-patient', 'Kit Moss'),                              true,    true],
  ['a patient years ago',                      tie('physician-patient', 'Kit Moss', { to: '2009-01-01' }),        true,    false],
  ['a patient from the day on',                tie('physician-patient', 'Kit Moss', { from: '2016-11-10' }),      true,    true],
  ['a patient from the day after',             tie('physician-patient', 'Kit Moss', { from: '2016-11-11' }),      false,   false],
  ['a namesake with another digest',           { relations: [{ relation: 'physician-patient', with: { name: 'Kit Moss', digest: other } }] }, false, false],
  ['a neighbour',                              tie('other-relative', 'Kit Moss'),                                 false,   false],
])(`${source.cite}: %s`, (_why, ties, treated, now) => {
  const rules = rulesOf(conflictsWith(ties, [party('injured-worker', 'Moss, Kit', { digest })]));
  expect(rules).toEqual([...(now ? ['worker-family-attorney'] : []), ...(treated ? ['prior-treatment'] : [])]);
});
