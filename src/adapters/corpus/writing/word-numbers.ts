/** Words numbered in the order met. */
export type WordNumbers = {
  /** The words of a text in UTF-8, each once: two to thirty letters and digits, a letter first, in lower case. */
  readonly wordsIn: (text: Uint8Array) => Uint32Array;
  /** The words numbered since it was asked last. */
  readonly newWords: () => string[];
};

/** Longer runs are parted. */
const LONGEST = 30;
/** A letter of Latin-1 beyond ASCII is this byte and one more. */
const LATIN = 0xc3;

/**
 * Numbers words by the bytes themselves, without making a string of each: a letter has four hundred. Two hashes of 32 bits stand
 * for a word; that two words of a corpus share both is not to be expected, and would only miscount one.
 */
export function wordNumbers(): WordNumbers {
  let room = 1 << 14;
  /** Number of the word, plus one. */
  let slots = new Uint32Array(room);
  let first = new Uint32Array(room);
  let second = new Uint32Array(room);
  /** The text a word was last found in. */
  let foundIn = new Uint32Array(room);
  let size = 0;
  let texts = 0;
  let fresh: string[] = [];

  const grow = () => {
    room *= 2;
    first = larger(first, room);
    second = larger(second, room);
    foundIn = larger(foundIn, room);
    slots = new Uint32Array(room);
    for (let word = 0; word < size; word += 1) {
      let slot = (first[word] ?? 0) & (room - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (room - 1);
      slots[slot] = word + 1;
    }
  };
  /** Where the number of a word is, or is to be. */
  const slotOf = (one: number, other: number) => {
    let slot = one & (room - 1);
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      if (first[word - 1] === one && second[word - 1] === other) break;
      slot = (slot + 1) & (room - 1);
    }
    return slot;
  };

  return {
    wordsIn: text => {
      texts += 1;
      const found: number[] = [];
      for (let at = 0; at < text.length; ) {
        const begins = text[at] ?? 0;
        if ((begins < 0x80 ? (ASCII[begins] ?? 0) : lowered(text, at)) < A) {
          at += 1;
          continue;
        }
        const start = at;
        let [one, other, letters] = [0x81_1c_9d_c5, 0x9e_37_79_b1, 0];
        for (; letters < LONGEST; letters += 1) {
          // Nearly every sign is of ASCII, and is looked up at once.
          const byte = text[at] ?? 0;
          const sign = byte < 0x80 ? (ASCII[byte] ?? 0) : lowered(text, at);
          if (sign === 0) break;
          one = Math.imul(one ^ sign, 0x01_00_01_93);
          other = Math.imul(other + sign, 0x85_eb_ca_6b) ^ (other >>> 13);
          at += sign > 0x7f ? 2 : 1;
        }
        if (letters < 2) continue;
        one >>>= 0;
        other >>>= 0;
        let slot = slotOf(one, other);
        if (slots[slot] === 0) {
          if ((size + 1) * 2 > room) {
            grow();
            slot = slotOf(one, other);
          }
          first[size] = one;
          second[size] = other;
          size += 1;
          slots[slot] = size;
          fresh.push(new TextDecoder().decode(text.subarray(start, at)).toLowerCase());
        }
        const word = (slots[slot] ?? 0) - 1;
        if (foundIn[word] === texts) continue;
        foundIn[word] = texts;
        found.push(word);
      }
      return Uint32Array.from(found);
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

/** The letters and digits of ASCII in lower case, 0 for every other sign. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_none, byte) => lowered(Uint8Array.of(byte), 0));

function larger(numbers: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(room);
  grown.set(numbers);
  return grown;
}
