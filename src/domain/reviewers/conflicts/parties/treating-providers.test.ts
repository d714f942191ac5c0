import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie, type TiesFacts } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './treating-providers.ts';

// biome-ignore format: a table reads in columns
test.each<[string, TiesFacts, PartyRole, boolean]>([
  // why this row, the ties, the party, conflict
  ['partner of the physician who asks',           tie('partnership'),                                         'proposing-physician',  true],
  ['a share in the medical group',                tie('professional-corporation'),                            'medical-group',        true],
  ['employed by the practice association',        tie('employment'),                                          'independent-practice-association', true],
  ['sibling of another provider involved',        tie('sibling'),                                             'other-provider',       true],
  ['cousin of the physician who asks',            tie('other-relative'),                                      'proposing-physician',  false],
  ['left the group the day before',               tie('partnership', 'Alder Holdings', { to: '2016-11-09' }), 'medical-group',        false],
])(`${source.cite}: %s`, (_why, ties, role, found) => {
  expect(rulesOf(conflictsWith(ties, [party(role)]))).toEqual(found ? ['treating-providers'] : []);
});
