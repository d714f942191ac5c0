import { expect, test } from 'vitest';
import { conflictsWith, party, rulesOf, tie } from '../../../../../test/builders/matching.ts';
import type { PartyRole } from '#domain/cases/parties.ts';
import type { Relation } from '../../ties.ts';
import { source } from './officers-and-employees.ts';

// biome-ignore format: a table reads in columns
test.each<[string, Relation, PartyRole, boolean]>([
  // why this row                            relation             the person named is     conflict
  ['married to an officer',                  'spouse',            'officer',              true],
  ['child of a director',                    'child',             'director',             true],
  ['partner of a manager',                   'partnership',       'management-employee',  true],
  ['treats an employee who is no manager',   'physician-patient', 'other-employee',       true],
  ['cousin of an officer',                   'other-relative',    'officer',              false],
])(`${source.cite}: %s`, (_why, relation, role, found) => {
  const rules = rulesOf(conflictsWith(tie(relation, 'Kit Moss'), [party(role, 'Moss, Kit')]));
  expect(rules).toEqual(found ? ['officers-and-employees'] : []);
});

const serving = { as: 'other-employee', of: { name: 'Dune Insurance Co.' } } as const;

// biome-ignore format: a table reads in columns
test.each<[string, Relation, object, PartyRole, boolean]>([
  // why this row                                 relation          serves                              the firm is                        conflict
  ['a spouse employed by the insurer',            'spouse',         serving,                            'insurer',                         true],
  ['a sibling who directs the administrator',     'sibling',        { ...serving, as: 'director' },     'claims-administrator',            true],
  ['a cousin employed by the insurer',            'other-relative', serving,                            'insurer',                         false],
  ['a spouse who left the day before',            'spouse',         { ...serving, to: '2016-11-09' },   'insurer',                         false],
  ['a spouse who left on the day',                'spouse',         { ...serving, to: '2016-11-10' },   'insurer',                         true],
  ['of reviewers’ employees the list says none',  'spouse',         serving,                            'utilization-review-organization', false],
])(`${source.cite}: %s, whom the case does not name`, (_why, relation, serves, role, found) => {
  const rules = rulesOf(conflictsWith(tie(relation, 'Kit Moss', { serves: [serves] }), [party(role, 'Dune Insurance')]));
  expect(rules).toEqual(found ? ['officers-and-employees'] : []);
});
