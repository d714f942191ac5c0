import type { Filing } from '../../../src/domain/eligibility/duplicates/filing.ts';
import type { FilingKind, GeneratedFiling } from './generate.ts';

/** What a finder says of a filing: the one before it that it duplicates, and those it may. */
export type Finding = { readonly duplicateOf: string | null; readonly possible: readonly string[] };
export type Finder = (filing: Filing) => Finding;

export type DuplicateFigures = {
  readonly filings: number;
  /** Filings whose dispute was there already. */
  readonly filedAgain: number;
  /** Of those called duplicates, how many are. */
  readonly precision: number;
  /** Of those filed again, how many were called duplicates of their own dispute. */
  readonly recall: number;
  /** Of those filed again, how many were called duplicates or shown to a person. */
  readonly recallWithPossible: number;
  /** Filings shown to a person, of all. */
  readonly shown: number;
  readonly wronglyJoined: readonly (readonly [GeneratedFiling, GeneratedFiling])[];
  readonly missed: readonly GeneratedFiling[];
};

/** Gives a finder one filing after the other, and counts what it says against what they are. */
export function measureDuplicates(filings: readonly GeneratedFiling[], find: Finder): DuplicateFigures {
  const byId = new Map(filings.map(each => [each.filing.id, each]));
  const seen = new Set<number>();
  const wronglyJoined: (readonly [GeneratedFiling, GeneratedFiling])[] = [];
  const missed: GeneratedFiling[] = [];
  let [again, joined, right, shown, shownRight] = [0, 0, 0, 0, 0];
  for (const each of filings) {
    const { duplicateOf, possible } = find(each.filing);
    const there = seen.has(each.dispute);
    if (there) again += 1;
    seen.add(each.dispute);
    const master = duplicateOf === null ? undefined : byId.get(duplicateOf);
    if (master !== undefined) joined += 1;
    if (master !== undefined && master.dispute !== each.dispute) wronglyJoined.push([each, master]);
    if (master?.dispute === each.dispute) right += 1;
    else if (there) {
      missed.push(each);
      if (possible.some(id => byId.get(id)?.dispute === each.dispute)) shownRight += 1;
    }
    if (duplicateOf === null && possible.length > 0) shown += 1;
  }
  return {
    filings: filings.length,
    filedAgain: again,
    precision: right / joined,
    recall: right / again,
    recallWithPossible: (right + shownRight) / again,
    shown: shown / filings.length,
    wronglyJoined,
    missed,
  };
}

/** How many filings there are of each kind. */
export function countKinds(filings: readonly GeneratedFiling[]): ReadonlyMap<FilingKind, number> {
  const counts = new Map<FilingKind, number>();
  for (const { kind } of filings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
