import { expect, test } from 'vitest';
import type { Relation } from '../../ties.ts';
import { familialAffiliation, source } from './familial.ts';

// biome-ignore format: a table reads in columns
test.each<[string, Relation, boolean]>([
  // why this row                           relation              material
  ['named in the definition',               'spouse',             true],
  ['stands as a spouse',                    'domestic-partner',   true],
  ['named in the definition',               'child',              true],
  ['named in the definition',               'parent',             true],
  ['named in the definition',               'sibling',            true],
  ['a spouse’s parent',                     'spouse-parent',      true],
  ['a child’s spouse',                      'child-spouse',       true],
  ['a cousin is not in the definition',     'other-relative',     false],
  ['a colleague is no relative',            'partnership',        false],
])(`${source.cite}: %s (%s)`, (_why, relation, material) => {
  expect(familialAffiliation(relation) !== null).toBe(material);
});
