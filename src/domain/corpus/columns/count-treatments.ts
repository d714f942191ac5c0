import type { Facet } from '../facets/facet.ts';
import { both, type DecisionSet, includes } from './decision-set.ts';
import type { LikeGroups } from './like-groups.ts';
import type { PlaceSet } from './treatment-places.ts';
import type { ValueIds } from './value-ids.ts';
import type { ValuePlaces } from './value-places.ts';

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

/** What is counted of treatments: tallies by one or two facets each, and the outcomes of like ones. */
export type TreatmentCounts = { readonly tallies: readonly (readonly Tally[])[]; readonly like: LikeOutcomes };

/** Treatments by the values of a facet; `overturned` are those of them that were. */
export function tallyOf(
  values: ValuePlaces,
  ids: ValueIds,
  by: Facet,
  { fitting, overturned }: { readonly fitting: PlaceSet; readonly overturned: PlaceSet },
): Tally[] {
  const asked = [...ids.idsOf(by)];
  const [items, overturns] = [new Uint32Array(ids.count()), new Uint32Array(ids.count())];
  values.countPlaces(asked, fitting, items);
  values.countPlaces(asked, overturned, overturns);
  return asked
    .filter(id => (items[id] ?? 0) > 0)
    .map(id => ({
      value: ids.valueOf(id)[1],
      second: null,
      items: items[id] ?? 0,
      overturned: overturns[id] ?? 0,
    }));
}

/** Treatments by the values of two facets: those of each value of the one with fewer, by the values of the other. */
export function crossTallyOf(
  values: ValuePlaces,
  ids: ValueIds,
  [by, second]: readonly [by: Facet, second: Facet],
  { fitting, overturned }: { readonly fitting: PlaceSet; readonly overturned: PlaceSet },
): Tally[] {
  const [firsts, seconds] = [[...ids.idsOf(by)], [...ids.idsOf(second)]];
  const isTurned = firsts.length > seconds.length;
  const [fewer, more] = isTurned ? [seconds, firsts] : [firsts, seconds];
  const tally = (one: number, other: number, items: number, overturns: number): Tally => ({
    value: ids.valueOf(isTurned ? other : one)[1],
    second: ids.valueOf(isTurned ? one : other)[1],
    items,
    overturned: overturns,
  });
  if (values.isFew(fitting, more, fewer.length * TURNS)) {
    return pairsOf(values, [fewer, more], { fitting, overturned }).map(pair => tally(...pair));
  }
  const [items, overturns] = [new Uint32Array(ids.count()), new Uint32Array(ids.count())];
  return fewer.flatMap(one => {
    const having = values.placesWith([one]);
    values.countPlaces(more, both(fitting, having), items);
    values.countPlaces(more, both(overturned, having), overturns);
    return more
      .filter(other => (items[other] ?? 0) > 0)
      .map(other => tally(one, other, items[other] ?? 0, overturns[other] ?? 0));
  });
}

/** Going through the places one by one: the values of the two facets that stand together, and how often. */
function pairsOf(
  values: ValuePlaces,
  [ones, others]: readonly [readonly number[], readonly number[]],
  { fitting, overturned }: { readonly fitting: PlaceSet; readonly overturned: PlaceSet },
): (readonly [one: number, other: number, items: number, overturned: number])[] {
  const isOne = new Set(ones);
  const isOther = new Set(others);
  const items = new Map<number, number>();
  const overturns = new Map<number, number>();
  /** What the place looked at has of each facet. */
  let at = -1;
  let [had, hadOthers]: [number[], number[]] = [[], []];
  const ended = () => {
    for (const one of had) {
      for (const other of hadOthers) {
        const pair = one * WIDEST + other;
        items.set(pair, (items.get(pair) ?? 0) + 1);
        if (includes(overturned, at)) overturns.set(pair, (overturns.get(pair) ?? 0) + 1);
      }
    }
    [had, hadOthers] = [[], []];
  };
  values.eachOf(fitting, (value, place) => {
    if (place !== at) ended();
    at = place;
    if (isOne.has(value)) had.push(value);
    if (isOther.has(value)) hadOthers.push(value);
  });
  ended();
  return [...items]
    .toSorted(([pair], [next]) => pair - next)
    .map(([pair, count]) => [Math.floor(pair / WIDEST), pair % WIDEST, count, overturns.get(pair) ?? 0]);
}

/** No value has a number so high. */
const WIDEST = 2 ** 26;
/** The places that fit and those overturned are counted for each value of the first facet, and its set is laid over both. */
const TURNS = 4;

/** Lays each treatment that fits beside the next of its group: two by two, and three by three. */
export function likeOutcomes(
  { places, ends }: LikeGroups,
  { fitting, overturned }: { readonly fitting: DecisionSet; readonly overturned: DecisionSet },
): LikeOutcomes {
  const pairs = new Uint32Array(4);
  const triples = new Uint32Array(4);
  let at = 0;
  for (const end of ends) {
    /** The outcome of the first of a pair begun, -1 without one; of the three begun how many there are, and are overturned. */
    let waiting = -1;
    let three = 0;
    let overturns = 0;
    for (; at < end; at += 1) {
      const place = places[at] ?? 0;
      if ((((fitting[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 0) continue;
      const is = ((overturned[place >>> 5] ?? 0) >>> (place & 31)) & 1;
      three += 1;
      overturns += is;
      if (waiting === -1) waiting = is;
      else {
        pairs[waiting * 2 + is] = (pairs[waiting * 2 + is] ?? 0) + 1;
        waiting = -1;
      }
      if (three < 3) continue;
      triples[overturns] = (triples[overturns] ?? 0) + 1;
      three = 0;
      overturns = 0;
    }
  }
  const [a = 0, b = 0, c = 0, d = 0] = pairs;
  const [none = 0, one = 0, two = 0, all = 0] = triples;
  return {
    pairs: [
      [a, b],
      [c, d],
    ],
    triples: [none, one, two, all],
  };
}
