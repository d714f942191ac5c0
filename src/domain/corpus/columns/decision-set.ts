/** A set of decisions by their number, a bit each. */
export type DecisionSet = Uint32Array<ArrayBuffer>;

/** The empty set, with room for `size` decisions. */
export function emptySet(size: number): DecisionSet {
  return new Uint32Array((size + 31) >>> 5);
}

export function setOf(size: number, numbers: Iterable<number>): DecisionSet {
  const set = emptySet(size);
  for (const number of numbers) include(set, number);
  return set;
}

export function include(set: DecisionSet, number: number): void {
  set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
}

export function includes(set: DecisionSet, number: number): boolean {
  return (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** What is in both; of different sizes what is beyond the smaller is in neither. */
export function both(one: DecisionSet, other: DecisionSet): DecisionSet {
  return one.slice(0, Math.min(one.length, other.length)).map((word, index) => word & (other[index] ?? 0));
}

export function either(one: DecisionSet, other: DecisionSet): DecisionSet {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  return longer.map((word, index) => word | (shorter[index] ?? 0));
}

/** How many are in it. */
export function sizeOf(set: DecisionSet): number {
  let size = 0;
  for (const word of set) {
    let bits = word - ((word >>> 1) & 0x55_55_55_55);
    bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
    size += Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
  }
  return size;
}

/** The numbers in it, ascending. */
export function* numbersIn(set: DecisionSet): Generator<number> {
  for (let at = 0; at < set.length; at += 1) {
    let word = set[at] ?? 0;
    while (word !== 0) {
      const bit = 31 - Math.clz32(word & -word);
      yield (at << 5) + bit;
      word &= word - 1;
    }
  }
}
