import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import type { DecisionFilters } from './contract.ts';

/** The facets an address asks for. */
export function filtersOf(query: DecisionFilters): Filters {
  return Object.fromEntries(
    Facet.options.flatMap(facet => (query[facet] === undefined ? [] : [[facet, query[facet]]])),
  );
}
