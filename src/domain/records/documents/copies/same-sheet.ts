import { alignWords, type Difference } from './align-words.ts';
import { explainDifference } from './explain-difference.ts';
import type { PageWords, Vocabulary } from './page-words.ts';

/** How two pages compare, when they may be scans of one sheet. */
export type Comparison = {
  readonly exact: boolean;
  /** Differences that scanning explains. */
  readonly noise: number;
  /** Weight of those that could be either. */
  readonly doubt: number;
  /** Differences that no scan makes. */
  readonly changes: number;
};

/** Up to this share of its words a page may differ from another scan of itself. */
const MOST_DIFFERENT = 0.7;
/** Words from either end where stamps, fax lines and numbers of pages stand. */
const MARGIN = 26;
/** More words than these are no stamp. */
const STAMP = 30;
const STAMPED = new Set(
  'p pg received copy faxed scanned confidential exhibit bates fax from page mailroom entered duplicate original file claims imaged processed filed document'.split(
    ' ',
  ),
);
/** A word of this many pages, besides the two, is no slip of a scanner. */
const KNOWN_FROM = 2;

/** Compares two pages word by word; null when they are not one text at all. */
export function comparePages(a: PageWords, b: PageWords, words: Vocabulary): Comparison | null {
  if (sameWords(a.words, b.words)) return { exact: true, noise: 0, doubt: 0, changes: 0 };
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter < 12) return null;
  const found = alignWords(a.words, b.words, Math.ceil(shorter * MOST_DIFFERENT) + STAMP);
  return found === null ? null : weigh(a, b, found, words);
}

/** Whether a comparison shows scans of one sheet: no change, and no more doubt than the noise around it makes likely. */
export function isSameSheet({ exact, noise, doubt, changes }: Comparison): boolean {
  return exact || (changes === 0 && doubt <= 0.5 + 0.3 * noise);
}

/** The same where the pages beside them are scans of one sheet already: single changes are slips when noise abounds. */
export function isSameBesideCopies({ exact, noise, doubt, changes }: Comparison): boolean {
  return exact || (changes <= 0.1 * noise && doubt <= 2 + 0.6 * noise);
}

function weigh(a: PageWords, b: PageWords, differences: readonly Difference[], words: Vocabulary): Comparison {
  let noise = 0;
  let doubt = 0;
  let changes = 0;
  const isKnown = (word: string) => (wordPages.get(word) ?? 0) > KNOWN_FROM;
  const wordPages = new Map<string, number>();
  const said = (from: Uint32Array, start: number, end: number) =>
    Array.from(from.subarray(start, end), number => {
      const word = words.word(number);
      wordPages.set(word, words.pagesWith(number));
      return word;
    });
  const figures = new Map<string, number>();
  for (const { aFrom, aTo, bFrom, bTo } of differences) {
    const one = said(a.words, aFrom, aTo);
    const other = said(b.words, bFrom, bTo);
    if (one.length === 0 || other.length === 0) {
      const more = one.length === 0 ? other : one;
      const [at, of] = one.length === 0 ? [bFrom, b.words.length] : [aFrom, a.words.length];
      const margin = at < MARGIN || at + more.length > of - MARGIN;
      if (isStamp(more, margin)) {
        doubt += margin && more.length > 4 ? 0.2 : 0.1;
        continue;
      }
    }
    const explained = explainDifference(one, other, isKnown);
    if (explained.as === 'noise') noise += 1;
    else if (explained.as === 'change') changes += 1;
    else doubt += explained.weight;
    if (/\d/.test(one.join('')) && /\d/.test(other.join('')) && explained.as !== 'noise') {
      const pair = `${one.join(' ')}>${other.join(' ')}`;
      const times = (figures.get(pair) ?? 0) + 1;
      figures.set(pair, times);
      // Scanners do not make the same slip twice: another figure was written.
      if (times === 2) changes += 1;
    }
  }
  return { exact: false, noise, doubt, changes };
}

/** Words that were put on the sheet later: a few at its edge, more when they say so. */
function isStamp(more: readonly string[], margin: boolean): boolean {
  if (margin && more.length <= 3) return true;
  return more.length <= (margin ? STAMP : 12) && more.some(word => STAMPED.has(word));
}

function sameWords(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, at) => word === b[at]);
}
