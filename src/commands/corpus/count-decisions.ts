import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import type { Facet } from '#domain/corpus/facets/facet.ts';
import { corpusQuery } from '#domain/corpus/search/corpus-query.ts';
import { shareOf } from '#domain/corpus/statistics/share.ts';
import { shownCount } from '#domain/corpus/statistics/small-cells.ts';
import type { CorpusIndex, StageDays } from './ports.ts';

/** Treatments of one value, as they may be published. */
export type CountedCell = {
  readonly value: string;
  readonly then: string | null;
  readonly items: number | null;
  readonly overturned: number | null;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type CountedDecisions = {
  readonly by: Facet;
  readonly then: Facet | null;
  readonly cells: readonly CountedCell[];
  readonly stages: readonly StageDays[];
};

/** Treatments that fit, by one facet or two, the commonest first; counts that could point at a person are not shown. */
export async function countDecisions(
  { index }: { readonly index: CorpusIndex },
  typed: string,
  filters: Filters,
  by: Facet,
  then: Facet | null,
): Promise<CountedDecisions> {
  // Of the overturned alone every share would be 1.
  const { outcome: _outcome, ...narrowed } = filters;
  const request = { query: corpusQuery(typed).query, filters: narrowed };
  const tallies = await index.tally(request, by, then ?? undefined);
  return {
    by,
    then,
    cells: tallies.toSorted((a, b) => b.items - a.items || (a.value < b.value ? -1 : 1)).map(cellOf),
    stages: await index.stageDays(request),
  };
}

function cellOf({
  value,
  then,
  items,
  overturned,
}: {
  readonly value: string;
  readonly then: string | null;
  readonly items: number;
  readonly overturned: number;
}): CountedCell {
  const shown = shownCount(items);
  if (shown === null) return { value, then, items: null, overturned: null, share: null, low: null, high: null };
  const { low, high } = shareOf(overturned, items);
  return { value, then, items: shown, overturned, share: overturned / items, low, high };
}
