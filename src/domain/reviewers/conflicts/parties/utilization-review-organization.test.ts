import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './utilization-review-organization.ts';

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole, boolean]>([
  // why this row, the ties, the party, conflict
  ['employed there',                              tie('employment'),                                          'utilization-review-organization', true],
  ['under contract there, figures unknown',       tie('independent-contractor'),                              'utilization-review-organization', true],
  ['employed there until the day before',         tie('employment', 'Alder Holdings', { to: '2016-11-09' }),  'utilization-review-organization', false],
  ['a spouse by that name',                       tie('spouse'),                                              'utilization-review-organization', true],
])(`${source.cite}: %s`, (_why, ties, role, found) => {
  expect(rulesOf(conflictsWith(ties, [party(role)]))).toEqual(found ? ['utilization-review-organization'] : []);
});
