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

/** Every number below `size`. */
export function wholeSet(size: number): DecisionSet {
  const set = emptySet(size).fill(0xff_ff_ff_ff);
  if ((size & 31) !== 0) set[set.length - 1] = 2 ** (size & 31) - 1;
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
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  const set = shorter.slice();
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & (longer[at] ?? 0);
  return set;
}

/** The same, written over `into`; all are of one size. */
export function bothInto(into: DecisionSet, one: DecisionSet, other: DecisionSet): DecisionSet {
  for (let at = 0; at < into.length; at += 1) into[at] = (one[at] ?? 0) & (other[at] ?? 0);
  return into;
}

export function either(one: DecisionSet, other: DecisionSet): DecisionSet {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  const set = longer.slice();
  for (let at = 0; at < shorter.length; at += 1) set[at] = (set[at] ?? 0) | (shorter[at] ?? 0);
  return set;
}

/** What is in the one and not in the other. */
export function without(one: DecisionSet, other: DecisionSet): DecisionSet {
  const set = one.slice();
  for (let at = 0; at < set.length; at += 1) set[at] = (set[at] ?? 0) & ~(other[at] ?? 0);
  return set;
}

/** How many are in it. */
export function sizeOf(set: DecisionSet): number {
  let size = 0;
  for (let at = 0; at < set.length; at += 1) size += bitsOf(set[at] ?? 0);
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

/** Calls `visit` for each number in it, ascending: five times as quick as `numbersIn`, for sets of millions. */
export function eachNumber(set: DecisionSet, visit: (number: number) => void): void {
  for (let at = 0; at < set.length; at += 1) {
    let word = set[at] ?? 0;
    while (word !== 0) {
      visit((at << 5) + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
}

/**
 * The last bit of each stretch that has any of these bits; a stretch ends with a bit of `ends`. Each stretch below its last bit is
 * filled up by one addition for all: what is not empty there carries into the last.
 */
export function stretchesWithin(bits: number, ends: number): number {
  return (((bits & ~ends) + ~ends) | bits) & ends;
}

/** How many bits of a word are set. */
export function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55_55_55_55);
  bits = (bits & 0x33_33_33_33) + ((bits >>> 2) & 0x33_33_33_33);
  return Math.imul((bits + (bits >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
