/**
 * Where the rows of the decisions are in the store: it names a row by its fragment (the upper half) and its place in that. Rows
 * are taken by that name at once, and a search that tells only names reads no column.
 */
export type RowPlaces = {
  readonly add: (number: number, rowId: bigint) => void;
  readonly rowIdOf: (number: number) => bigint;
  /** The numbers of rows, in the order given. */
  readonly numbersOf: (rowIds: BigUint64Array) => Uint32Array;
};

export function rowPlaces(size: number): RowPlaces {
  const rowIds = new BigUint64Array(size);
  const fragments = new Map<number, Uint32Array>();
  return {
    add: (number, rowId) => {
      rowIds[number] = rowId;
      const place = Number(rowId & 0xff_ff_ff_ffn);
      const fragment = Number(rowId >> 32n);
      let numbers = fragments.get(fragment) ?? new Uint32Array(1 << 12);
      if (place >= numbers.length) {
        const room = new Uint32Array(place * 2);
        room.set(numbers);
        numbers = room;
      }
      numbers[place] = number;
      fragments.set(fragment, numbers);
    },
    rowIdOf: number => rowIds[number] ?? 0n,
    numbersOf: given => {
      // Lower and upper half of each, one after another.
      const halves = new Uint32Array(given.buffer, given.byteOffset, given.length * 2);
      const found = new Uint32Array(given.length);
      let last = -1;
      let numbers: Uint32Array = found;
      for (let at = 0; at < found.length; at += 1) {
        const fragment = halves[at * 2 + 1] ?? 0;
        if (fragment !== last) {
          last = fragment;
          numbers = fragments.get(fragment) ?? found;
        }
        found[at] = numbers[halves[at * 2] ?? 0] ?? 0;
      }
      return found;
    },
  };
}
