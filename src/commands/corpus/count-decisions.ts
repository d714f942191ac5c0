import type { Filters, Tally } from '#domain/corpus/columns/facet-columns.ts';
import { ALIKE } from '#domain/corpus/columns/like-groups.ts';
import type { Facet } from '#domain/corpus/facets/facet.ts';
import { corpusQuery } from '#domain/corpus/search/corpus-query.ts';
import { type Consistency, consistencyOf } from '#domain/corpus/statistics/consistency.ts';
import { type ChartPoint, controlChart } from '#domain/corpus/statistics/control-chart.ts';
import { shareOf } from '#domain/corpus/statistics/share.ts';
import { shownCount } from '#domain/corpus/statistics/small-cells.ts';
import type { CorpusIndex, StageDays } from './ports.ts';

/** Treatments of one value, as they may be published. */
export type CountedCell = {
  readonly value: string;
  readonly second: string | null;
  readonly items: number | null;
  readonly overturned: number | null;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
};

export type CountedDecisions = {
  readonly by: Facet;
  readonly second: Facet | null;
  readonly cells: readonly CountedCell[];
  readonly stages: readonly StageDays[];
  /** Year by year, with the limits within which chance alone would keep the share. */
  readonly years: {
    readonly middle: number | null;
    readonly points: readonly (ChartPoint & { readonly year: string })[];
  };
  readonly consistency: Consistency;
};

/** Treatments that fit, by one facet or two, the commonest first; counts that could point at a person are not shown. */
export async function countDecisions(
  { index }: { readonly index: CorpusIndex },
  typed: string,
  filters: Filters,
  by: Facet,
  second: Facet | null,
): Promise<CountedDecisions> {
  // Of the overturned alone every share would be 1.
  const { outcome: _outcome, ...narrowed } = filters;
  const request = { query: corpusQuery(typed).query, filters: narrowed };
  const { tallies, years, like, stages } = await index.statistics(request, { by, second, alike: ALIKE });
  return {
    by,
    second,
    cells: tallies.toSorted((a, b) => b.items - a.items || (a.value < b.value ? -1 : 1)).map(cellOf),
    stages,
    years: yearsOf(years),
    consistency: consistencyOf(like),
  };
}

function yearsOf(tallies: readonly Tally[]): CountedDecisions['years'] {
  const years = tallies
    .filter(({ items }) => shownCount(items) !== null)
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  const { middle, points } = controlChart(years.map(({ items, overturned }) => ({ count: overturned, of: items })));
  return { middle, points: points.map((point, index) => ({ ...point, year: years[index]?.value ?? '' })) };
}

function cellOf({
  value,
  second,
  items,
  overturned,
}: {
  readonly value: string;
  readonly second: string | null;
  readonly items: number;
  readonly overturned: number;
}): CountedCell {
  const shown = shownCount(items);
  if (shown === null) return { value, second, items: null, overturned: null, share: null, low: null, high: null };
  const { low, high } = shareOf(overturned, items);
  return { value, second, items: shown, overturned, share: overturned / items, low, high };
}
