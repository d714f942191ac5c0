import type { PageWords, Vocabulary } from './page-words.ts';

/** Runs of words on more pages than this belong to a form and tell no page from another. */
const FORM = 80;
/** Words of a run, and of one that tells pages apart whose every line stands on others, in another order: testimony, nursing notes. */
const RUN = 3;
const LONG_RUN = 14;
/** With fewer than this share of its runs rare, a page is known by its long runs as well. */
const MOSTLY_FORM = 0.25;
/** One in three runs is looked at, chosen by the run itself so that copies choose the same. */
const ONE_IN = 3;
/** Shorter pages are looked at whole. */
const SHORT = 150;
const MOST = 5;
/** Share of the runs looked at that a copy must share at the least. */
const LEAST_SHARED = 0.08;

/** Earlier pages that share rare runs of words with each page, best first, by position in the list; at most five. */
export function findCandidates(pages: readonly PageWords[], words: Vocabulary): number[][] {
  const pagesWith = countRuns(pages, words);
  const standing = new Map<number, number[]>();
  const found: number[][] = [];
  const shared = new Float64Array(pages.length);
  pages.forEach((page, index) => {
    const runs = runsToLookAt(page.words.map(words.shape), pagesWith);
    const touched: number[] = [];
    let looked = 0;
    for (const run of runs) {
      // A run that stands on no other page finds none.
      if (pagesWith(run) < 2) {
        looked += 1;
        continue;
      }
      const at = standing.get(run);
      if (at === undefined) {
        standing.set(run, [index]);
        looked += 1;
        continue;
      }
      if (at.length > FORM) continue;
      looked += 1;
      const weight = 1 / Math.sqrt(at.length);
      for (const other of at) {
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + weight;
      }
      at.push(index);
    }
    const enough = looked * LEAST_SHARED;
    found.push(
      touched
        .filter(other => (shared[other] ?? 0) >= Math.min(enough, 6))
        .toSorted((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b)
        .slice(0, MOST),
    );
    for (const other of touched) shared[other] = 0;
  });
  return found;
}

type PagesWith = (run: number) => number;

/** On how many pages each run stands, by some of its bits alone: seldom too many, never too few. */
function countRuns(pages: readonly PageWords[], words: Vocabulary): PagesWith {
  const counts = new Uint16Array(2 ** 22);
  const slot = (run: number) => run & (counts.length - 1);
  const pagesWith: PagesWith = run => counts[slot(run)] ?? 0;
  const count = (runs: Iterable<number>) => {
    for (const run of runs) counts[slot(run)] = Math.min(pagesWith(run) + 1, 0xff_ff);
  };
  for (const page of pages) count(runsOf(page.words.map(words.shape), RUN));
  for (const page of pages) {
    const shapes = page.words.map(words.shape);
    if (isMostlyForm(runsOf(shapes, RUN), pagesWith)) count(runsOf(shapes, LONG_RUN));
  }
  return pagesWith;
}

function isMostlyForm(runs: ReadonlySet<number>, pagesWith: PagesWith): boolean {
  let rare = 0;
  for (const run of runs) if (pagesWith(run) <= FORM) rare += 1;
  return rare < runs.size * MOSTLY_FORM;
}

function runsToLookAt(shapes: Uint32Array, pagesWith: PagesWith): ReadonlySet<number> {
  const runs = runsOf(shapes, RUN);
  return isMostlyForm(runs, pagesWith) ? runs.union(runsOf(shapes, LONG_RUN)) : runs;
}

function runsOf(words: Uint32Array, length: number): Set<number> {
  const runs = new Set<number>();
  for (let end = length; end <= words.length; end += 1) {
    let run = length;
    for (let at = end - length; at < end; at += 1) {
      run = Math.imul(run ^ ((words[at] ?? 0) + 1), 0x9e3779b1);
      run ^= run >>> 15;
    }
    const mixed = Math.imul(run ^ (run >>> 13), 0x2c1b3c6d) >>> 0;
    if (words.length <= SHORT || mixed % ONE_IN === 0) runs.add(mixed);
  }
  return runs;
}
