import type { Facet } from '../facets/facet.ts';
import { type DecisionSet, emptySet, include } from './decision-set.ts';
import { NEXT_PART, type ValueIds } from './value-ids.ts';

/** Of each facet named, one of these values; a facet not named is not asked for. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How a set of decisions divides: who fits the filters, and how many have each value. */
export type Division = {
  readonly fits: DecisionSet;
  readonly count: number;
  /** By number of the value: decisions that have it. Of a facet that is filtered: were it not. */
  readonly counts: Uint32Array;
};

/** Treatments of a value (and of a value of a second facet), and how many of them were overturned. */
export type Tally = {
  readonly value: string;
  readonly second: string | null;
  readonly items: number;
  readonly overturned: number;
};

/** The facets of every decision, held in memory as numbers: 26 values of 4 bytes are a usual letter. */
export type FacetColumns = {
  readonly size: () => number;
  /** Adds a decision as `packFacets` packs it; answers its number. */
  readonly add: (packed: ArrayLike<number>) => number;
  /** A decision that a later version replaces is no longer found. */
  readonly retire: (number: number) => void;
  readonly isCurrent: (number: number) => boolean;
  /** Of the decisions in `among` (null: all), those with a treatment that fits every filter at once, and their facets. */
  readonly divide: (among: DecisionSet | null, filters: Filters) => Division;
  /** Treatments that fit, by the values of one facet, or of two. */
  readonly tally: (among: DecisionSet | null, filters: Filters, by: Facet, second?: Facet) => readonly Tally[];
  /** Outcomes of treatments that fit and are alike in every facet named, in the order added: true is overturned. */
  readonly alike: (
    among: DecisionSet | null,
    filters: Filters,
    facets: readonly Facet[],
  ) => readonly (readonly boolean[])[];
};

const bitOfFacet = (filters: Filters): ReadonlyMap<Facet, number> =>
  new Map(
    (Object.keys(filters) as Facet[])
      .filter(facet => (filters[facet]?.length ?? 0) > 0)
      .map((facet, index) => [facet, 1 << index] as const),
  );

/** Columns over values numbered by `ids`. */
export function facetColumns(ids: ValueIds): FacetColumns {
  let values = new Uint32Array(1 << 12);
  let starts = new Uint32Array(1 << 8);
  let retired = emptySet(1 << 8);
  let size = 0;

  const isCurrent = (number: number) => ((retired[number >>> 5] ?? 0) & (1 << (number & 31))) === 0;

  /** For each value its facet's bit where that is filtered, and whether the filter asks for it. */
  const read = (filters: Filters) => {
    const bits = bitOfFacet(filters);
    const facetBit = new Uint32Array(ids.count());
    const askedBit = new Uint32Array(ids.count());
    for (let id = 0; bits.size > 0 && id < ids.count(); id += 1) facetBit[id] = bits.get(ids.valueOf(id)[0]) ?? 0;
    for (const [facet, bit] of bits) {
      for (const value of filters[facet] ?? []) {
        const id = ids.find(facet, value);
        if (id !== null) askedBit[id] = bit;
      }
    }
    return { facetBit, askedBit, all: (1 << bits.size) - 1 };
  };

  /** Calls `item` for every treatment of the decisions: where it stands, and the filters it and its decision miss. */
  const walk = (
    among: DecisionSet | null,
    { askedBit, all }: ReturnType<typeof read>,
    visit: {
      readonly item: (number: number, from: number, to: number, missing: number) => void;
      readonly whole: (number: number, from: number, to: number) => void;
    },
  ) => {
    for (let number = 0; number < size; number += 1) {
      if (among !== null && ((among[number >>> 5] ?? 0) & (1 << (number & 31))) === 0) continue;
      if (!isCurrent(number)) continue;
      const from = starts[number] ?? 0;
      const end = starts[number + 1] ?? 0;
      let at = from;
      let had = 0;
      for (; at < end && values[at] !== NEXT_PART; at += 1) had |= askedBit[values[at] ?? 0] ?? 0;
      const wholeEnd = at;
      while (at < end) {
        const start = at + 1;
        let has = had;
        for (at = start; at < end && values[at] !== NEXT_PART; at += 1) has |= askedBit[values[at] ?? 0] ?? 0;
        visit.item(number, start, at, all & ~has);
      }
      visit.whole(number, from, wholeEnd);
    }
  };

  return {
    size: () => size,
    add: packed => {
      const from = starts[size] ?? 0;
      if (from + packed.length > values.length) values = grown(values, from + packed.length);
      if (size + 2 > starts.length) starts = grown(starts, size + 2);
      values.set(packed, from);
      size += 1;
      starts[size] = from + packed.length;
      return size - 1;
    },
    retire: number => {
      if (number >>> 5 >= retired.length) retired = grown(retired, (number >>> 5) + 1);
      include(retired, number);
    },
    isCurrent,
    divide: (among, filters) => {
      const filter = read(filters);
      const counts = new Uint32Array(ids.count());
      /** The decision last counted under a value, plus one: a value of two of its treatments is one decision. */
      const counted = new Uint32Array(ids.count());
      const fits = emptySet(size);
      let count = 0;
      /** Facet bits whose values still count for the decision at hand: 0 for one that fits all. */
      let fitted = false;
      let missed = 0;
      const note = (number: number, from: number, to: number, only: number) => {
        for (let at = from; at < to; at += 1) {
          const id = values[at] ?? 0;
          if (only !== 0 && ((filter.facetBit[id] ?? 0) & only) === 0) continue;
          if (counted[id] === number + 1) continue;
          counted[id] = number + 1;
          counts[id] = (counts[id] ?? 0) + 1;
        }
      };
      walk(among, filter, {
        item: (number, from, to, missing) => {
          if (missing === 0) {
            fitted = true;
            note(number, from, to, 0);
          } else if ((missing & (missing - 1)) === 0) {
            missed |= missing;
            note(number, from, to, missing);
          }
        },
        whole: (number, from, to) => {
          if (fitted) {
            include(fits, number);
            count += 1;
            note(number, from, to, 0);
          } else if (missed !== 0) note(number, from, to, missed);
          fitted = false;
          missed = 0;
        },
      });
      return { fits, count, counts };
    },
    tally: (among, filters, by, second) => {
      const filter = read(filters);
      const isFirst = valuesOf(ids, by);
      const isSecond = second === undefined ? null : valuesOf(ids, second);
      const overturnedId = ids.find('outcome', 'overturned');
      const groups = new Map<number, { items: number; overturned: number }>();
      const width = ids.count() + 1;
      let fitting: number[] = [];
      const count = (key: number, overturned: boolean) => {
        const group = groups.get(key);
        if (group === undefined) groups.set(key, { items: 1, overturned: Number(overturned) });
        else {
          group.items += 1;
          if (overturned) group.overturned += 1;
        }
      };
      walk(among, filter, {
        item: (_number, from, to, missing) => {
          if (missing === 0) fitting.push(from, to);
        },
        whole: (_number, whole, wholeEnd) => {
          for (let index = 0; index < fitting.length; index += 2) {
            const [from, to] = [fitting[index] ?? 0, fitting[index + 1] ?? 0];
            let overturned = false;
            for (let at = from; at < to; at += 1) if (values[at] === overturnedId) overturned = true;
            const firsts = [...valuesIn(values, isFirst, whole, wholeEnd), ...valuesIn(values, isFirst, from, to)];
            const seconds =
              isSecond === null
                ? [width - 1]
                : [...valuesIn(values, isSecond, whole, wholeEnd), ...valuesIn(values, isSecond, from, to)];
            for (const first of firsts) for (const other of seconds) count(first * width + other, overturned);
          }
          if (fitting.length > 0) fitting = [];
        },
      });
      return [...groups].map(([key, group]) => {
        const other = key % width;
        const value = ids.valueOf(Math.floor(key / width))[1];
        return { value, second: other === width - 1 ? null : ids.valueOf(other)[1], ...group };
      });
    },
    alike: (among, filters, facets) => {
      const filter = read(filters);
      const wanted = facets.map(facet => valuesOf(ids, facet));
      const overturnedId = ids.find('outcome', 'overturned');
      const groups = new Map<string, boolean[]>();
      walk(among, filter, {
        item: (_number, from, to, missing) => {
          if (missing !== 0) return;
          const key: number[] = [];
          let overturned = false;
          for (let at = from; at < to; at += 1) {
            const id = values[at] ?? 0;
            if (id === overturnedId) overturned = true;
            if (wanted.some(of => of[id] === 1)) key.push(id);
          }
          const name = key.toSorted((a, b) => a - b).join(' ');
          const group = groups.get(name);
          if (group === undefined) groups.set(name, [overturned]);
          else group.push(overturned);
        },
        whole: () => undefined,
      });
      return [...groups.values()];
    },
  };
}

/** The numbers of the values wanted, of those from one place to another. */
function valuesIn(values: Uint32Array, wanted: Uint8Array, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const id = values[at] ?? 0;
    if (wanted[id] === 1) found.push(id);
  }
  return found;
}

/** 1 for each value of a facet. */
function valuesOf(ids: ValueIds, facet: Facet): Uint8Array {
  return Uint8Array.from({ length: ids.count() }, (_none, id) => Number(ids.valueOf(id)[0] === facet));
}

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
