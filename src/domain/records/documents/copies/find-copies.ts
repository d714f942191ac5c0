import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { PageCopy } from '../indexed-document.ts';
import { findCandidates } from './find-candidates.ts';
import type { PageWords, Vocabulary } from './page-words.ts';
import { type Comparison, comparePages, isSameBesideCopies, isSameDay, isSameSheet } from './same-sheet.ts';

/** A page to compare. Pages of one `document` follow each other; blank pages and separators are left out. */
export type ComparedPage = PageWords & {
  readonly document: number;
  /** The date of its own that it bears (of a visit, report or signature), so that its form on another day differs; null where it bears none. */
  readonly day: CivilDate | null;
  /** Its words were read from its image, and may be misread. */
  readonly scanned: boolean;
  /** It bears a date or a long number, whosoever's: something was filled in. */
  readonly filled: boolean;
};

/** Fewer words than these are alike by chance. */
const ENOUGH_WORDS = 20;

/** An earlier page that is the same sheet by its words; places are those in the list. */
export type Match = { readonly at: number; readonly comparison: Comparison };

type Sheet = PageWords & Pick<ComparedPage, 'day' | 'scanned'>;

/** Of each page, the earlier pages that are the same sheet by their words, likeliest first. */
export function matchSheets(pages: readonly Sheet[], words: Vocabulary): readonly (readonly Match[])[] {
  const matched = (index: number, at: number): Match[] => {
    const [page, other] = [pages[index], pages[at]];
    if (page === undefined || other === undefined) return [];
    const comparison = comparePages(other, page, words);
    return comparison !== null && isSame(page, other, comparison) ? [{ at, comparison }] : [];
  };
  const found = findCandidates(pages, words).map((candidates, index) =>
    (pages[index]?.words.length ?? 0) < ENOUGH_WORDS ? [] : candidates.flatMap(at => matched(index, at)),
  );
  for (const step of [1, -1]) lookBeside(found, step, matched);
  return found;
}

/** Forms look like so many others that a page is looked for beside what the page before it, or after it, repeats as well. */
function lookBeside(found: Match[][], step: number, matched: (index: number, at: number) => readonly Match[]): void {
  const order = step === 1 ? found.keys().toArray() : found.keys().toArray().toReversed();
  for (const index of order) {
    const own = found[index];
    for (const { at: beside } of found[index - step] ?? []) {
      for (const at of [beside + step, beside - step]) {
        if (own === undefined || own.length >= MOST_MATCHES || at < 0 || at >= index) continue;
        if (own.every(match => match.at !== at)) own.push(...matched(index, at));
      }
    }
  }
}

/** More than a page is looked for at first, so that those beside others have room. */
const MOST_MATCHES = 12;

function isSame(one: Sheet, other: Sheet, comparison: Comparison): boolean {
  const sameDay = one.day !== null && one.day === other.day;
  return sameDay ? isSameDay(comparison, one.scanned || other.scanned) : isSameSheet(comparison);
}

/**
 * Pages that repeat an earlier page. A page with a date of its own is compared by itself. One without is a copy only
 * with its document: forms repeat such pages word for word on every visit.
 */
export function findCopies(
  pages: readonly ComparedPage[],
  matches: readonly (readonly Match[])[],
  words: Vocabulary,
): PageCopy[] {
  const documents = Map.groupBy(pages.keys(), index => pages[index]?.document ?? 0);
  const of: Found = new Map();
  const compare = (one: number, other: number): Comparison | null => {
    const [a, b] = [pages[one], pages[other]];
    return a === undefined || b === undefined ? null : comparePages(b, a, words);
  };
  const take = (one: number, other: number, { exact }: Comparison) => {
    const first = of.get(other);
    of.set(one, first === undefined ? { at: other, exact } : { at: first.at, exact: exact && first.exact });
  };
  const alone = (index: number) => documents.get(pages[index]?.document ?? 0)?.length === 1;
  pages.forEach((page, index) => {
    const found = matches[index]?.find(({ at }) => {
      const there = pages[at];
      if (there === undefined || there.document === page.document) return false;
      if (alone(index) && alone(at)) return page.filled && there.filled;
      return page.day !== null && there.day !== null && !isOfAnotherDay(index, at, pages, compare);
    });
    if (found !== undefined) take(index, found.at, found.comparison);
  });
  inStep({ pages, matches, of, compare, take });
  spread(pages, of, compare, take, alone);
  fill(pages, documents, of, compare, take);
  return [...of]
    .map(([index, { at, exact }]) => ({ page: pages[index]?.page ?? 0, of: pages[at]?.page ?? 0, exact }))
    .toSorted((a, b) => a.page - b.page);
}

type Compare = (one: number, other: number) => Comparison | null;
type Take = (one: number, other: number, comparison: Comparison) => void;
type Found = Map<number, { readonly at: number; readonly exact: boolean }>;

/** Whether the pages beside two alike pages, in their documents, are of different days: then it is the form that repeats. */
function isOfAnotherDay(one: number, other: number, pages: readonly ComparedPage[], compare: Compare): boolean {
  return [-1, 1].some(step => {
    const inBoth =
      pages[one + step]?.document === pages[one]?.document && pages[other + step]?.document === pages[other]?.document;
    return inBoth && compare(one + step, other + step)?.redated === true;
  });
}

/**
 * From each copy to the pages beside it, within its document; also back to front. What it repeats may have been parted
 * there; where both were, a page that stands alone behind both goes on with them.
 */
function spread(
  pages: readonly ComparedPage[],
  of: Found,
  compare: Compare,
  take: Take,
  alone: (index: number) => boolean,
): void {
  const beside = (index: number, step: number) =>
    pages[index + step]?.document === pages[index]?.document && pages[index + step] !== undefined;
  for (const [step, way] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const) {
    for (const start of [...of.keys()].toSorted((a, b) => (a - b) * step)) {
      for (let index = start; ; index += step) {
        const at = of.get(index)?.at;
        if (at === undefined || of.has(index + step) || at + step * way >= start) break;
        const isParted = step === 1 && way === 1 && alone(index + 1) && alone(at + 1);
        if (!beside(index, step) && !isParted) break;
        const comparison = compare(index + step, at + step * way);
        if (comparison === null) break;
        const scanned = pages[index + step]?.scanned === true || pages[at + step * way]?.scanned === true;
        if (way === 1 && !isParted ? !isSameBesideCopies(comparison, scanned) : !isSameSheet(comparison)) break;
        take(index + step, at + step * way, comparison);
      }
    }
  }
}

/** In a document half of whose pages repeat pages of one other, its other pages repeat what is left of that one, in whatever order. */
function fill(
  pages: readonly ComparedPage[],
  documents: ReadonlyMap<number, readonly number[]>,
  of: Found,
  compare: Compare,
  take: Take,
): void {
  for (const own of documents.values()) {
    const taken = new Set(own.flatMap(index => of.get(index)?.at ?? []));
    const repeated = Map.groupBy(taken, at => pages[at]?.document ?? 0);
    const [most] = [...repeated].toSorted(([, one], [, other]) => other.length - one.length);
    if (most === undefined || most[1].length === own.length || most[1].length * 2 < own.length) continue;
    const left = new Set((documents.get(most[0]) ?? []).filter(at => !taken.has(at)));
    for (const index of own) {
      if (of.has(index)) continue;
      for (const at of left) {
        const [page, there] = [pages[index], pages[at]];
        const comparison = at < index ? compare(index, at) : null;
        if (comparison === null || page === undefined || there === undefined || !isSame(page, there, comparison))
          continue;
        take(index, at, comparison);
        left.delete(at);
        break;
      }
    }
  }
}

/** So many pages in step are no chance, even of forms; fewer are a copy when they are the whole document. */
const IN_STEP = 3;

type Steps = {
  readonly pages: readonly ComparedPage[];
  readonly matches: readonly (readonly Match[])[];
  readonly of: Found;
  readonly compare: Compare;
  readonly take: Take;
};

/**
 * Pages without a date of their own that follow each other as earlier ones do, in one document on either side; also back
 * to front, as a stack is scanned that lay the wrong way up.
 */
function inStep({ pages, matches, of, compare, take }: Steps): void {
  const inOne = (one: number, other: number) =>
    pages[one] !== undefined && pages[one]?.document === pages[other]?.document;
  pages.forEach((page, start) => {
    if (of.has(start)) return;
    for (const { at, way } of (matches[start] ?? []).flatMap(one => [1, -1].map(way => ({ ...one, way })))) {
      if (of.has(start) || pages[at]?.document === page.document) continue;
      const run: Match[] = [];
      for (let step = 0; inOne(start + step, start) && inOne(at + step * way, at) && !of.has(start + step); step += 1) {
        const match = matches[start + step]?.find(one => one.at === at + step * way);
        if (match === undefined) break;
        run.push(match);
      }
      const last = start + run.length - 1;
      const whole = !inOne(start - 1, start) && !inOne(last + 1, start);
      if (run.length < (whole ? 2 : IN_STEP)) continue;
      const ends = [[start, at] as const, [last, at + (run.length - 1) * way] as const];
      if (way === 1 && ends.some(([one, other]) => isOfAnotherDay(one, other, pages, compare))) continue;
      run.forEach((match, step) => take(start + step, match.at, match.comparison));
    }
  });
}
