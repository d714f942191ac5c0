import { expect, test } from 'vitest';
import { found, ground } from '../../../../test/builders/screenings.ts';
import { source } from './wrong-party.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                signed by               before UR  emergency  found
  ['the worker',                                 'worker',               false,     false,     'whole'],
  ['an attorney',                                'attorney',             false,     false,     'whole'],
  ['an attorney retained before the decision',   'attorney',             true,      false,     'whole'],
  ['an agent designated after it',               'agent',                false,     false,     'whole'],
  ['an agent designated before it',              'agent',                true,      false,     'WRONG_PARTY no'],
  ['an emergency does not help such an agent',   'agent',                true,      true,      'WRONG_PARTY no'],
  ['a provider after an emergency',              'provider',             false,     true,      'whole'],
  ['a provider without one',                     'provider',             false,     false,     'WRONG_PARTY no'],
  ['the employer',                               'employer',             false,     false,     'WRONG_PARTY no'],
  ['the employer, whatever the emergency',       'employer',             false,     true,      'WRONG_PARTY no'],
  ['the claims administrator',                   'claims-administrator', false,     false,     'WRONG_PARTY no'],
  ['not known: a question, not a ground',        null,                   false,     false,     'whole'],
] as const)(`${source.cite}: %s`, (_why, signedBy, designatedBeforeUrDecision, emergency, expected) => {
  expect(found({ signedBy, designatedBeforeUrDecision, emergency })).toBe(expected);
});

test('it is mended by a proper filing within the time to apply', () => {
  expect(ground('WRONG_PARTY', { signedBy: 'provider' })?.lastDayToCure).toBe('2016-12-08');
});
