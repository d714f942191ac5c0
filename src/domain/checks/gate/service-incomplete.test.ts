import { expect, test } from 'vitest';
import { liveDraft } from '../../../../test/builders/gate/live-draft.ts';
import { party } from '../../../../test/builders/matching.ts';
import { CaseParty, type PartyRole } from '#domain/cases/parties.ts';
import { source, unnamedForService } from '#domain/cases/service/parties-served.ts';
import { serviceIncomplete } from './service-incomplete.ts';

const missing = (roles: readonly PartyRole[]) => {
  const parties = roles.map(role => CaseParty.parse(party(role, `The ${role}`)));
  const unnamed = unnamedForService({ parties });
  return serviceIncomplete.find({ ...liveDraft({}), unnamed }).map(({ at }) => at.quote);
};

// biome-ignore format: a table reads in columns
test.each<[string, PartyRole[], string[]]>([
  // why this row                          named                                                               unnamed
  ['the employee',                         ['claims-administrator', 'proposing-physician'],                    ['the employee']],
  ['the administrator',                    ['injured-worker', 'proposing-physician'],                          ['the claims administrator']],
  ['the provider',                         ['injured-worker', 'claims-administrator'],                         ['the requesting provider']],
  ['two of them',                          ['injured-worker'],                                                 ['the claims administrator', 'the requesting provider']],
  ['all of them',                          ['employer'],                                                       ['the employee', 'the claims administrator', 'the requesting provider']],
  ['an employer is not the administrator', ['injured-worker', 'employer', 'proposing-physician'],              ['the claims administrator']],
  ['all three named',                      ['injured-worker', 'claims-administrator', 'proposing-physician'],  []],
  ['an insurer that adjusts itself',       ['injured-worker', 'insurer', 'proposing-physician'],               []],
  ['the group for the provider',           ['injured-worker', 'claims-administrator', 'medical-group'],        []],
  ['an attorney beside them',              ['injured-worker', 'attorney', 'claims-administrator', 'proposing-physician'], []],
  ['more than needed',                     ['injured-worker', 'insurer', 'claims-administrator', 'employer', 'facility', 'proposing-physician'], []],
  ['nobody: then it is said that nothing could be checked', [],                                                []],
])(`${source.cite}: %s`, (_why, roles, expected) => {
  expect(missing(roles)).toEqual(expected);
});
