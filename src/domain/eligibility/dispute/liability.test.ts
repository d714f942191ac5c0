import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/screenings.ts';
import { source } from './liability.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                disputed  agrees  resolved      items                     found
  ['not disputed',                               false,    false,  null,         ['denied'],               'whole'],
  ['disputed: it waits',                         true,     false,  null,         ['denied'],               'LIABILITY deferred'],
  ['disputed, the administrator agrees',         true,     true,   null,         ['denied'],               'whole'],
  ['disputed, then resolved',                    true,     false,  '2016-12-01', ['denied'],               'whole'],
  ['resolved before the decision',               true,     false,  '2016-10-03', ['denied'],               'whole'],
  ['an agreement without a dispute',             false,    true,   null,         ['denied'],               'whole'],
  ['one item authorized: the other waits',       true,     false,  null,         ['approved', 'denied'],   'LIABILITY AUTHORIZED:0 deferred'],
  ['all authorized: nothing is left to wait',    true,     false,  null,         ['approved', 'approved'], 'LIABILITY AUTHORIZED:0 AUTHORIZED:1 no'],
] as const)(`${source.cite}: %s`, (_why, liabilityDisputed, claimsAdministratorAgrees, liabilityResolvedOn, decisions, expected) => {
  const urDecision = { liabilityDisputed, liabilityResolvedOn };
  expect(found({ claimsAdministratorAgrees, urDecision, items: decisions.map(decision => ({ decision })) })).toBe(expected);
});
