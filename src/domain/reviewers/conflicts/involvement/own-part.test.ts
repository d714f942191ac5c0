import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import { source } from './own-part.ts';

const [one, other] = ['1000000001', '1000000002'];

// biome-ignore format: a table reads in columns
test.each<[string, string | null, string, PartyRole, string | null, string, boolean]>([
  // why this row                            own number  own name         part                    number  name               conflict
  ['the physician who asks, by number',      one,        'Rowan Alder',   'proposing-physician',  one,    'R. T. Alder MD',  true],
  ['the physician who asks, by name',        null,       'Rowan Alder',   'proposing-physician',  null,   'Alder, Rowan',    true],
  ['a namesake with another number',         one,        'Rowan Alder',   'proposing-physician',  other,  'Rowan Alder',     false],
  ['a namesake without a number',            one,        'Rowan Alder',   'other-provider',       null,   'Rowan Alder',     true],
  ['the medical evaluator of the case',      one,        'Rowan Alder',   'medical-evaluator',    one,    'Rowan Alder',     true],
  ['the attorney by another first name',     null,       'Rowan Alder',   'attorney',             null,   'Robin Alder',     false],
  ['the worker',                             null,       'Rowan Alder',   'injured-worker',       null,   'Rowan Alder Jr.', true],
])(`${source.cite}: %s`, (_why, npi, name, role, partyNpi, partyName, found) => {
  const rules = rulesOf(conflictsWith({ npi }, [party(role, partyName, { npi: partyNpi })], { name }));
  expect(rules).toEqual(found ? ['own-part'] : []);
});
