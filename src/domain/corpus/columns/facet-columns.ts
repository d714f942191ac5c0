import { Facet } from '../facets/facet.ts';
import { both, type DecisionSet, emptySet, sizeOf } from './decision-set.ts';
import { countTreatments, type TreatmentCounts } from './count-treatments.ts';
import { type LikeGroups, likeGroups } from './like-groups.ts';
import { countFacet, countsOf, type Division, type Filters, narrow, partsThatFit } from './narrow.ts';
import { packedDecisions } from './packed-decisions.ts';
import type { ValueIds } from './value-ids.ts';

export type { Division, Filters } from './narrow.ts';
export type { LikeOutcomes, Tally, TreatmentCounts } from './count-treatments.ts';

/** The facets of every decision, held in memory as numbers: 26 values of 4 bytes are a usual letter. */
export type FacetColumns = {
  readonly size: () => number;
  /** Adds a decision as `packFacets` packs it; answers its number. */
  readonly add: (packed: ArrayLike<number>) => number;
  /** A decision that a later version replaces is no longer found. */
  readonly retire: (number: number) => void;
  readonly isCurrent: (number: number) => boolean;
  /** Of the decisions in `among` (null: all), those with a treatment that fits every filter at once, and their facets. */
  readonly narrow: (among: DecisionSet | null, filters: Filters) => Division;
  /**
   * The same with the values of each facet that is filtered counted as if it were not. `open` is what nothing filtered gives, for
   * where it is known.
   */
  readonly divide: (among: DecisionSet | null, filters: Filters, open: Division) => Division;
  /** Treatments that fit, by each facet or two asked for, and the outcomes of those alike in every facet of `alike`. */
  readonly count: (
    among: DecisionSet | null,
    filters: Filters,
    asked: readonly { readonly by: Facet; readonly second?: Facet | undefined }[],
    alike: readonly Facet[] | null,
  ) => TreatmentCounts;
};

/** Sets of treatments that have one of the values asked for, kept; each is a bit a treatment. */
const KEPT = 128;

/** Columns over values numbered by `ids`. */
export function facetColumns(ids: ValueIds): FacetColumns {
  const packed = packedDecisions();
  const fitting = new Map<string, DecisionSet>();
  const groups = new Map<string, LikeGroups>();
  let all: Division | null = null;
  const changed = () => {
    fitting.clear();
    groups.clear();
    all = null;
  };
  const partsWith = (facet: Facet, wanted: readonly string[]) => {
    const key = JSON.stringify([facet, ...wanted]);
    const found = fitting.get(key) ?? partsThatFit(packed, ids, facet, wanted);
    // The one asked for last goes last, the one not asked for longest goes first.
    fitting.delete(key);
    fitting.set(key, found);
    const [oldest] = fitting.keys();
    if (fitting.size > KEPT && oldest !== undefined) fitting.delete(oldest);
    return found;
  };
  /** The treatments that fit every filter; null where nothing is filtered. */
  const fittingOf = (filters: Filters) => {
    const sets = Facet.options.flatMap(facet => {
      const wanted = filters[facet] ?? [];
      return wanted.length === 0 ? [] : [partsWith(facet, wanted)];
    });
    return sets.length === 0 ? null : sets.reduce(both);
  };
  const groupsOf = (facets: readonly Facet[]) => {
    const key = facets.join(' ');
    const found = groups.get(key) ?? likeGroups(packed, ids, facets);
    groups.set(key, found);
    return found;
  };
  const whole = (): Division => {
    const current = packed.current();
    all ??= { fits: current, count: sizeOf(current), counts: countsOf(packed, current, ids.count()) };
    return all;
  };
  return {
    size: packed.size,
    isCurrent: packed.isCurrent,
    add: values => {
      changed();
      return packed.add(values);
    },
    retire: number => {
      changed();
      packed.retire(number);
    },
    narrow: (among, filters) => narrow(packed, among, fittingOf(filters), whole),
    divide: (among, filters, open) => {
      const narrowed = narrow(packed, among, fittingOf(filters), whole);
      const counts = narrowed.counts.slice();
      for (const facet of Facet.options.filter(one => (filters[one]?.length ?? 0) > 0)) {
        const { [facet]: _own, ...others } = filters;
        const fits = fittingOf(others);
        if (fits !== null) countFacet(packed, open.fits, fits, { ids, facet, counts });
        else for (const id of ids.idsOf(facet)) counts[id] = open.counts[id] ?? 0;
      }
      return { ...narrowed, counts };
    },
    count: (among, filters, asked, alike) =>
      countTreatments(
        { packed, ids },
        among === null ? packed.current() : both(packed.current(), among),
        fittingOf(filters),
        asked,
        {
          overturned: fittingOf({ outcome: ['overturned'] }) ?? emptySet(0),
          groups: alike === null ? null : groupsOf(alike),
        },
      ),
  };
}
