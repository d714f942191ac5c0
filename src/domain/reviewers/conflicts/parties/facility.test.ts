import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './facility.ts';

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole, boolean]>([
  // why this row, the ties, the party, conflict
  ['employed at the facility',                    tie('employment'),                                          'facility',             true],
  ['mere staff privileges',                       tie('staff-privileges'),                                    'facility',             false],
  ['employed where the alternative is given',     tie('employment'),                                          'alternative-facility', true],
  ['an owner paid more than five per cent',       { interests: [{ with: { name: 'Alder Holdings' }, year: 2016, amount: 5001, nature: 'ownership' }], incomes: [{ year: 2016, amount: 100000 }] }, 'facility', true],
  ['an owner paid five per cent',                 { interests: [{ with: { name: 'Alder Holdings' }, year: 2016, amount: 5000, nature: 'ownership' }], incomes: [{ year: 2016, amount: 100000 }] }, 'facility', false],
])(`${source.cite}: %s`, (_why, ties, role, found) => {
  expect(rulesOf(conflictsWith(ties, [party(role)]))).toEqual(found ? ['facility'] : []);
});
