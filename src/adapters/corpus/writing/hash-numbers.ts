/** Small numbers by hash, of which 16 bytes are kept: 40 bytes for each, where a map of strings takes 200. */
export type HashNumbers = {
  /** 0 where the hash was not kept. */
  readonly get: (hash: Uint8Array) => number;
  readonly set: (hash: Uint8Array, number: number) => void;
};

const WORDS = 4;

export function hashNumbers(): HashNumbers {
  let room = 1 << 12;
  let hashes = new Uint32Array(room * WORDS);
  let numbers = new Uint32Array(room);
  let size = 0;

  /** Where a hash is, or would be. */
  const slotOf = (hash: Uint32Array) => {
    let slot = (hash[0] ?? 0) & (room - 1);
    while (numbers[slot] !== 0 && !isAt(slot, hash)) slot = (slot + 1) & (room - 1);
    return slot;
  };
  const isAt = (slot: number, hash: Uint32Array) => {
    for (let word = 0; word < WORDS; word += 1) if (hashes[slot * WORDS + word] !== hash[word]) return false;
    return true;
  };
  const put = (hash: Uint32Array, number: number) => {
    const slot = slotOf(hash);
    if (numbers[slot] === 0) size += 1;
    hashes.set(hash, slot * WORDS);
    numbers[slot] = number;
  };
  const grow = () => {
    const [before, given] = [hashes, numbers];
    room *= 2;
    size = 0;
    hashes = new Uint32Array(room * WORDS);
    numbers = new Uint32Array(room);
    for (const [slot, number] of given.entries()) {
      if (number !== 0) put(before.subarray(slot * WORDS, slot * WORDS + WORDS), number);
    }
  };
  return {
    get: hash => numbers[slotOf(wordsOf(hash))] ?? 0,
    set: (hash, number) => {
      if (size * 2 > room) grow();
      put(wordsOf(hash), number);
    },
  };
}

/** Room for one hash: it is copied from here, or compared, before the next comes. */
const bytes = new Uint8Array(WORDS * 4);
const words = new Uint32Array(bytes.buffer);

/** The first 16 bytes as numbers; bytes of another buffer need not lie where numbers can be read. */
function wordsOf(hash: Uint8Array): Uint32Array {
  bytes.set(hash.subarray(0, WORDS * 4));
  return words;
}
