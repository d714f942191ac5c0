import { matchReviewers } from '#domain/reviewers/matching/match-reviewers.ts';
import type { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import { prepareRoster } from '#domain/reviewers/matching/prepared-roster.ts';
import type { Roster } from '#domain/reviewers/roster.ts';
import { seeded } from '../test/matching/random.ts';
import { randomCase } from '../test/matching/random-case.ts';
import { randomRoster } from '../test/matching/random-roster.ts';
import { figure, print } from './material/measure.ts';

const size = 10_000;
const random = seeded(139_5);
const roster = randomRoster(random, size);
const cases = Array.from({ length: 300 }, () => randomCase(random));

const preparing = timeOf(() => prepareRoster(roster));
const prepared = prepareRoster(roster);
for (const asked of cases.slice(0, 20)) matchReviewers(prepared, asked);
// a roster made ready anew remembers no day
const cold = timesOf(cases.slice(0, 20), asked => matchReviewers({ ...prepared }, asked));

let ranked = 0;
let reasons = 0;
for (const asked of cases) {
  const found = matchReviewers(prepared, asked);
  ranked += found.reviewers.length;
  reasons += [...found.reviewers, ...found.excluded].reduce((sum, entry) => sum + entry.reasons.length, 0);
}
const ours = timesOf(cases, asked => matchReviewers(prepared, asked));
const waited = cases.map(asked => waitFor(() => matchReviewers(prepared, asked))).toSorted((a, b) => a - b);
const peer = timesOf(cases.slice(0, 30), asked => namesComparedOneByOne(roster, asked));

print(`match: ${cases.length} cases against a roster of ${figure(size)} reviewers`, [
  ['p50, p95, p99 of a case, on the clock', inMilliseconds(waited, 0.5, 0.95, 0.99)],
  ['p50, p95, p99 of a case, processor time of all threads', inMilliseconds(ours, 0.5, 0.95, 0.99)],
  ['reviewers ranked, reasons told, a case', `${figure(ranked / cases.length)}, ${figure(reasons / cases.length)}`],
  ['first case of a day, median', `${figure(at(cold, 0.5))} ms`],
  ['making the roster ready, once', `${figure(preparing)} ms`],
  ['peer: ties only, names compared one by one, p50 and p95', inMilliseconds(peer, 0.5, 0.95)],
]);

function timesOf(of: readonly MatchCase[], once: (asked: MatchCase) => unknown): readonly number[] {
  return of.map(asked => timeOf(() => once(asked))).toSorted((a, b) => a - b);
}

/** Milliseconds of processor time, garbage collection included, so that a busy machine does not count. */
function timeOf(once: () => unknown): number {
  const start = process.cpuUsage();
  once();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds until the answer is there; true only on a machine that does nothing else. */
function waitFor(once: () => unknown): number {
  const start = performance.now();
  once();
  return performance.now() - start;
}

function inMilliseconds(sorted: readonly number[], ...shares: readonly number[]): string {
  return shares.map(share => `${figure(at(sorted, share))} ms`).join(', ');
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What a first script does: for every reviewer, tie and party clean both names and compare; no law beyond that, no reasons. */
function namesComparedOneByOne({ reviewers }: Roster, { parties }: MatchCase): number {
  let free = 0;
  for (const { ties } of reviewers) {
    const tied = [...ties.relations, ...ties.interests].some(tie =>
      parties.some(party => plain(tie.with.name) === plain(party.name)),
    );
    if (!tied) free += 1;
  }
  return free;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]|\b(?:inc|llc|company|the)\b/g, '')
    .trim();
}
