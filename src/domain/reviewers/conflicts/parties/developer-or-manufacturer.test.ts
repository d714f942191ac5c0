import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './developer-or-manufacturer.ts';

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole, boolean]>([
  // why this row, the ties, the party, conflict
  ['took part in developing it',                  tie('development'),                                         'manufacturer',         true],
  ['speaks for it, over five per cent',           { interests: [{ with: { name: 'Alder Holdings' }, year: 2016, amount: 10001, nature: 'speaking' }], incomes: [{ year: 2016, amount: 200000 }] }, 'manufacturer', true],
  ['meals, under five per cent',                  { interests: [{ with: { name: 'Alder Holdings' }, year: 2016, amount: 120, nature: 'meals-and-travel' }], incomes: [{ year: 2016, amount: 200000 }] }, 'manufacturer', false],
  ['payments of an income nobody knows',          { interests: [{ with: { name: 'Alder Holdings' }, year: 2016, amount: 120, nature: 'meals-and-travel' }] }, 'manufacturer', true],
  ['maker of the alternative',                    tie('employment'),                                          'alternative-manufacturer', true],
  ['maker of something else',                     tie('development', 'Birch Devices'),                        'manufacturer',         false],
])(`${source.cite}: %s`, (_why, ties, role, found) => {
  expect(rulesOf(conflictsWith(ties, [party(role)]))).toEqual(found ? ['developer-or-manufacturer'] : []);
});
