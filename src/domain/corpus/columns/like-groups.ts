import type { Facet } from '../facets/facet.ts';
import type { PackedDecisions } from './packed-decisions.ts';
import type { TreatmentPlaces } from './treatment-places.ts';
import type { ValueIds } from './value-ids.ts';

/** The places of treatments that others are like, group after group, in each in the order added; where each group ends. */
export type LikeGroups = { readonly places: Uint32Array; readonly ends: Uint32Array };

/** Treatments in near enough the same case to be compared are alike in these. */
export const ALIKE: readonly Facet[] = ['category', 'subcategory', 'ingredient', 'body-part'];

/** Treatments that are alike in every facet named. */
export function likeGroups(
  packed: PackedDecisions,
  places: TreatmentPlaces,
  ids: ValueIds,
  facets: readonly Facet[],
): LikeGroups {
  const isOf = Uint8Array.from({ length: ids.count() }, (_none, id) => Number(facets.includes(ids.valueOf(id)[0])));
  const [values, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const groups = new Uint32Array(packed.parts());
  const placeOf = new Uint32Array(packed.parts());
  const further = furtherGroups();
  const had = new Int32Array(256);
  for (let number = 0; number < packed.size(); number += 1) {
    const end = firstPart[number + 1] ?? 0;
    for (let part = (firstPart[number] ?? 0) + 1; part < end; part += 1) {
      let size = 0;
      for (let at = partStart[part] ?? 0; at < (partStart[part + 1] ?? 0); at += 1) {
        const id = values[at] ?? 0;
        if (isOf[id] !== 1 || size === had.length) continue;
        // In the order of the numbers, so that the order in the letter does not matter.
        let place = size;
        for (; place > 0 && (had[place - 1] ?? 0) > id; place -= 1) had[place] = had[place - 1] ?? 0;
        had[place] = id;
        size += 1;
      }
      let group = 0;
      for (let at = 0; at < size; at += 1) group = further(group, had[at] ?? 0);
      // The group 0 is of what is no treatment.
      groups[part] = group + 1;
      placeOf[part] = places.from(number) + part - (firstPart[number] ?? 0) - 1;
    }
  }
  return inGroups(groups, placeOf);
}

/** Sorted by group; who is alone in a group is left out, as is the group 0. */
function inGroups(groups: Uint32Array, placeOf: Uint32Array): LikeGroups {
  const sizes = new Uint32Array(groups.reduce((most, group) => Math.max(most, group), 0) + 1);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  const next = new Uint32Array(sizes.length);
  const ends: number[] = [];
  let end = 0;
  for (let group = 1; group < sizes.length; group += 1) {
    const size = sizes[group] ?? 0;
    if (size < 2) continue;
    next[group] = end;
    end += size;
    ends.push(end);
  }
  const ordered = new Uint32Array(end);
  for (const [part, group] of groups.entries()) {
    if (group === 0 || (sizes[group] ?? 0) < 2) continue;
    const at = next[group] ?? 0;
    ordered[at] = placeOf[part] ?? 0;
    next[group] = at + 1;
  }
  return { places: ordered, ends: Uint32Array.from(ends) };
}

/** From a group and one value more to the group of both: a table of numbers, as a map of millions would take a second. */
function furtherGroups(): (group: number, value: number) => number {
  let room = 1 << 12;
  let slots = new Int32Array(room);
  let from = new Int32Array(room);
  let by = new Int32Array(room);
  let last = 0;
  const slotOf = (group: number, value: number) => {
    let slot = (Math.imul(group, 0x9e_37_79_b1) ^ Math.imul(value, 0x85_eb_ca_6b)) & (room - 1);
    for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
      if (from[known] === group && by[known] === value) break;
      slot = (slot + 1) & (room - 1);
    }
    return slot;
  };
  const grow = () => {
    room *= 2;
    slots = new Int32Array(room);
    const [earlier, values] = [from, by];
    from = new Int32Array(room);
    by = new Int32Array(room);
    from.set(earlier);
    by.set(values);
    for (let group = 1; group <= last; group += 1) slots[slotOf(from[group] ?? 0, by[group] ?? 0)] = group;
  };
  return (group, value) => {
    const slot = slotOf(group, value);
    const known = slots[slot] ?? 0;
    if (known !== 0) return known;
    if ((last + 2) * 2 > room) grow();
    last += 1;
    from[last] = group;
    by[last] = value;
    slots[slotOf(group, value)] = last;
    return last;
  };
}
