import { type Facet, itemFacets } from '../facets/facet.ts';
import { type DecisionSet, includes } from './decision-set.ts';
import { eachTreatment } from './narrow.ts';
import type { LikeGroups } from './like-groups.ts';
import type { PackedDecisions } from './packed-decisions.ts';
import type { ValueIds } from './value-ids.ts';

/** Treatments of a value (and of a value of a second facet), and how many of them were overturned. */
export type Tally = {
  readonly value: string;
  readonly second: string | null;
  readonly items: number;
  readonly overturned: number;
};

/** Outcomes of like treatments, each laid beside the next like it in the order added. */
export type LikeOutcomes = {
  /** `pairs[first][second]`, 1 for overturned, 0 for upheld. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Threes of which none, one, two and all were overturned. */
  readonly triples: readonly [number, number, number, number];
};

/** What is counted of treatments in one walk: tallies by one or two facets each, and the outcomes of like ones. */
export type TreatmentCounts = { readonly tallies: readonly (readonly Tally[])[]; readonly like: LikeOutcomes };

/** Counts the treatments that fit. Of each part `overturned` tells whether it was, and `groups` which treatments are alike. */
export function countTreatments(
  { packed, ids }: { readonly packed: PackedDecisions; readonly ids: ValueIds },
  among: DecisionSet,
  fitting: DecisionSet | null,
  asked: readonly { readonly by: Facet; readonly second?: Facet | undefined }[],
  { overturned, groups }: { readonly overturned: DecisionSet; readonly groups: LikeGroups | null },
): TreatmentCounts {
  const tallying = asked.map(({ by, second }) => tallier({ packed, ids }, by, second));
  const like = liker(groups);
  eachTreatment(packed, among, fitting, (number, part) => {
    const is = Number(includes(overturned, part));
    for (const one of tallying) one.add(number, part, is);
    like.add(part, is);
  });
  return { tallies: tallying.map(one => one.sum()), like: like.sum() };
}

function tallier(
  { packed, ids }: { readonly packed: PackedDecisions; readonly ids: ValueIds },
  by: Facet,
  second: Facet | undefined,
) {
  const width = ids.count() + 1;
  const isOf = (facet: Facet) => Uint8Array.from({ length: width }, (_none, id) => Number(facetOf(ids, id) === facet));
  const first = { is: isOf(by), ofItem: itemFacets.has(by) };
  const other = second === undefined ? null : { is: isOf(second), ofItem: itemFacets.has(second) };
  const [values, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const items = new Uint32Array(width);
  const overturns = new Uint32Array(width);
  /** By pair of values, where there are two facets. */
  const crossed = new Map<number, [items: number, overturned: number]>();

  const add = (number: number, item: number, overturned: number) => {
    const part = first.ofItem ? item : (firstPart[number] ?? 0);
    const end = partStart[part + 1] ?? 0;
    for (let at = partStart[part] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const id = value < 0 ? ~value : value;
      if (first.is[id] !== 1) continue;
      if (other !== null) cross(id, other, other.ofItem ? item : (firstPart[number] ?? 0), overturned);
      else {
        items[id] = (items[id] ?? 0) + 1;
        overturns[id] = (overturns[id] ?? 0) + overturned;
      }
    }
  };
  const cross = (id: number, { is }: { readonly is: Uint8Array }, part: number, overturned: number) => {
    const end = partStart[part + 1] ?? 0;
    for (let at = partStart[part] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const beside = value < 0 ? ~value : value;
      if (is[beside] !== 1) continue;
      const key = id * width + beside;
      const group = crossed.get(key);
      if (group === undefined) crossed.set(key, [1, overturned]);
      else {
        group[0] += 1;
        group[1] += overturned;
      }
    }
  };
  const sum = (): Tally[] => {
    if (other !== null) {
      return [...crossed].map(([key, [counted, overturned]]) => ({
        value: ids.valueOf(Math.floor(key / width))[1],
        second: ids.valueOf(key % width)[1],
        items: counted,
        overturned,
      }));
    }
    const had = Array.from(items, (counted, id) => ({ id, counted })).filter(({ counted }) => counted > 0);
    return had.map(({ id, counted }) => ({
      value: ids.valueOf(id)[1],
      second: null,
      items: counted,
      overturned: overturns[id] ?? 0,
    }));
  };
  return { add, sum };
}

function facetOf(ids: ValueIds, id: number): Facet | null {
  return id < ids.count() ? ids.valueOf(id)[0] : null;
}

/** Lays each treatment beside the next of its group: two by two, and three by three. */
function liker(groups: LikeGroups | null) {
  const of = groups?.of ?? new Int32Array();
  /**
   * Of each group: of the pair begun in the lower two bits 0 none, 1 upheld, 2 overturned; above them of the three begun how many there
   * are, times four, and how many of them were overturned.
   */
  const begun = new Uint8Array(groups?.count ?? 0);
  const pairs = new Uint32Array(4);
  const triples = new Uint32Array(4);
  return {
    add: (part: number, overturned: number) => {
      const group = of[part] ?? -1;
      if (group < 0) return;
      const state = begun[group] ?? 0;
      const waiting = state & 3;
      let three = (state >> 2) + 4 + overturned;
      if (waiting !== 0) pairs[(waiting - 1) * 2 + overturned] = (pairs[(waiting - 1) * 2 + overturned] ?? 0) + 1;
      if (three >= 12) {
        triples[three & 3] = (triples[three & 3] ?? 0) + 1;
        three = 0;
      }
      begun[group] = (three << 2) | (waiting === 0 ? overturned + 1 : 0);
    },
    sum: (): LikeOutcomes => {
      const [a = 0, b = 0, c = 0, d = 0] = pairs;
      const [none = 0, one = 0, two = 0, all = 0] = triples;
      return {
        pairs: [
          [a, b],
          [c, d],
        ],
        triples: [none, one, two, all],
      };
    },
  };
}
