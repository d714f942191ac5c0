import { z } from 'zod';
import { Facet } from '#domain/corpus/facets/facet.ts';

const values = z
  .union([z.string().transform(value => [value]), z.array(z.string())])
  .optional()
  .catch(undefined);

/** What an address keeps of what is asked for: words and facets. */
export const AskedSearch = z.object({
  q: z.coerce.string().optional().catch(undefined),
  ...(Object.fromEntries(Facet.options.map(facet => [facet, values])) as Record<Facet, typeof values>),
});

/** What the address of the list of decisions keeps. */
export const DecisionsSearch = AskedSearch.extend({
  sort: z.enum(['relevance', 'newest', 'oldest']).optional().catch(undefined),
  offset: z.coerce.number().int().min(0).max(10_000).optional().catch(undefined),
});
export type DecisionsSearch = Readonly<z.infer<typeof DecisionsSearch>>;
