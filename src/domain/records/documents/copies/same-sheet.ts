import { distance } from 'fastest-levenshtein';
import { alignWords, type Difference } from './align-words.ts';
import { explainDifference, folded, type Known } from './explain-difference.ts';
import type { PageWords, Vocabulary } from './page-words.ts';

/** How two pages compare, when they may be scans of one sheet. */
export type Comparison = {
  readonly exact: boolean;
  /** Differences that scanning explains. */
  readonly noise: number;
  /** Weight of those that could be either. */
  readonly doubt: number;
  /** Dates with one figure of like looks another: a slip of a scan only where the pages are known to be of one day. */
  readonly slips: number;
  /** Differences that no scan makes. */
  readonly changes: number;
  /** One of them is a date. */
  readonly redated: boolean;
};

/** Up to this share of its words a page may differ from another scan of itself. */
const MOST_DIFFERENT = 0.7;
/** Fewer words are alike by chance. */
const SHORTEST = 12;
/** Known words that may stand on one page alone beyond those its scan explains: stamps. */
const SLACK = 14;
/** Words from either end where stamps, fax lines and numbers of pages stand. */
const MARGIN = 26;
/** More words than these are no stamp. */
const STAMP = 30;
const STAMPED = new Set(
  'p pg received copy faxed scanned confidential exhibit bates fax from page mailroom entered duplicate original file claims imaged processed filed document'.split(
    ' ',
  ),
);

/** Compares two pages word by word; null when they are not one text at all. */
export function comparePages(a: PageWords, b: PageWords, words: Vocabulary): Comparison | null {
  if (sameWords(a.words, b.words)) return { exact: true, noise: 0, doubt: 0, slips: 0, changes: 0, redated: false };
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter < SHORTEST) return null;
  const apart = countApart(a.words, b.words, words);
  if (apart > shorter * MOST_DIFFERENT + STAMP || saysOther(a.words, b.words, words)) return null;
  // Scans of one sheet have their words in one order: the way from one to the other is hardly longer than what they do not share.
  const found = alignWords(a.words, b.words, Math.ceil(apart * 1.25) + 8);
  return found === null ? null : weigh(a, b, found, words);
}

/** How many words stand on one of the pages only, however ordered. */
function countApart(a: Uint32Array, b: Uint32Array, { tally }: Vocabulary): number {
  for (const word of a) tally[word] = (tally[word] ?? 0) + 1;
  for (const word of b) tally[word] = (tally[word] ?? 0) - 1;
  let apart = 0;
  for (const side of [a, b]) {
    for (const word of side) {
      apart += Math.abs(tally[word] ?? 0);
      tally[word] = 0;
    }
  }
  return apart;
}

/**
 * Whether a page has more known words of its own than the other has strange ones in their place: then it says something
 * else. What scanners confuse counts as the same.
 */
function saysOther(a: Uint32Array, b: Uint32Array, words: Vocabulary): boolean {
  const { tally } = words;
  for (const word of a) tally[words.shape(word)] = (tally[words.shape(word)] ?? 0) + 1;
  for (const word of b) tally[words.shape(word)] = (tally[words.shape(word)] ?? 0) - 1;
  const own = surplus(a, 1, words);
  const others = surplus(b, -1, words);
  return own.known > others.strange * 1.2 + SLACK || others.known > own.strange * 1.2 + SLACK;
}

/** Words of a page beyond those of the other, by the tally, which is put back to 0. */
function surplus(page: Uint32Array, sign: 1 | -1, { tally, shape, isKnown }: Vocabulary) {
  let known = 0;
  let strange = 0;
  for (const word of page) {
    const over = sign * (tally[shape(word)] ?? 0);
    if (over <= 0) continue;
    tally[shape(word)] = 0;
    if (isKnown(word)) known += over;
    else strange += over;
  }
  return { known, strange };
}

/** Whether a comparison shows scans of one sheet: no change, and no more doubt than the noise around it makes likely. */
export function isSameSheet({ exact, noise, doubt, slips, changes }: Comparison): boolean {
  return exact || (changes + slips === 0 && doubt <= 0.5 + 0.3 * noise);
}

/**
 * The same of pages that bear one day of their own: then a figure or two are rather slips of a scan that has others than
 * another report of that day; of a page that was read from its image also when it has no others.
 */
export function isSameDay(comparison: Comparison, scanned: boolean): boolean {
  const { noise, doubt, slips, changes } = comparison;
  if (isSameSheet(comparison)) return true;
  if (scanned) return isLikelySlip(comparison, 4);
  return changes + slips === 0 && noise > 0 && doubt <= 2 + 0.6 * noise;
}

/** The same where the pages beside them are scans of one sheet already: single changes are slips when noise abounds. */
export function isSameBesideCopies(comparison: Comparison, scanned: boolean): boolean {
  const { exact, noise, doubt, slips, changes, redated } = comparison;
  if (exact || (scanned && isLikelySlip(comparison, 3))) return true;
  return !redated && changes + slips <= (noise < 3 ? 0 : Math.max(1, 0.1 * noise)) && doubt <= 2 + 0.6 * noise;
}

/** What one slip in a date weighs beside other doubts. */
const DATE_SLIP = 3;

function isLikelySlip({ noise, doubt, slips, changes }: Comparison, allowed: number): boolean {
  return changes === 0 && doubt + slips * DATE_SLIP <= allowed + noise;
}

function weigh(a: PageWords, b: PageWords, differences: readonly Difference[], words: Vocabulary): Comparison {
  let noise = 0;
  let doubt = 0;
  let slips = 0;
  let changes = 0;
  let redated = false;
  const counts = new Map<string, number>();
  const people = new Set<string>();
  const known: Known = { isKnown: word => people.has(word), pages: word => counts.get(word) ?? 0 };
  const said = (from: Uint32Array, start: number, end: number) =>
    Array.from(from.subarray(start, end), number => {
      const word = words.word(number);
      counts.set(word, words.pagesWith(number));
      if (words.isKnown(number)) people.add(word);
      return word;
    });
  const figures = new Map<string, number>();
  const text = (from: Uint32Array, start: number, end: number) =>
    folded(Array.from(from.subarray(start, end), words.word));
  const isOneText = ({ aFrom, aTo, bFrom, bTo }: Difference) => text(a.words, aFrom, aTo) === text(b.words, bFrom, bTo);
  for (const { aFrom, aTo, bFrom, bTo } of rejoined(differences, isOneText)) {
    const margin = aFrom < MARGIN || bFrom < MARGIN || aTo > a.words.length - MARGIN || bTo > b.words.length - MARGIN;
    for (const [one, other] of inPairs(said(a.words, aFrom, aTo), said(b.words, bFrom, bTo))) {
      if ((one.length === 0 || other.length === 0) && isStamp([...one, ...other], margin, known)) {
        doubt += 0.1;
        continue;
      }
      if (isOtherCount(one, other, words.word(a.words[aFrom - 1] ?? -1))) changes += 1;
      const explained = explainDifference(one, other, known);
      if (explained.as === 'noise') noise += 1;
      else if (explained.as === 'slip') slips += 1;
      else if (explained.as === 'change') {
        changes += 1;
        redated ||= explained.redated;
      } else doubt += explained.weight;
      if (explained.as === 'noise' || !/\d/.test(one.join('')) || !/\d/.test(other.join(''))) continue;
      const pair = `${one.join(' ')}>${other.join(' ')}`;
      const times = (figures.get(pair) ?? 0) + 1;
      figures.set(pair, times);
      // Scanners do not make the same slip twice: another figure was written.
      if (times === 2) changes += 1;
    }
  }
  return { exact: false, noise, doubt, slips, changes, redated };
}

/** So many like words may lie between what one page has before them and the other after. */
const BETWEEN = 2;

/** Differences close by that are one text once read together: `98 9 98` against `98.9 98`. */
function rejoined(differences: readonly Difference[], isOneText: (difference: Difference) => boolean): Difference[] {
  const found: Difference[] = [];
  for (const next of differences) {
    const last = found.at(-1);
    const both = last === undefined ? null : { ...next, aFrom: last.aFrom, bFrom: last.bFrom };
    if (last !== undefined && both !== null && next.aFrom - last.aTo <= BETWEEN && isOneText(both)) {
      found[found.length - 1] = both;
    } else found.push(next);
  }
  return found;
}

function isDate(words: readonly string[]): boolean {
  return words.some(word => /\d[/.-]\d+[/.-]\d/.test(word));
}

type Pair = readonly [one: readonly string[], other: readonly string[]];

/** Words against words: one by one where they are as many, else what is alike at either end apart from what one page has more. */
function inPairs(one: readonly string[], other: readonly string[]): Pair[] {
  if (one.length === 0 || other.length === 0) return [[one, other]];
  if (one.length === other.length) {
    const pairs: Pair[] = one.map((word, at) => [[word], [other[at] ?? '']]);
    return pairs.every(([[a = ''], [b = '']]) => areLike(a, b)) ? pairs : [[one, other]];
  }
  if (one.length > other.length) return inPairs(other, one).map(([a, b]) => [b, a]);
  const more = other.length - one.length;
  if (more < 2) return [[one, other]];
  const [tail, head] = [other.slice(more), other.slice(0, one.length)];
  if (one.every((word, at) => areLike(word, tail[at] ?? '')))
    return [[[], other.slice(0, more)], ...inPairs(one, tail)];
  if (one.every((word, at) => areLike(word, head[at] ?? '')))
    return [...inPairs(one, head), [[], other.slice(one.length)]];
  return [[one, other]];
}

function areLike(one: string, other: string): boolean {
  return distance(one, other) <= Math.max(1, 0.5 * Math.max(one.length, other.length));
}

/** Words that were put on the sheet later: a few at its edge, more when they say so. */
function isStamp(more: readonly string[], margin: boolean, { isKnown }: Known): boolean {
  // A word that people write, alone at the edge, is rather the end of a sentence from the page before.
  const isProse = more.some(word => isKnown(word) && !/\d/.test(word) && !STAMPED.has(word));
  if (margin && more.length <= 3 && !isDate(more) && !isProse) return true;
  return more.length <= (margin ? STAMP : 12) && more.some(word => STAMPED.has(word));
}

/** Whether two sheets say that they are of other numbers of pages, which is often all that tells two fax covers of a day apart. */
function isOtherCount(one: readonly string[], other: readonly string[], before: string): boolean {
  return before === 'pages' && isCount(one) && isCount(other);
}

function isCount(words: readonly string[]): boolean {
  return words.length === 1 && /^\d{1,3}$/.test(words[0] ?? '');
}

function sameWords(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  return a.every((word, at) => word === b[at]);
}
