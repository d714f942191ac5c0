import type { ReadPage, Word } from './record-page.ts';

/** A page with its words packed, as it goes from thread to thread and is kept. */
export type PackedPage = Omit<ReadPage, 'words'> & { readonly words: Uint8Array };

/** Boxes are kept to a twentieth of a point, confidences to a hundredth: finer than any eye or any reading of a scan. */
const stepsPerPoint = 20;
const stepsOfConfidence = 100;
/** Steps to the place that counts as the farthest, some 4,700 m away: a damaged file may say any number, or none. */
const farthest = 2 ** 28;
/** Bytes a word takes at the most: five for each of its six numbers, and one. */
const mostOfWord = 31;

export function packPage(page: ReadPage): PackedPage {
  return { ...page, words: packWords(page.words) };
}

/** Where words are packed before it is known how long they are; one page after the other. */
let scratch = new Uint8Array(1024 * mostOfWord);

/**
 * Words of a page in some ten bytes each: offsets and places as differences to the word before, in numbers of variable
 * length. 10,000 pages of 400 words take 41 MB.
 */
export function packWords(words: readonly Word[]): Uint8Array<ArrayBuffer> {
  if (scratch.length < words.length * mostOfWord) scratch = new Uint8Array(words.length * mostOfWord);
  const bytes = scratch;
  let at = 0;
  /** Seven bits a byte, lowest first; the sign in the lowest bit of all. */
  const put = (value: number) => {
    let rest = (value < 0 ? -value * 2 - 1 : value * 2) >>> 0;
    for (; rest >= 128; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
  };
  let [end, x, y] = [0, 0, 0];
  for (const word of words) {
    const left = steps(word.x);
    const top = steps(word.y);
    put(word.start - end);
    put(word.end - word.start);
    put(left - x);
    put(top - y);
    put(steps(word.width));
    put(steps(word.height));
    bytes[at++] = Math.round(word.confidence * stepsOfConfidence);
    end = word.end;
    x = left;
    y = top;
  }
  return bytes.slice(0, at);
}

/** The words that were packed, their boxes to the twentieth of a point. */
export function unpackWords(packed: Uint8Array): Word[] {
  const words: Word[] = [];
  const from = { packed, at: 0 };
  let [end, x, y] = [0, 0, 0];
  while (from.at < packed.length) {
    const start = end + take(from);
    end = start + take(from);
    x += take(from);
    y += take(from);
    const [width, height] = [take(from), take(from)];
    const confidence = (packed[from.at++] ?? 0) / stepsOfConfidence;
    words.push({ start, end, x: points(x), y: points(y), width: points(width), height: points(height), confidence });
  }
  return words;
}

const steps = (inPoints: number) => Math.max(-farthest, Math.min(farthest, Math.round(inPoints * stepsPerPoint))) || 0;
const points = (inSteps: number) => inSteps / stepsPerPoint;

function take(from: { readonly packed: Uint8Array; at: number }): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = from.packed[from.at++];
    if (byte === undefined) throw new Error('the packed words of a page are cut off');
    value += (byte % 128) * factor;
    if (byte < 128) break;
    factor *= 128;
  }
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
