/** Words numbered in the order met. */
export type WordNumbers = {
  /** The words of a text in UTF-8, each once: two to thirty letters and digits, a letter first, in lower case. */
  readonly wordsIn: (text: Uint8Array) => Uint32Array;
  /** The words numbered since it was asked last. */
  readonly newWords: () => string[];
};

/** Longer runs are parted. */
const LONGEST = 30;
const WIDTH = 4;
/** A letter of Latin-1 beyond ASCII is this byte and one more. */
const LATIN = 0xc3;

/**
 * Numbers words by the bytes themselves, without making a string of each: a letter has four hundred. Two hashes of 32 bits stand
 * for a word; that two words of a corpus share both is not to be expected, and would only miscount one.
 */
export function wordNumbers(): WordNumbers {
  let room = 1 << 14;
  /** Of each word side by side, as they are asked for together: its number plus one, two hashes, the text it was last found in. */
  let table = new Uint32Array(room * WIDTH);
  let size = 0;
  let texts = 0;
  let fresh: string[] = [];
  let found = new Uint32Array(1 << 10);

  /** Where a word is, or is to be. */
  const placeOf = (one: number, other: number) => {
    const last = table.length - 1;
    let place = (one & (room - 1)) * WIDTH;
    while (table[place] !== 0 && (table[place + 1] !== one || table[place + 2] !== other))
      place = (place + WIDTH) & last;
    return place;
  };
  const grow = () => {
    const before = table;
    room *= 2;
    table = new Uint32Array(room * WIDTH);
    for (let at = 0; at < before.length; at += WIDTH) {
      if (before[at] !== 0)
        table.set(before.subarray(at, at + WIDTH), placeOf(before[at + 1] ?? 0, before[at + 2] ?? 0));
    }
  };

  return {
    wordsIn: text => {
      texts += 1;
      const { length } = text;
      let count = 0;
      for (let at = 0; at < length; ) {
        let sign = signAt(text, at);
        if (sign < A) {
          at += 1;
          continue;
        }
        const start = at;
        let one = 0x81_1c_9d_c5;
        let other = 0x9e_37_79_b1;
        let letters = 0;
        while (sign !== 0 && letters < LONGEST) {
          one = Math.imul(one ^ sign, 0x01_00_01_93);
          other = Math.imul(other + sign, 0x85_eb_ca_6b) ^ (other >>> 13);
          letters += 1;
          at += sign > 0x7f ? 2 : 1;
          sign = signAt(text, at);
        }
        if (letters < 2) continue;
        one >>>= 0;
        other >>>= 0;
        let place = placeOf(one, other);
        if (table[place] === 0) {
          if ((size + 1) * 2 > room) {
            grow();
            place = placeOf(one, other);
          }
          size += 1;
          table.set([size, one, other, 0], place);
          fresh.push(new TextDecoder().decode(text.subarray(start, at)).toLowerCase());
        }
        if (table[place + 3] === texts) continue;
        table[place + 3] = texts;
        if (count === found.length) found = larger(found, count * 2);
        found[count] = (table[place] ?? 0) - 1;
        count += 1;
      }
      return found.slice(0, count);
    },
    newWords: () => {
      const told = fresh;
      fresh = [];
      return told;
    },
  };
}

const [A, Z, UPPER, ZERO, NINE] = [0x61, 0x7a, 0x20, 0x30, 0x39];

/** The letter or digit that begins at a place, in lower case (digits are below `A`); 0 for anything else. */
function lowered(text: Uint8Array, at: number): number {
  const byte = text[at] ?? 0;
  if (byte < 0x80) {
    const lower = byte | UPPER;
    if (lower >= A && lower <= Z) return lower;
    return byte >= ZERO && byte <= NINE ? byte : 0;
  }
  if (byte !== LATIN) return 0;
  // 0x97 and 0xb7 are the signs of times and divided by, 0x9f is no letter that begins a word.
  const next = text[at + 1] ?? 0;
  if (next === 0x97 || next === 0xb7 || next === 0x9f) return 0;
  return 0x100 + (next | UPPER);
}

/** The letters and digits of ASCII in lower case, 0 for every other sign: nearly every sign is looked up at once. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_none, byte) => lowered(Uint8Array.of(byte), 0));

function signAt(text: Uint8Array, at: number): number {
  const byte = text[at] ?? 0;
  return byte < 0x80 ? (ASCII[byte] ?? 0) : lowered(text, at);
}

function larger(numbers: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(room);
  grown.set(numbers);
  return grown;
}
