import { emptySet, include, wholeSet, without, type DecisionSet } from './decision-set.ts';
import { NEXT_PART } from './value-ids.ts';

/**
 * The values of every decision as numbers, one after another. A decision is several parts: what it has as a whole, then each
 * treatment. Decision `number` is the parts from `firstPart[number]` to before `firstPart[number + 1]`, and part `part` the values
 * from `partStart[part]` to before `partStart[part + 1]`.
 */
export type PackedDecisions = {
  readonly size: () => number;
  readonly parts: () => number;
  readonly values: () => Uint32Array;
  readonly partStart: () => Uint32Array;
  readonly firstPart: () => Uint32Array;
  /** Decisions that no later version replaces. */
  readonly current: () => DecisionSet;
  readonly isCurrent: (number: number) => boolean;
  /** Adds a decision as `packFacets` packs it; answers its number. */
  readonly add: (packed: ArrayLike<number>) => number;
  readonly retire: (number: number) => void;
};

export function packedDecisions(): PackedDecisions {
  let values = new Uint32Array(1 << 12);
  let partStart = new Uint32Array(1 << 9);
  let firstPart = new Uint32Array(1 << 8);
  let retired = emptySet(1 << 8);
  let size = 0;
  let parts = 0;
  let end = 0;
  let current: DecisionSet | null = null;

  const endPart = () => {
    parts += 1;
    if (parts + 1 > partStart.length) partStart = larger(partStart, new Uint32Array(partStart.length * 2));
    partStart[parts] = end;
  };
  const addPart = (packed: ArrayLike<number>, from: number, to: number) => {
    while (end + to - from > values.length) values = larger(values, new Uint32Array(values.length * 2));
    for (let at = from; at < to; at += 1) values[end + at - from] = packed[at] ?? 0;
    end += to - from;
    endPart();
  };

  return {
    size: () => size,
    parts: () => parts,
    values: () => values,
    partStart: () => partStart,
    firstPart: () => firstPart,
    current: () => {
      current ??= without(wholeSet(size), retired);
      return current;
    },
    isCurrent: number => ((retired[number >>> 5] ?? 0) & (1 << (number & 31))) === 0,
    add: packed => {
      current = null;
      let from = 0;
      for (let at = 0; at <= packed.length; at += 1) {
        if (at < packed.length && packed[at] !== NEXT_PART) continue;
        addPart(packed, from, at);
        from = at + 1;
      }
      size += 1;
      if (size + 1 > firstPart.length) firstPart = larger(firstPart, new Uint32Array(firstPart.length * 2));
      firstPart[size] = parts;
      return size - 1;
    },
    retire: number => {
      current = null;
      if (number >>> 5 >= retired.length) retired = larger(retired, emptySet(number * 2 + 32));
      include(retired, number);
    },
  };
}

function larger(numbers: Uint32Array, room: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  room.set(numbers);
  return room;
}
