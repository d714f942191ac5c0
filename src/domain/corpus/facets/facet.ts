import { z } from 'zod';

/** What decisions can be narrowed by and counted by. */
export const Facet = z.enum([
  'programme',
  'outcome',
  'category',
  'subcategory',
  'drug',
  'ingredient',
  'class',
  'body-part',
  'guideline',
  'edition',
  'page',
  'specialty',
  'licence',
  'priority',
  'year',
  'profile',
  'finding',
]);
export type Facet = z.infer<typeof Facet>;

/** One and the same for every facet. */
export function forEachFacet<Value>(value: Value): Record<Facet, Value> {
  return {
    programme: value,
    outcome: value,
    category: value,
    subcategory: value,
    drug: value,
    ingredient: value,
    class: value,
    'body-part': value,
    guideline: value,
    edition: value,
    page: value,
    specialty: value,
    licence: value,
    priority: value,
    year: value,
    profile: value,
    finding: value,
  };
}

/** Facets of one treatment of a decision; the others are of the decision as a whole. */
export const itemFacets: ReadonlySet<Facet> = new Set([
  'outcome',
  'category',
  'subcategory',
  'drug',
  'ingredient',
  'class',
  'body-part',
  'guideline',
  'edition',
  'page',
]);

export type FacetValue = readonly [facet: Facet, value: string];

/** The values a decision has: as a whole, and treatment by treatment, each once and those of a facet together. */
export type DecisionFacets = {
  readonly whole: readonly FacetValue[];
  readonly items: readonly (readonly FacetValue[])[];
};
