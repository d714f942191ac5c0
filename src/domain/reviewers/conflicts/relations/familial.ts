import type { Source } from '#domain/law/source.ts';
import type { Relation } from '../../ties.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(6)(A)',
  says: 'a material familial affiliation is one as spouse, child, parent, sibling, spouse’s parent or child’s spouse; a registered domestic partner stands as a spouse (Family Code 297.5)',
};

const MATERIAL: ReadonlyMap<Relation, string> = new Map([
  ['spouse', 'spouse'],
  ['domestic-partner', 'domestic partner'],
  ['child', 'child'],
  ['parent', 'parent'],
  ['sibling', 'sibling'],
  ['spouse-parent', 'parent-in-law'],
  ['child-spouse', 'child’s spouse'],
]);

/** Of a material familial affiliation, what the relative is; null for any other tie, such as one to a cousin. */
export function familialAffiliation(relation: Relation): string | null {
  return MATERIAL.get(relation) ?? null;
}
