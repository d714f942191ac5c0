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

/** The values a decision has: as a whole, and treatment by treatment, each once. */
export type DecisionFacets = {
  readonly whole: readonly FacetValue[];
  readonly items: readonly (readonly FacetValue[])[];
};
