import { z } from 'zod';
import { Facet } from '#domain/corpus/facets/facet.ts';
import { AskedSearch } from '../decisions/decisions-search.ts';

/** What the address of the statistics keeps: what is asked for, and what it is divided by. */
export const StatisticsSearch = AskedSearch.extend({
  by: Facet.optional().catch(undefined),
});
export type StatisticsSearch = Readonly<z.infer<typeof StatisticsSearch>>;
