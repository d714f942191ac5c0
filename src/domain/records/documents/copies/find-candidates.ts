import type { PageWords, Vocabulary } from './page-words.ts';

/** Runs of words on more pages than this belong to a form and tell no page from another. */
const FORM = 80;
/**
 * Words of a run. Pages whose every line stands on others, in another order (testimony, nursing notes), are told apart by
 * longer runs alone: the more such pages a record has, the longer.
 */
const RUNS = [3, 14, 40] as const;
/** With fewer than this share of its runs rare, a page is known by longer ones as well. */
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
  let toCount: Iterable<number> = pages.keys();
  for (const length of RUNS) {
    const runs = (index: number) => runsOf(pages[index]?.words.map(words.shape) ?? new Uint32Array(), length);
    const counted = [...toCount];
    for (const index of counted) {
      for (const run of runs(index)) counts[slot(run)] = Math.min(pagesWith(run) + 1, 0xff_ff);
    }
    toCount = counted.filter(index => isMostlyForm(runs(index), pagesWith));
  }
  return pagesWith;
}

function isMostlyForm(runs: ReadonlySet<number>, pagesWith: PagesWith): boolean {
  let rare = 0;
  for (const run of runs) if (pagesWith(run) <= FORM) rare += 1;
  return rare < runs.size * MOSTLY_FORM;
}

function runsToLookAt(shapes: Uint32Array, pagesWith: PagesWith): ReadonlySet<number> {
  let all = new Set<number>();
  for (const length of RUNS) {
    const runs = runsOf(shapes, length);
    all = all.union(runs);
    if (!isMostlyForm(runs, pagesWith)) break;
  }
  return all;
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
