import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './medical-provider-network.ts';

const network = 'Alder Network';
const pay = (amount: number) => ({
  ...tie('network-membership', network),
  interests: [{ with: { name: network }, year: 2016, amount, nature: 'contracting-provider' as const }],
  incomes: [{ year: 2016, amount: 100_000 }],
});
const through = (kind: string) =>
  tie('network-membership', network, { through: { name: 'Fir University Hospital', kind } });

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole | null, boolean]>([
  // why this row                                       ties                                   what the centre is   conflict
  ['a member, pay not known',                           tie('network-membership', network),    null,                true],
  ['a member, paid five per cent',                      pay(5_000),                            null,                false],
  ['an employee of the network',                        tie('employment', network),            null,                true],
  ['through an academic centre with no part',           through('academic'),                   null,                false],
  ['through a cancer centre with no part',              through('national-cancer-institute'),  null,                false],
  ['the academic centre would give the service',        through('academic'),                   'facility',          true],
  ['the academic centre’s group treats',                through('academic'),                   'other-provider',    true],
  ['the academic centre makes the treatment',           through('academic'),                   'manufacturer',      true],
  ['the academic centre is but the worker’s employer',  through('academic'),                   'employer',          false],
])(`${source.cite}: %s`, (_why, ties, centre, found) => {
  const centres = centre === null ? [] : [party(centre, 'Fir Univ. Hosp.')];
  const rules = rulesOf(conflictsWith(ties, [party('medical-provider-network', network), ...centres]));
  expect(rules).toEqual(found ? ['medical-provider-network'] : []);
});

test('a member paid more than five per cent is bound twice: by the contract and by the money', () => {
  expect(rulesOf(conflictsWith(pay(5_001), [party('medical-provider-network', network)]))).toEqual([
    'medical-provider-network',
    'medical-provider-network',
  ]);
});
