import type { BitCounter } from './bit-counter.ts';
import { emptySet, include, includes, sizeOf } from './decision-set.ts';
import type { PackedDecisions } from './packed-decisions.ts';
import type { PlaceSet, TreatmentPlaces } from './treatment-places.ts';

/** The treatments that have each value, of their own or as their decision has it, and how many of a set do. */
export type ValuePlaces = {
  /** The places that have any of the values, of all there are. */
  readonly placesWith: (values: Iterable<number>) => PlaceSet;
  /** How many decisions with a place in `among` that has the value there are, written to `counts` by value. */
  readonly countDecisions: (values: readonly number[], among: PlaceSet, counts: Uint32Array) => void;
  /** How many of the places have each value, written to `counts`. */
  readonly countPlaces: (values: readonly number[], among: PlaceSet, counts: Uint32Array) => void;
  /** Whether a set is of so few places that going through them takes less time than counting the values so many times. */
  readonly isFew: (among: PlaceSet, values: readonly number[], times: number) => boolean;
  /** Calls `visit` for each place of a set with each value it has, place by place. */
  readonly eachOf: (among: PlaceSet, visit: (value: number, place: number) => void) => void;
};

/** How values are kept and counted: both mean one in so many. */
export type Shares = {
  /** A value that more places have is kept as a set of them, one that fewer have as a list. */
  readonly rare: number;
  /** Fewer places than this are gone through one by one where all values are counted; of fewer values fewer. */
  readonly few: number;
};

export function valuePlaces(
  packed: PackedDecisions,
  values: number,
  places: TreatmentPlaces,
  counter: BitCounter,
  { rare, few }: Shares,
): ValuePlaces {
  const [kept, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const { words, ends } = places;
  const room = words * 32;
  /** Each value of the treatment at a place: of the whole decision, then its own. */
  const eachValue = (place: number, number: number, visit: (value: number, place: number) => void) => {
    const whole = firstPart[number] ?? 0;
    const part = whole + 1 + place - places.from(number);
    for (let at = partStart[whole] ?? 0; at < (partStart[whole + 1] ?? 0); at += 1) visit(kept[at] ?? 0, place);
    if (part >= (firstPart[number + 1] ?? 0)) return;
    for (let at = partStart[part] ?? 0; at < (partStart[part + 1] ?? 0); at += 1) visit(kept[at] ?? 0, place);
  };
  const size = packed.size();
  const having = new Uint32Array(values);
  for (let number = 0; number < size; number += 1) {
    const whole = firstPart[number] ?? 0;
    const items = partStart[whole + 1] ?? 0;
    const end = partStart[firstPart[number + 1] ?? 0] ?? 0;
    const had = places.to(number) - places.from(number);
    for (let at = partStart[whole] ?? 0; at < items; at += 1) {
      const value = kept[at] ?? 0;
      having[value] = (having[value] ?? 0) + had;
    }
    for (let at = items; at < end; at += 1) {
      const value = kept[at] ?? 0;
      having[value] = (having[value] ?? 0) + 1;
    }
  }
  const isCommon = (value: number) => (having[value] ?? 0) * rare >= room;
  const common = Array.from(having.keys()).filter(isCommon);
  const [among = new Uint32Array(), lasts = new Uint32Array(), ...rooms] = counter.rooms(common.length + 2, words);
  lasts.set(ends);
  const sets: (PlaceSet | undefined)[] = [];
  for (const [at, value] of common.entries()) sets[value] = rooms[at];
  /** Places of rare values, value after value; each list ends at `listEnd`. */
  const listEnd = new Uint32Array(values);
  let rareOnes = 0;
  for (let value = 0; value < values; value += 1) {
    listEnd[value] = rareOnes;
    if (!isCommon(value)) rareOnes += having[value] ?? 0;
  }
  const lists = new Uint32Array(rareOnes);
  const put = (value: number, place: number) => {
    const set = sets[value];
    if (set !== undefined) set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31));
    else {
      const end = listEnd[value] ?? 0;
      lists[end] = place;
      listEnd[value] = end + 1;
    }
  };
  for (let number = 0; number < size; number += 1) {
    const whole = firstPart[number] ?? 0;
    const items = partStart[whole + 1] ?? 0;
    const from = places.from(number);
    const to = places.to(number);
    const lastPart = firstPart[number + 1] ?? 0;
    for (let place = from; place < to; place += 1) {
      for (let at = partStart[whole] ?? 0; at < items; at += 1) put(kept[at] ?? 0, place);
      const part = whole + 1 + place - from;
      const end = part < lastPart ? (partStart[part + 1] ?? 0) : 0;
      for (let at = partStart[part] ?? 0; at < end; at += 1) put(kept[at] ?? 0, place);
    }
  }
  const listOf = (value: number) => {
    const end = listEnd[value] ?? 0;
    return lists.subarray(end - (having[value] ?? 0), end);
  };
  /** Whether two places, the first before the second, are of one decision and in one word. */
  const isOneDecision = (one: number, other: number) =>
    one < other && one >>> 5 === other >>> 5 && !isEndBetween(ends[one >>> 5] ?? 0, one & 31, other & 31);
  /** Of each rare value where in the lists a place follows one of the same decision. */
  const repeats: (readonly number[] | undefined)[] = [];
  for (let value = 0; value < values; value += 1) {
    if (isCommon(value)) continue;
    const end = listEnd[value] ?? 0;
    const found: number[] = [];
    for (let at = end - (having[value] ?? 0) + 1; at < end; at += 1) {
      if (isOneDecision(lists[at - 1] ?? 0, lists[at] ?? 0)) found.push(at);
    }
    if (found.length > 0) repeats[value] = found;
  }

  const placesListed = (value: number) => {
    const list = listOf(value);
    let count = 0;
    for (let at = 0; at < list.length; at += 1) {
      const place = list[at] ?? 0;
      count += ((among[place >>> 5] ?? 0) >>> (place & 31)) & 1;
    }
    return count;
  };
  /** Of a decision that has several of the places, those behind the first that is there are taken off again. */
  const decisionsListed = (value: number) => {
    let count = placesListed(value);
    for (const at of repeats[value] ?? []) {
      const place = lists[at] ?? 0;
      if (!includes(among, place)) continue;
      const first = (listEnd[value] ?? 0) - (having[value] ?? 0);
      for (let earlier = at - 1; earlier >= first && isOneDecision(lists[earlier] ?? 0, place); earlier -= 1) {
        if (!includes(among, lists[earlier] ?? 0)) continue;
        count -= 1;
        break;
      }
    }
    return count;
  };
  /** A long decision was counted in each of its words. */
  const countLongOnce = (asked: readonly number[], counts: Uint32Array) => {
    if (places.long.length === 0) return;
    const isAsked = new Set(asked);
    for (const number of places.long) {
      const found = new Set<string>();
      const seen = new Set<number>();
      for (let place = places.from(number); place < places.to(number); place += 1) {
        if (!includes(among, place)) continue;
        eachValue(place, number, value => {
          const key = `${value} ${place >>> 5}`;
          if (isAsked.has(value) && seen.has(value) && !found.has(key)) counts[value] = (counts[value] ?? 0) - 1;
          seen.add(value);
          found.add(key);
        });
      }
    }
  };
  /** Goes through the places one by one; a decision is counted once, however many of its places have the value. */
  const walk = (asked: readonly number[], fitting: PlaceSet, counts: Uint32Array) => {
    const isAsked = new Uint8Array(values);
    for (const value of asked) {
      isAsked[value] = 1;
      counts[value] = 0;
    }
    /** The decision last counted under a value, plus one. */
    const counted = new Uint32Array(values);
    places.each(fitting, (place, number) => {
      eachValue(place, number, value => {
        if (isAsked[value] !== 1 || counted[value] === number + 1) return;
        counted[value] = number + 1;
        counts[value] = (counts[value] ?? 0) + 1;
      });
    });
  };
  /** What counting a value costs, measured by what a set does. */
  const costOf = (value: number) => (isCommon(value) ? 1 : ((having[value] ?? 0) * rare) / room);
  const costs = Float32Array.from(having.keys(), costOf);
  const costOfAll = costs.reduce((sum, cost) => sum + cost, 0);
  const isFew = (fitting: PlaceSet, asked: readonly number[], times = 1) => {
    const cost = asked.reduce((sum, value) => sum + (costs[value] ?? 0), 0);
    return sizeOf(fitting) * few * costOfAll < room * cost * times;
  };

  return {
    placesWith: wanted => {
      const found = emptySet(room);
      for (const value of wanted) {
        const set = sets[value];
        if (set === undefined) for (const place of listOf(value)) include(found, place);
        else for (let at = 0; at < words; at += 1) found[at] = (found[at] ?? 0) | (set[at] ?? 0);
      }
      return found;
    },
    countDecisions: (asked, fitting, counts) => {
      if (isFew(fitting, asked)) return walk(asked, fitting, counts);
      among.set(fitting);
      for (const value of asked) {
        const set = sets[value];
        counts[value] = set === undefined ? decisionsListed(value) : counter.stretchesInBoth(among, set, lasts);
      }
      countLongOnce(asked, counts);
    },
    countPlaces: (asked, fitting, counts) => {
      among.set(fitting);
      for (const value of asked) {
        const set = sets[value];
        counts[value] = set === undefined ? placesListed(value) : counter.inBoth(among, set);
      }
    },
    isFew,
    eachOf: (fitting, visit) => places.each(fitting, (place, number) => eachValue(place, number, visit)),
  };
}

/** Whether a stretch ends at a bit from `from` to before `to`. */
function isEndBetween(ends: number, from: number, to: number): boolean {
  return ((ends >>> from) & (2 ** (to - from) - 1)) !== 0;
}
