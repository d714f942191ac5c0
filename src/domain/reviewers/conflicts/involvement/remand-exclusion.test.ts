import { expect, test } from 'vitest';
import { conflictsWith, rulesOf } from '../../../../../test/builders/matching.ts';
import { source } from './remand-exclusion.ts';

const remand = { reviewers: ['R-1001'], draftSeenBy: ['R-2002'], organization: null, otherOrganization: false };
const ours = { ...remand, organization: 'the-organization' };

// biome-ignore format: a table reads in columns
test.each<[string, string, Parameters<typeof conflictsWith>[2] & object, number]>([
  // why this row                                     id        remand                                                    conflicts
  ['the original reviewer',                           'R-1001', { remand },                                               1],
  ['saw the draft',                                   'R-2002', { remand },                                               1],
  ['had no part',                                     'R-3003', { remand },                                               0],
  ['no remand',                                       'R-1001', {},                                                       0],
  ['the same organization, no other there',           'R-3003', { remand: ours },                                         0],
  ['the same organization, another there',            'R-3003', { remand: { ...ours, otherOrganization: true } },         1],
  ['another organization, and the original reviewer', 'R-1001', { remand: { ...remand, organization: 'x', otherOrganization: true } }, 1],
  ['the original reviewer, both reasons told',        'R-1001', { remand: { ...ours, otherOrganization: true } },         2],
])(`${source.cite}: %s`, (_why, id, with_, count) => {
  expect(rulesOf(conflictsWith({}, [], { ...with_, id }))).toEqual(Array.from({ length: count }, () => 'remand-exclusion'));
});
