import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './worker-family-attorney.ts';

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole, boolean]>([
  // why this row, the ties, the party, conflict
  ['parent of the worker',                        tie('parent'),                                              'injured-worker',       true],
  ['treats a child of the worker',                tie('physician-patient'),                                   'immediate-family',     true],
  ['treated a child, until the day before',       tie('physician-patient', 'Alder Holdings', { to: '2016-11-09' }), 'immediate-family', false],
  ['married to the attorney',                     tie('spouse'),                                              'attorney',             true],
  ['divorced the day before',                     tie('spouse', 'Alder Holdings', { to: '2016-11-09' }),      'attorney',             false],
  ['employed by the attorney’s firm',             tie('employment'),                                          'attorney',             true],
])(`${source.cite}: %s`, (_why, ties, role, found) => {
  expect(rulesOf(conflictsWith(ties, [party(role)]))).toEqual(found ? ['worker-family-attorney'] : []);
});
