import type { PageCopy } from '../indexed-document.ts';
import { findCandidates } from './find-candidates.ts';
import type { PageWords, Vocabulary } from './page-words.ts';
import { type Comparison, comparePages, isSameBesideCopies, isSameSheet } from './same-sheet.ts';

/** A page to compare. Pages of one `document` follow each other; blank pages and separators are left out. */
export type ComparedPage = PageWords & {
  readonly document: number;
  /** It bears a date of its own (of a visit, report or signature), so that its form on another day differs. */
  readonly dated: boolean;
};

/** Fewer words than these are alike by chance. */
const ENOUGH_WORDS = 20;

/** An earlier page that is the same sheet by its words; places are those in the list. */
export type Match = { readonly at: number; readonly comparison: Comparison };

/** Of each page, the earlier pages that are the same sheet by their words, likeliest first. */
export function matchSheets(pages: readonly PageWords[], words: Vocabulary): readonly (readonly Match[])[] {
  return findCandidates(pages, words).map((candidates, index) => {
    const page = pages[index];
    if (page === undefined || page.words.length < ENOUGH_WORDS) return [];
    return candidates.flatMap(at => {
      const other = pages[at];
      const comparison = other === undefined ? null : comparePages(other, page, words);
      return comparison !== null && isSameSheet(comparison) ? [{ at, comparison }] : [];
    });
  });
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
      if (alone(index) && alone(at)) return true;
      return page.dated && there.dated && !isOfAnotherDay(index, at, pages, compare);
    });
    if (found !== undefined) take(index, found.at, found.comparison);
  });
  spread(pages, of, compare, take);
  wholeDocuments({ pages, documents, matches, of, take });
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

/** From each copy to the pages beside it, within the document on both sides. */
function spread(pages: readonly ComparedPage[], of: Found, compare: Compare, take: Take): void {
  const beside = (index: number, step: number) =>
    pages[index + step]?.document === pages[index]?.document && pages[index + step] !== undefined;
  for (const step of [1, -1]) {
    const order = [...of.keys()].toSorted((a, b) => (a - b) * step);
    for (const start of order) {
      for (let index = start; ; index += step) {
        const at = of.get(index)?.at;
        if (at === undefined || of.has(index + step) || !beside(index, step) || !beside(at, step)) break;
        const comparison = compare(index + step, at + step);
        if (comparison === null || !isSameBesideCopies(comparison)) break;
        take(index + step, at + step, comparison);
      }
    }
  }
}

type Whole = {
  readonly pages: readonly ComparedPage[];
  readonly documents: ReadonlyMap<number, readonly number[]>;
  readonly matches: readonly (readonly Match[])[];
  readonly of: Found;
  readonly take: Take;
};

/** Documents without any date, of several pages, that repeat another page by page. */
function wholeDocuments({ pages, documents, matches, of, take }: Whole): void {
  const undated = (own: readonly number[]) => own.every(index => pages[index]?.dated === false);
  for (const own of documents.values()) {
    const [first] = own;
    if (first === undefined || own.length < 2 || own.some(index => of.has(index)) || !undated(own)) continue;
    for (const { at } of matches[first] ?? []) {
      const there = documents.get(pages[at]?.document ?? 0) ?? [];
      if (there[0] !== at || there.length !== own.length || !undated(there)) continue;
      const pairs = own.map((index, place) => matches[index]?.find(match => match.at === there[place]));
      if (pairs.some(pair => pair === undefined)) continue;
      pairs.forEach((pair, place) => {
        const index = own[place];
        if (pair !== undefined && index !== undefined) take(index, pair.at, pair.comparison);
      });
      break;
    }
  }
}
