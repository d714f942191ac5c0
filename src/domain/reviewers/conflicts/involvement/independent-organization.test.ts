import { expect, test } from 'vitest';
import { assigned } from '../../../../../test/builders/matching.ts';
import { screenedCase } from '../screened-case.ts';
import { Control, dependentOrganization, source } from './independent-organization.ts';

// biome-ignore format: a table reads in columns
test.each<[string, object, boolean]>([
  // why this row                                  control                                                                     conflict
  ['owned by an insurer',                          { how: 'owned-by', firm: 'insurer' },                                       true],
  ['a subsidiary of an administrator',             { how: 'subsidiary-of', firm: 'claims-administrator' },                     true],
  ['an affiliate of their trade association',      { how: 'affiliate-of', firm: 'trade-association' },                         true],
  ['shares a director with an insurer',            { how: 'shares-director', firm: 'insurer' },                                true],
  ['owned by anybody else',                        { how: 'owned-by', firm: 'other' },                                         false],
  ['sold the day before',                          { how: 'owned-by', firm: 'insurer', to: '2016-11-09' },                     false],
  ['sold on the day',                              { how: 'owned-by', firm: 'insurer', to: '2016-11-10' },                     true],
  ['bought the day after',                         { how: 'owned-by', firm: 'insurer', from: '2016-11-11' },                   false],
])(`${source.cite}: %s`, (_why, control, found) => {
  const conflicts = dependentOrganization([Control.parse(control)], screenedCase('CM16-9000001', assigned, []));
  expect(conflicts).toHaveLength(found ? 1 : 0);
});
