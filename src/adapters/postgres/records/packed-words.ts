import type { Word } from '#domain/records/pages/record-page.ts';

/** Boxes are kept to a twentieth of a point, confidences to a hundredth: finer than any eye or any reading of a scan. */
const stepsPerPoint = 20;
const stepsOfConfidence = 100;

/**
 * Words of a page in some ten bytes each: offsets and places as differences to the word before, in numbers of variable
 * length. 10,000 pages of 400 words take 41 MB.
 */
export function packWords(words: readonly Word[]): Buffer {
  const bytes: number[] = [];
  let [end, x, y] = [0, 0, 0];
  for (const word of words) {
    const [left, top] = [steps(word.x), steps(word.y)];
    for (const value of [word.start - end, word.end - word.start, left - x, top - y, steps(word.width)])
      put(bytes, value);
    put(bytes, steps(word.height));
    bytes.push(Math.round(word.confidence * stepsOfConfidence));
    [end, x, y] = [word.end, left, top];
  }
  return Buffer.from(bytes);
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

const steps = (inPoints: number) => Math.round(inPoints * stepsPerPoint);
const points = (inSteps: number) => inSteps / stepsPerPoint;

/** Seven bits a byte, lowest first; the sign in the lowest bit of all. */
function put(bytes: number[], value: number): void {
  let rest = value < 0 ? -value * 2 - 1 : value * 2;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

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
