import {
  bitsOf,
  type DecisionSet,
  eachNumber,
  emptySet,
  include,
  includes,
  sizeOf,
  stretchesWithin,
} from './decision-set.ts';
import type { PackedDecisions } from './packed-decisions.ts';

/** A set of treatments by their places, a bit each. */
export type PlaceSet = DecisionSet;

/**
 * Where each treatment stands in a set of treatments: in the order added, those of one decision side by side in one word, so that
 * one pass over the words tells how many decisions have any of a set. A decision without treatments has a place of its own; one
 * with more than a word has room for is `long`, has whole words, and is counted once in each.
 */
export type TreatmentPlaces = {
  /** Words of a set of places. */
  readonly words: number;
  /** The last place of each decision in a word. */
  readonly ends: PlaceSet;
  /** The places that are of a treatment; null where all are. */
  readonly treatments: PlaceSet | null;
  readonly long: readonly number[];
  /** The first place of a decision, and the one behind its last. */
  readonly from: (number: number) => number;
  readonly to: (number: number) => number;
  /** The places of all treatments of the decisions, written over `into`. */
  readonly ofDecisions: (decisions: DecisionSet, into: PlaceSet) => PlaceSet;
  /** The decisions that have any of the places. */
  readonly decisionsWith: (places: PlaceSet) => DecisionSet;
  /** Calls `visit` for each place of a set with its decision, both ascending. */
  readonly each: (places: PlaceSet, visit: (place: number, number: number) => void) => void;
};

const WORD = 32;
/** Sets are so many words, or twice as many, and so on: what is counted at one time. */
const BLOCK = 64;

export function treatmentPlaces(packed: PackedDecisions): TreatmentPlaces {
  const [size, firstPart] = [packed.size(), packed.firstPart()];
  const treatmentsOf = (number: number) => (firstPart[number + 1] ?? 0) - (firstPart[number] ?? 0) - 1;
  const first = new Uint32Array(size);
  const long: number[] = [];
  const bare: number[] = [];
  let end = 0;
  for (let number = 0; number < size; number += 1) {
    const had = Math.max(1, treatmentsOf(number));
    if (treatmentsOf(number) === 0) bare.push(number);
    if ((end % WORD) + had > WORD) end = nextWord(end);
    first[number] = end;
    end += had;
    if (had <= WORD) continue;
    long.push(number);
    end = nextWord(end);
  }
  const words = Math.ceil(end / WORD / BLOCK) * BLOCK;
  const [begins, ends] = [new Uint32Array(words), new Uint32Array(words)];
  /** The decision of the first place of each word. */
  const firsts = new Uint32Array(words);
  const to = (number: number) => (first[number] ?? 0) + Math.max(1, treatmentsOf(number));
  for (let number = size - 1; number >= 0; number -= 1) {
    const last = to(number);
    for (let place = first[number] ?? 0; place < last; place = nextWord(place)) {
      include(begins, place);
      include(ends, Math.min(nextWord(place), last) - 1);
      firsts[place >>> 5] = number;
    }
  }
  const treatments = new Uint32Array(words).fill(0xff_ff_ff_ff);
  for (const number of bare) remove(treatments, first[number] ?? 0);

  return {
    words,
    ends,
    treatments: bare.length === 0 ? null : treatments,
    long,
    from: number => first[number] ?? 0,
    to,
    ofDecisions: (decisions, into) => {
      if (sizeOf(decisions) * BLOCK < size) {
        into.fill(0);
        eachNumber(decisions, number => {
          for (let place = first[number] ?? 0; place < to(number); place += 1) include(into, place);
        });
        return into;
      }
      const { ones, spread } = byteTables();
      for (let word = 0; word < words; word += 1) {
        const bits = wordAt(decisions, firsts[word] ?? 0);
        const starts = begins[word] ?? 0;
        // Bit by bit of the decisions, to where the treatments of each begin.
        const low = starts & 0xff;
        const second = (starts >>> 8) & 0xff;
        const third = (starts >>> 16) & 0xff;
        const one = ones[low] ?? 0;
        const two = one + (ones[second] ?? 0);
        const three = two + (ones[third] ?? 0);
        const chosen =
          (spread[(low << 8) | (bits & 0xff)] ?? 0) |
          ((spread[(second << 8) | ((bits >>> one) & 0xff)] ?? 0) << 8) |
          ((spread[(third << 8) | ((bits >>> two) & 0xff)] ?? 0) << 16) |
          ((spread[((starts >>> 24) << 8) | ((bits >>> three) & 0xff)] ?? 0) << 24);
        // From its first bit to its last every bit of a stretch.
        into[word] = (stretchesWithin(chosen, ends[word] ?? 0) << 1) - chosen;
      }
      return into;
    },
    decisionsWith: places => {
      const set = emptySet(size);
      const { ones, gathered } = byteTables();
      for (let word = 0; word < words; word += 1) {
        const lasts = ends[word] ?? 0;
        const had = stretchesWithin(places[word] ?? 0, lasts);
        if (had === 0) continue;
        const low = lasts & 0xff;
        const second = (lasts >>> 8) & 0xff;
        const third = (lasts >>> 16) & 0xff;
        const one = ones[low] ?? 0;
        const two = one + (ones[second] ?? 0);
        const three = two + (ones[third] ?? 0);
        const bits =
          (gathered[(low << 8) | (had & 0xff)] ?? 0) |
          ((gathered[(second << 8) | ((had >>> 8) & 0xff)] ?? 0) << one) |
          ((gathered[(third << 8) | ((had >>> 16) & 0xff)] ?? 0) << two) |
          ((gathered[((lasts >>> 24) << 8) | (had >>> 24)] ?? 0) << three);
        addWordAt(set, firsts[word] ?? 0, bits);
      }
      return set;
    },
    each: (places, visit) => {
      for (let word = 0; word < words; word += 1) {
        const starts = begins[word] ?? 0;
        for (let left = places[word] ?? 0; left !== 0; left &= left - 1) {
          const bit = 31 - Math.clz32(left & -left);
          const before = bitsOf(starts & (2 ** (bit + 1) - 1));
          visit(word * WORD + bit, (firsts[word] ?? 0) + before - 1);
        }
      }
    },
  };
}

function nextWord(place: number): number {
  return (Math.floor(place / WORD) + 1) * WORD;
}

function remove(set: PlaceSet, place: number): void {
  if (includes(set, place)) set[place >>> 5] = (set[place >>> 5] ?? 0) ^ (1 << (place & 31));
}

/** The 32 bits of a set from a number on. */
function wordAt(set: DecisionSet, number: number): number {
  const at = number >>> 5;
  const shift = number & 31;
  const low = (set[at] ?? 0) >>> shift;
  return shift === 0 ? low : low | ((set[at + 1] ?? 0) << (WORD - shift));
}

function addWordAt(set: DecisionSet, number: number, bits: number): void {
  const at = number >>> 5;
  const shift = number & 31;
  set[at] = (set[at] ?? 0) | (bits << shift);
  if (shift !== 0 && at + 1 < set.length) set[at + 1] = (set[at + 1] ?? 0) | (bits >>> (WORD - shift));
}

type ByteTables = {
  /** How many bits of a byte are set. */
  readonly ones: Uint8Array;
  /** The lowest bits of a byte, laid one after another where a mask has ones: by mask times 256 plus byte. */
  readonly spread: Uint8Array;
  /** The bits of a byte where a mask has ones, laid side by side. */
  readonly gathered: Uint8Array;
};
let tables: ByteTables | null = null;

function byteTables(): ByteTables {
  tables ??= makeByteTables();
  return tables;
}

function makeByteTables(): ByteTables {
  const [spread, gathered] = [new Uint8Array(1 << 16), new Uint8Array(1 << 16)];
  for (let at = 0; at < 1 << 16; at += 1) {
    const [mask, byte] = [at >>> 8, at & 0xff];
    let place = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      if (((mask >>> bit) & 1) === 0) continue;
      spread[at] = (spread[at] ?? 0) | (((byte >>> place) & 1) << bit);
      gathered[at] = (gathered[at] ?? 0) | (((byte >>> bit) & 1) << place);
      place += 1;
    }
  }
  return { ones: Uint8Array.from({ length: 256 }, (_none, byte) => bitsOf(byte)), spread, gathered };
}
