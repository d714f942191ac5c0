import { expect, test } from 'vitest';
import { party } from '../../../../test/builders/matching.ts';
import { CaseParty, type PartyRole } from '../parties.ts';
import { source, unnamedForService } from './parties-served.ts';

// biome-ignore format: a table reads in columns
test.each<[string, PartyRole[], string[] | null]>([
  // why this row                          named                                                               unnamed
  ['nobody: nothing can be said',          [],                                                                 null],
  ['the employee is not',                  ['claims-administrator', 'proposing-physician'],                    ['the employee']],
  ['the administrator is not',             ['injured-worker', 'employer', 'proposing-physician'],              ['the claims administrator']],
  ['the provider is not',                  ['injured-worker', 'claims-administrator'],                         ['the requesting provider']],
  ['none of the three',                    ['employer'],                                                       ['the employee', 'the claims administrator', 'the requesting provider']],
  ['all three',                            ['injured-worker', 'claims-administrator', 'proposing-physician'],  []],
  ['an insurer that adjusts itself',       ['injured-worker', 'insurer', 'medical-group'],                     []],
])(`${source.cite}: %s`, (_why, roles, expected) => {
  const parties = roles.map(role => CaseParty.parse(party(role, `The ${role}`)));
  expect(unnamedForService({ parties })).toEqual(expected);
});
