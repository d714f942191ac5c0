import type { Fragment } from '#domain/records/pages/page-lines.ts';
import type { Word } from '#domain/records/pages/record-page.ts';
import type { RecognisedWord } from './engine.ts';

const POINTS = 72;
/** Letters and signs that reach below the baseline, and those that reach above a small x. */
const DESCENDS = /[gjpqyQJ,;()[\]{}|@$_/\\]/;
const RISES = /[A-Zbdfhijklt0-9()[\]{}|@$/\\%&!?"'#]/;
/** Height of the ink of a word as a share of the size of its type, by whether it rises and descends; and of a line of that type. */
const INK = { both: 0.93, rises: 0.72, descends: 0.7, neither: 0.48 } as const;
const LINE = 1.15;
/** Below this a word without letter or digit is dirt on the paper. */
const SURE = 0.5;

/**
 * The fragments of a page from its recognised words: those of a line without a wide space between. `before` tells where a
 * point lay before the image was made level; `dpi` turns pixels into points.
 */
export function wordFragments(
  words: readonly RecognisedWord[],
  dpi: number,
  before: (x: number, y: number) => { readonly x: number; readonly y: number },
): Fragment[] {
  const kept = words.filter(({ text, confidence }) => confidence >= SURE || /[\p{L}\p{N}]/u.test(text));
  const fragments: Fragment[] = [];
  let part: RecognisedWord[] = [];
  const finish = () => {
    if (part.length > 0) fragments.push(fragmentOf(part, POINTS / dpi, before));
    part = [];
  };
  for (const word of kept) {
    const last = part.at(-1);
    if (last !== undefined && (last.line !== word.line || isApart(last, word))) finish();
    part.push(word);
  }
  finish();
  return fragments;
}

function isApart(last: RecognisedWord, next: RecognisedWord): boolean {
  return next.left - (last.left + last.width) > Math.max(last.height, next.height) * 1.5;
}

function fragmentOf(
  parts: readonly RecognisedWord[],
  scale: number,
  before: Parameters<typeof wordFragments>[2],
): Fragment {
  const words: Word[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += ' ';
    const middleOf = before(part.left + part.width / 2, part.top + part.height / 2);
    words.push({
      start: text.length,
      end: text.length + part.text.length,
      x: tenth((middleOf.x - part.width / 2) * scale),
      y: tenth((middleOf.y - part.height / 2) * scale),
      width: tenth(part.width * scale),
      height: tenth(part.height * scale),
      confidence: Math.round(part.confidence * 1000) / 1000,
    });
    text += part.text;
  }
  const bottoms = parts.map(({ top, height, text: word }) => top + height * (DESCENDS.test(word) ? 0.8 : 1));
  const height = middle(parts.map(part => part.height / inkShare(part.text))) * LINE;
  return {
    text,
    x: Math.min(...parts.map(part => part.left)) * scale,
    y: middle(bottoms) * scale,
    height: height * scale,
    words,
  };
}

function inkShare(word: string): number {
  if (RISES.test(word)) return DESCENDS.test(word) ? INK.both : INK.rises;
  return DESCENDS.test(word) ? INK.descends : INK.neither;
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
