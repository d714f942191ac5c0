import { Facet } from '../facets/facet.ts';
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

/** The treatments (by part) that fit every filter, of all decisions; null where nothing is filtered. */
export function partsThatFit(packed: PackedDecisions, ids: ValueIds, filters: Filters): DecisionSet | null {
  const sets = Facet.options.flatMap(facet => {
    const wanted = filters[facet] ?? [];
    return wanted.length === 0 ? [] : [partsWith(packed, new Set(wanted.map(value => ids.find(facet, value) ?? -1)))];
  });
  return sets.length === 0 ? null : sets.reduce(both);
}

/** The treatments that have one of the values, or whose decision has one as a whole. */
function partsWith(packed: PackedDecisions, wanted: ReadonlySet<number>): DecisionSet {
  const [values, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const isWanted = new Uint8Array(Math.max(0, ...wanted) + 1);
  for (const id of wanted) if (id >= 0) isWanted[id] = 1;
  const set = emptySet(packed.parts());
  const has = (part: number) => {
    const end = partStart[part + 1] ?? 0;
    for (let at = partStart[part] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      if (isWanted[value < 0 ? ~value : value] === 1) return true;
    }
    return false;
  };
  for (let number = 0; number < packed.size(); number += 1) {
    const whole = firstPart[number] ?? 0;
    const isWhole = has(whole);
    const end = firstPart[number + 1] ?? 0;
    for (let part = whole + 1; part < end; part += 1) if (isWhole || has(part)) include(set, part);
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
  if (fitting === null) {
    eachNumber(among, number => {
      const end = firstPart[number + 1] ?? 0;
      for (let part = (firstPart[number] ?? 0) + 1; part < end; part += 1) visit(number, part);
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
  /** The treatments of the decision at hand counted so far: a value two of them have is one decision. */
  let counted: number[] = [];
  const isCounted = (id: number) =>
    counted.some(part => {
      const end = partStart[part + 1] ?? 0;
      for (let at = partStart[part] ?? 0; at < end; at += 1) if (kept[at] === id || kept[at] === ~id) return true;
      return false;
    });
  const add = (part: number) => {
    const end = partStart[part + 1] ?? 0;
    for (let at = partStart[part] ?? 0; at < end; at += 1) {
      const value = kept[at] ?? 0;
      const id = value < 0 ? ~value : value;
      if (value < 0 && isCounted(id)) continue;
      counts[id] = (counts[id] ?? 0) + 1;
    }
  };
  eachTreatment(packed, among, fitting, (number, part) => {
    if (number !== last) {
      last = number;
      count += 1;
      include(fits, number);
      if (counted.length > 0) counted = [];
      add(firstPart[number] ?? 0);
    }
    add(part);
    counted.push(part);
  });
  return { fits, count, counts };
}
