import type { Joined } from '#commands/corpus/ports.ts';

/** Parts laid end to end as they come. */
export type JoinedParts<Numbers> = {
  /** Free room of so many numbers at least, for who lays a part there without making one first; it is as it was left. */
  readonly room: (most: number) => Numbers;
  /** Takes what was laid into the room asked for as the next part: so many numbers from its beginning. */
  readonly laid: (length: number) => void;
  readonly add: (part: ArrayLike<number>) => void;
  /** The parts since it was asked last, in memory of their own. */
  readonly taken: () => Joined<Numbers>;
};

type TypedNumbers<Numbers> = {
  readonly length: number;
  readonly set: (part: ArrayLike<number>, at?: number) => void;
  readonly subarray: (from: number, to: number) => Numbers;
  readonly slice: (from: number, to: number) => Numbers;
} & ArrayLike<number>;

/** Room kept from one lot for the next; more was for something unusually large. */
const KEPT = 1 << 23;

/** Lays parts into room that is used again: memory for each part by itself costs more than what is laid into it. */
export function joinedParts<Numbers extends TypedNumbers<Numbers>>(
  numbers: (length: number) => Numbers,
): JoinedParts<Numbers> {
  let all = numbers(0);
  let end = 0;
  let ends: number[] = [];
  const room = (most: number) => {
    if (end + most > all.length) {
      const larger = numbers(Math.max(end + most, Math.min(all.length * 2, KEPT)));
      larger.set(all.subarray(0, end));
      all = larger;
    }
    return all.subarray(end, all.length);
  };
  const laid = (length: number) => {
    end += length;
    ends.push(end);
  };
  return {
    room,
    laid,
    add: part => {
      room(part.length).set(part);
      laid(part.length);
    },
    taken: () => {
      const parts = { all: all.slice(0, end), ends: Uint32Array.from(ends) };
      if (all.length > KEPT) all = numbers(0);
      end = 0;
      ends = [];
      return parts;
    },
  };
}
