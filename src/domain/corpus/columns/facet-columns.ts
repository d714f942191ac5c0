import { Facet } from '../facets/facet.ts';
import { type BitCounter, plainCounter } from './bit-counter.ts';
import { both, bothInto, type DecisionSet, sizeOf } from './decision-set.ts';
import { crossTallyOf, likeOutcomes, tallyOf, type TreatmentCounts } from './count-treatments.ts';
import { type LikeGroups, likeGroups } from './like-groups.ts';
import { packedDecisions } from './packed-decisions.ts';
import { type PlaceSet, type TreatmentPlaces, treatmentPlaces } from './treatment-places.ts';
import type { ValueIds } from './value-ids.ts';
import { type Shares, type ValuePlaces, valuePlaces } from './value-places.ts';

export type { LikeOutcomes, Tally, TreatmentCounts } from './count-treatments.ts';

/** Of each facet named, one of these values; a facet not named is not asked for. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Decisions that fit, and how many of them have each value, by its number: of treatments, those that fit. */
export type Division = {
  readonly fits: DecisionSet;
  readonly count: number;
  readonly counts: Uint32Array;
};

/**
 * The facets of every decision, held in memory: as numbers (26 values of 4 bytes are a usual letter), and of each value the
 * treatments that have it, as a set where they are many.
 */
export type FacetColumns = {
  readonly size: () => number;
  /** Adds a decision as `packFacets` packs it; answers its number. */
  readonly add: (packed: ArrayLike<number>) => number;
  /** A decision that a later version replaces is no longer found. */
  readonly retire: (number: number) => void;
  readonly isCurrent: (number: number) => boolean;
  /** Makes ready what is counted with; who does not ask for it waits for it at the first question. */
  readonly prepare: (alike: readonly Facet[]) => void;
  /** Of the decisions in `among` (null: all), those with a treatment that fits every filter at once. */
  readonly fitting: (among: DecisionSet | null, filters: Filters) => Pick<Division, 'fits' | 'count'>;
  /** The same with their facets; the values of each facet that is filtered are counted as if it were not. */
  readonly divide: (among: DecisionSet | null, filters: Filters) => Division;
  /** Treatments that fit, by each facet or two asked for, and the outcomes of those alike in every facet of `alike`. */
  readonly count: (
    among: DecisionSet | null,
    filters: Filters,
    asked: readonly { readonly by: Facet; readonly second?: Facet | undefined }[],
    alike: readonly Facet[] | null,
  ) => TreatmentCounts;
};

/** A set costs as much to count as some 20,000 places of a list at a million decisions; a walk as much as all sets at 4,000. */
const SHARES: Shares = { rare: 90, few: 500 };

/** Sets of treatments that have one of the values asked for, kept; each is a bit a treatment. */
const KEPT = 128;

type Derived = {
  readonly places: TreatmentPlaces;
  readonly values: ValuePlaces;
  readonly groups: Map<string, LikeGroups>;
  readonly filtered: Map<string, PlaceSet>;
  /** Room for the sets of one question: what its query finds, what of it fits, and what of that was overturned. */
  readonly rooms: { readonly found: PlaceSet; readonly fitting: PlaceSet; readonly overturned: PlaceSet };
};

/** Columns over values numbered by `ids`. */
export function facetColumns(
  ids: ValueIds,
  makeCounter: () => BitCounter = plainCounter,
  shares: Shares = SHARES,
): FacetColumns {
  const packed = packedDecisions();
  let derived: Derived | null = null;
  const now = (): Derived => {
    if (derived !== null) return derived;
    const places = treatmentPlaces(packed);
    const values = valuePlaces(packed, ids.count(), places, makeCounter(), shares);
    const room = () => new Uint32Array(places.words);
    const rooms = { found: room(), fitting: room(), overturned: room() };
    derived = { places, values, groups: new Map(), filtered: new Map(), rooms };
    return derived;
  };
  const groupsOf = (facets: readonly Facet[]) => {
    const { groups, places } = now();
    const key = facets.join(' ');
    const found = groups.get(key) ?? likeGroups(packed, places, ids, facets);
    groups.set(key, found);
    return found;
  };
  const lookedAt = (among: DecisionSet | null) => (among === null ? packed.current() : both(packed.current(), among));
  const placesWith = (facet: Facet, wanted: readonly string[]) => {
    const { filtered, values } = now();
    const key = JSON.stringify([facet, ...wanted]);
    const found = filtered.get(key) ?? values.placesWith(wanted.flatMap(value => ids.find(facet, value) ?? []));
    // The one asked for last goes last, the one not asked for longest goes first.
    filtered.delete(key);
    filtered.set(key, found);
    const [oldest] = filtered.keys();
    if (filtered.size > KEPT && oldest !== undefined) filtered.delete(oldest);
    return found;
  };
  /** The treatments that have one of the values asked for, by facet. */
  const filtersOf = (filters: Filters) =>
    new Map(
      Facet.options.flatMap(facet => {
        const wanted = filters[facet] ?? [];
        return wanted.length === 0 ? [] : [[facet, placesWith(facet, wanted)] as const];
      }),
    );
  /** What of the places is a treatment and in every set, written over `into`. */
  const allOf = (into: PlaceSet, places: PlaceSet, sets: Iterable<PlaceSet>) => {
    const { treatments } = now().places;
    if (treatments === null) into.set(places);
    else bothInto(into, places, treatments);
    for (const set of sets) bothInto(into, into, set);
    return into;
  };
  /** What of the decisions in `among` fits; of a decision without treatments nothing does, once anything is asked. */
  const narrowed = (among: DecisionSet | null, filters: Filters) => {
    const { places, rooms } = now();
    const looked = lookedAt(among);
    const found = places.ofDecisions(looked, rooms.found);
    const sets = filtersOf(filters);
    if (sets.size === 0) return { sets, found, fitting: found, fits: looked };
    const fitting = allOf(rooms.fitting, found, sets.values());
    return { sets, found, fitting, fits: places.decisionsWith(fitting) };
  };
  return {
    size: packed.size,
    isCurrent: packed.isCurrent,
    add: values => {
      derived = null;
      return packed.add(values);
    },
    retire: packed.retire,
    prepare: alike => {
      groupsOf(alike);
    },
    fitting: (among, filters) => {
      const { fits } = narrowed(among, filters);
      return { fits, count: sizeOf(fits) };
    },
    divide: (among, filters) => {
      const { sets, found, fitting, fits } = narrowed(among, filters);
      const { values, rooms } = now();
      const counts = new Uint32Array(ids.count());
      const open = Facet.options.filter(facet => !sets.has(facet));
      values.countDecisions(
        open.flatMap(facet => [...ids.idsOf(facet)]),
        fitting,
        counts,
      );
      for (const facet of sets.keys()) {
        const others = [...sets].flatMap(([other, set]) => (other === facet ? [] : [set]));
        const places = others.length === 0 ? found : allOf(rooms.fitting, found, others);
        values.countDecisions([...ids.idsOf(facet)], places, counts);
      }
      return { fits, count: sizeOf(fits), counts };
    },
    count: (among, filters, asked, alike) => {
      const { values, rooms } = now();
      const fitting = allOf(rooms.fitting, narrowed(among, filters).fitting, []);
      const overturned = bothInto(rooms.overturned, fitting, placesWith('outcome', ['overturned']));
      const split = { fitting, overturned };
      return {
        tallies: asked.map(({ by, second }) =>
          second === undefined ? tallyOf(values, ids, by, split) : crossTallyOf(values, ids, [by, second], split),
        ),
        like: likeOutcomes(alike === null ? NONE_ALIKE : groupsOf(alike), split),
      };
    },
  };
}

const NONE_ALIKE: LikeGroups = { places: new Uint32Array(), ends: new Uint32Array() };
