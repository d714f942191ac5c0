import type { Facet } from '../facets/facet.ts';
import type { PackedDecisions } from './packed-decisions.ts';
import type { ValueIds } from './value-ids.ts';

/** A number below `count` for each part, the same for treatments that are alike; -1 for what is no treatment. */
export type LikeGroups = { readonly of: Int32Array; readonly count: number };

/** Treatments that are alike in every facet named. */
export function likeGroups(packed: PackedDecisions, ids: ValueIds, facets: readonly Facet[]): LikeGroups {
  const isOf = Uint8Array.from({ length: ids.count() }, (_none, id) => Number(facets.includes(ids.valueOf(id)[0])));
  const [values, partStart, firstPart] = [packed.values(), packed.partStart(), packed.firstPart()];
  const groups = new Int32Array(packed.parts()).fill(-1);
  const further = furtherGroups();
  const had = new Int32Array(256);
  for (let number = 0; number < packed.size(); number += 1) {
    const end = firstPart[number + 1] ?? 0;
    for (let part = (firstPart[number] ?? 0) + 1; part < end; part += 1) {
      let size = 0;
      for (let at = partStart[part] ?? 0; at < (partStart[part + 1] ?? 0); at += 1) {
        const value = values[at] ?? 0;
        const id = value < 0 ? ~value : value;
        if (isOf[id] !== 1 || size === had.length) continue;
        // In the order of the numbers, so that the order in the letter does not matter.
        let place = size;
        for (; place > 0 && (had[place - 1] ?? 0) > id; place -= 1) had[place] = had[place - 1] ?? 0;
        had[place] = id;
        size += 1;
      }
      let group = 0;
      for (let at = 0; at < size; at += 1) group = further(group, had[at] ?? 0);
      groups[part] = group;
    }
  }
  return { of: groups, count: groups.reduce((most, group) => Math.max(most, group), -1) + 1 };
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
