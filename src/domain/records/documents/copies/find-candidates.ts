import type { PageWords, Vocabulary } from './page-words.ts';

/** Runs of three words on more pages than this belong to a form and tell no page from another. */
const FORM = 80;
/** One in three runs is looked at, chosen by the run itself so that copies choose the same. */
const ONE_IN = 3;
/** Shorter pages are looked at whole. */
const SHORT = 150;
const MOST = 5;
/** Share of the runs looked at that a copy must share at the least. */
const LEAST_SHARED = 0.08;

/** Earlier pages that share rare runs of words with each page, best first, by position in the list; at most five. */
export function findCandidates(pages: readonly PageWords[], words: Vocabulary): number[][] {
  const standing = new Map<number, number[]>();
  const found: number[][] = [];
  const shared = new Float64Array(pages.length);
  pages.forEach((page, index) => {
    const runs = runsOf(page.words.map(words.shape));
    const touched: number[] = [];
    let looked = 0;
    for (const run of runs) {
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

function runsOf(words: Uint32Array): Set<number> {
  const runs = new Set<number>();
  for (let at = 2; at < words.length; at += 1) {
    const first = Math.imul((words[at - 2] ?? 0) + 1, 0x9e3779b1);
    const second = Math.imul((words[at - 1] ?? 0) + 1, 0x85ebca6b);
    const run = Math.imul(first ^ (second >>> 7), 0xc2b2ae35) ^ Math.imul((words[at] ?? 0) + 1, 0x27d4eb2f);
    const mixed = Math.imul(run ^ (run >>> 15), 0x2c1b3c6d) >>> 0;
    if (words.length <= SHORT || mixed % ONE_IN === 0) runs.add(mixed);
  }
  return runs;
}
