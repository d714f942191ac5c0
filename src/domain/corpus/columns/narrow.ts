import { type Facet, itemFacets } from '../facets/facet.ts';
import { both, type DecisionSet, eachNumber, emptySet, include, includes, sizeOf, without } from './decision-set.ts';
import type { PackedDecisions } from './packed-decisions.ts';
import type { ValueIds } from './value-ids.ts';

/** Of each facet named, one of these values; a facet not named is not asked for. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Decisions that fit, and how many of them have each value, by its number: of treatments, those that fit. */
export type Division = {
  readonly fits: DecisionSet;
  readonly count: number;
  readonly counts: Uint32Array;
};

/** The treatments (by part) of all decisions that have one of the values of a facet. */
export function partsThatFit(
  packed: PackedDecisions,
  ids: ValueIds,
  facet: Facet,
  wanted: readonly string[],
): DecisionSet {
  const isWanted = new Uint8Array(ids.count());
  for (const value of wanted) isWanted[ids.find(facet, value) ?? ids.count()] = 1;
  return itemFacets.has(facet) ? partsWith(packed, isWanted) : partsOfDecisionsWith(packed, isWanted);
}

/** The treatments that have one of the values. */
function partsWith(packed: PackedDecisions, isWanted: Uint8Array): DecisionSet {
  const [values, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const [set, size] = [emptySet(packed.parts()), packed.size()];
  for (let number = 0; number < size; number += 1) {
    const end = firstPart[number + 1] ?? 0;
    for (let part = (firstPart[number] ?? 0) + 1; part < end; part += 1) {
      const last = partStart[part + 1] ?? 0;
      for (let at = partStart[part] ?? 0; at < last; at += 1) {
        const value = values[at] ?? 0;
        if (isWanted[value < 0 ? ~value : value] !== 1) continue;
        include(set, part);
        break;
      }
    }
  }
  return set;
}

/** The treatments of the decisions that have one of the values as a whole. */
function partsOfDecisionsWith(packed: PackedDecisions, isWanted: Uint8Array): DecisionSet {
  const [values, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const [set, size] = [emptySet(packed.parts()), packed.size()];
  for (let number = 0; number < size; number += 1) {
    const whole = firstPart[number] ?? 0;
    const last = partStart[whole + 1] ?? 0;
    for (let at = partStart[whole] ?? 0; at < last; at += 1) {
      if (isWanted[values[at] ?? 0] !== 1) continue;
      const end = firstPart[number + 1] ?? 0;
      for (let part = whole + 1; part < end; part += 1) include(set, part);
      break;
    }
  }
  return set;
}

/** Calls `visit` for each treatment that fits, with its decision, both ascending. `fitting` null means all. */
export function eachTreatment(
  packed: PackedDecisions,
  among: DecisionSet,
  fitting: DecisionSet | null,
  visit: (number: number, part: number) => void,
): void {
  const firstPart = packed.firstPart();
  // Whichever is fewer is walked, the other looked into.
  if (fitting === null || sizeOf(among) < sizeOf(fitting)) {
    eachNumber(among, number => {
      const end = firstPart[number + 1] ?? 0;
      for (let part = (firstPart[number] ?? 0) + 1; part < end; part += 1) {
        if (fitting === null || includes(fitting, part)) visit(number, part);
      }
    });
    return;
  }
  let number = 0;
  eachNumber(fitting, part => {
    while ((firstPart[number + 1] ?? 0) <= part) number += 1;
    if (includes(among, number)) visit(number, part);
  });
}

/** What of the decisions in `among` fits, and what it has. `all` are the values of all decisions, where nothing is asked. */
export function narrow(
  packed: PackedDecisions,
  among: DecisionSet | null,
  fitting: DecisionSet | null,
  all: () => Division,
): Division {
  const current = packed.current();
  const looked = among === null ? current : both(current, among);
  if (fitting !== null) return narrowed(packed, looked, fitting, all().counts.length);
  const count = sizeOf(looked);
  const whole = all();
  if (count <= whole.count / 2) return { fits: looked, count, counts: countsOf(packed, looked, whole.counts.length) };
  // Of nearly all, the few others are quicker counted and taken off.
  const others = countsOf(packed, without(current, looked), whole.counts.length);
  return { fits: looked, count, counts: whole.counts.map((every, id) => every - (others[id] ?? 0)) };
}

/** In how many of the decisions each value is. */
export function countsOf(packed: PackedDecisions, among: DecisionSet, values: number): Uint32Array {
  const counts = new Uint32Array(values);
  const [kept, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  eachNumber(among, number => {
    const end = partStart[firstPart[number + 1] ?? 0] ?? 0;
    for (let at = partStart[firstPart[number] ?? 0] ?? 0; at < end; at += 1) {
      const value = kept[at] ?? 0;
      if (value >= 0) counts[value] = (counts[value] ?? 0) + 1;
    }
  });
  return counts;
}

function narrowed(packed: PackedDecisions, among: DecisionSet, fitting: DecisionSet, values: number): Division {
  const counts = new Uint32Array(values);
  const fits = emptySet(packed.size());
  const [kept, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  let count = 0;
  let last = -1;
  /** The first treatment of the decision at hand that fits. */
  let first = 0;
  /** A value that two treatments have is counted of the first of them that fits. */
  const isCounted = (id: number, before: number) => {
    for (let part = first; part < before; part += 1) {
      if (!includes(fitting, part)) continue;
      const end = partStart[part + 1] ?? 0;
      for (let at = partStart[part] ?? 0; at < end; at += 1) if (kept[at] === id || kept[at] === ~id) return true;
    }
    return false;
  };
  eachTreatment(packed, among, fitting, (number, part) => {
    if (number !== last) {
      last = number;
      first = part;
      count += 1;
      include(fits, number);
      const whole = firstPart[number] ?? 0;
      const end = partStart[whole + 1] ?? 0;
      for (let at = partStart[whole] ?? 0; at < end; at += 1) {
        const id = kept[at] ?? 0;
        counts[id] = (counts[id] ?? 0) + 1;
      }
    }
    const end = partStart[part + 1] ?? 0;
    for (let at = partStart[part] ?? 0; at < end; at += 1) {
      const value = kept[at] ?? 0;
      if (value < 0 && isCounted(~value, part)) continue;
      const id = value < 0 ? ~value : value;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  });
  return { fits, count, counts };
}

/** How many of the decisions with a treatment that fits have each value of one facet, written over those in `counts`. */
export function countFacet(
  packed: PackedDecisions,
  among: DecisionSet,
  fitting: DecisionSet,
  { ids, facet, counts }: { readonly ids: ValueIds; readonly facet: Facet; readonly counts: Uint32Array },
): void {
  const isOf = new Uint8Array(counts.length);
  for (const id of ids.idsOf(facet)) {
    isOf[id] = 1;
    counts[id] = 0;
  }
  const [kept, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const ofItem = itemFacets.has(facet);
  /** The decision last counted under a value, plus one. */
  const counted = new Uint32Array(counts.length);
  eachTreatment(packed, among, fitting, (number, part) => {
    const looked = ofItem ? part : (firstPart[number] ?? 0);
    const end = partStart[looked + 1] ?? 0;
    let isFound = false;
    for (let at = partStart[looked] ?? 0; at < end; at += 1) {
      const value = kept[at] ?? 0;
      const id = value < 0 ? ~value : value;
      if (isOf[id] !== 1) {
        if (isFound) break; // those of a facet stand together
        continue;
      }
      isFound = true;
      if (counted[id] === number + 1) continue;
      counted[id] = number + 1;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  });
}
