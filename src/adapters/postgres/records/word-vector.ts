import { isWordSign } from '#domain/records/search/words-of.ts';

/** Beyond this a page is not searched, nor is a longer word: a vector has a size it may not exceed. */
const longestText = 400_000;
const longestWord = 200;
/** The last place PostgreSQL tells apart, and the most it keeps of one word. */
const lastPlace = 16_383;
const mostPlaces = 255;

/** Bytes a UTF-16 code unit takes in UTF-8 at the most; and of a number of words, the end of a word, a number of places, a place. */
const mostOfUnit = 3;
const [NUMBER, END, PLACES, PLACE] = [4, 1, 2, 2];

/** Words are looked up by what their letters come to: a power of two, and more than most pages have. */
const SLOTS = 4096;
const NONE = -1;

/**
 * What is gathered of a page, one after the other: so that a page leaves nothing behind to be collected. Of each word that
 * differs where it stands first, its length, the next in its slot, how many places it has, its last, and where the next is
 * written; and of each place kept, in order, which word stands there.
 */
const roomFor = (words: number) => ({
  words,
  starts: new Int32Array(words),
  lengths: new Int32Array(words),
  next: new Int32Array(words),
  counts: new Int32Array(words),
  last: new Int32Array(words),
  cursors: new Int32Array(words),
  keptWords: new Int32Array(words),
  keptPlaces: new Int32Array(words),
});
const slots = new Int32Array(SLOTS);
let room = roomFor(SLOTS);
let scratch = Buffer.alloc(SLOTS);

/**
 * The words of a page as a `tsvector` is sent in PostgreSQL's own form: how many, then of each its UTF-8, a NUL, how many
 * places, and these, counted from 1.
 */
export function wordVector(text: string): Buffer {
  const searched = text.slice(0, longestText).toLowerCase();
  // Between two words stands a sign that is of none.
  const most = Math.ceil(searched.length / 2) + 1;
  if (room.words < most) room = roomFor(most);
  return written(searched, gathered(searched));
}

type Gathered = { readonly distinct: number; readonly kept: number };

function gathered(text: string): Gathered {
  slots.fill(NONE);
  let distinct = 0;
  let kept = 0;
  let place = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordSign(text.charCodeAt(at))) continue;
    const start = at;
    let sum = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isWordSign(code)) break;
      sum = (Math.imul(sum, 31) + code) | 0;
    }
    place = Math.min(place + 1, lastPlace);
    if (at - start > longestWord) continue;
    const slot = (sum ^ (sum >>> 12)) & (SLOTS - 1);
    let word = slots[slot] ?? NONE;
    while (word !== NONE && !isSame(text, word, start, at - start)) word = room.next[word] ?? NONE;
    if (word === NONE) {
      word = distinct;
      distinct += 1;
      room.starts[word] = start;
      room.lengths[word] = at - start;
      room.next[word] = slots[slot] ?? NONE;
      room.counts[word] = 0;
      room.last[word] = 0;
      slots[slot] = word;
    }
    const count = room.counts[word] ?? 0;
    if (count === mostPlaces || room.last[word] === place) continue;
    room.counts[word] = count + 1;
    room.last[word] = place;
    room.keptWords[kept] = word;
    room.keptPlaces[kept] = place;
    kept += 1;
  }
  return { distinct, kept };
}

function isSame(text: string, word: number, start: number, length: number): boolean {
  if (room.lengths[word] !== length) return false;
  const known = room.starts[word] ?? 0;
  for (let at = 0; at < length; at += 1) {
    if (text.charCodeAt(known + at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function written(text: string, { distinct, kept }: Gathered): Buffer {
  const most = NUMBER + text.length * mostOfUnit + distinct * (END + PLACES) + kept * PLACE;
  if (scratch.length < most) scratch = Buffer.alloc(most);
  const bytes = scratch;
  let at = bytes.writeInt32BE(distinct, 0);
  for (let word = 0; word < distinct; word += 1) {
    const start = room.starts[word] ?? 0;
    const end = start + (room.lengths[word] ?? 0);
    at = putWord(text, start, end, at);
    at = bytes.writeUInt16BE(room.counts[word] ?? 0, at);
    room.cursors[word] = at;
    at += (room.counts[word] ?? 0) * PLACE;
  }
  for (let index = 0; index < kept; index += 1) {
    const word = room.keptWords[index] ?? 0;
    const cursor = room.cursors[word] ?? 0;
    const place = room.keptPlaces[index] ?? 0;
    bytes[cursor] = place >> 8;
    bytes[cursor + 1] = place & 255;
    room.cursors[word] = cursor + PLACE;
  }
  return Buffer.from(bytes.subarray(0, at));
}

/** Puts a word and its end; most are ASCII, which is its own UTF-8. */
function putWord(text: string, start: number, end: number, to: number): number {
  let at = to;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127) {
      at = to + scratch.write(text.slice(start, end), to, 'utf8');
      break;
    }
    scratch[at] = code;
    at += 1;
  }
  scratch[at] = 0;
  return at + END;
}
