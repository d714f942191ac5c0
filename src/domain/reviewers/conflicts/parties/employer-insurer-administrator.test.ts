import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './employer-insurer-administrator.ts';

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole, boolean]>([
  // why this row, the ties, the party, conflict
  ['employed by the employer',                    tie('employment'),                                          'employer',             true],
  ['employed by the insurer',                     tie('employment'),                                          'insurer',              true],
  ['partner of the administrator',                tie('partnership'),                                         'claims-administrator', true],
  ['employed until the day before',               tie('employment', 'Alder Holdings', { to: '2016-11-09' }),  'insurer',              false],
  ['employed until the day itself',               tie('employment', 'Alder Holdings', { to: '2016-11-10' }),  'insurer',              true],
  ['employed from the day after',                 tie('employment', 'Alder Holdings', { from: '2016-11-11' }), 'insurer',             false],
  ['employed from the day itself',                tie('employment', 'Alder Holdings', { from: '2016-11-10' }), 'insurer',             true],
  ['employed by somebody else',                   tie('employment', 'Birch Holdings'),                        'insurer',              false],
  ['the firm under its legal name',               tie('employment', 'ALDER HOLDINGS, L.L.C.'),                'insurer',              true],
  ['the firm under a trade name',                 tie('employment', 'Elm Corp. d/b/a Alder Holdings'),        'insurer',              true],
  ['a contract without figures',                  tie('independent-contractor'),                              'employer',             true],
  ['a contract at an academic centre apart',      tie('independent-contractor', 'Alder Holdings', { through: { name: 'Fir University', kind: 'academic' } }), 'insurer', false],
  ['nothing at all',                              {},                                                         'employer',             false],
])(`${source.cite}: %s`, (_why, ties, role, found) => {
  expect(rulesOf(conflictsWith(ties, [party(role)]))).toEqual(found ? ['employer-insurer-administrator'] : []);
});
