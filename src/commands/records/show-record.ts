import type { Submission } from '#domain/records/files/submission.ts';
import type { CaseFileState, IndexCounts, IndexState, RecordStore } from './record-store.ts';

export type ShownRecord = {
  readonly caseNumber: string;
  /** Pages that have their number, and how many are read. */
  readonly pages: { readonly numbered: number; readonly read: number };
  readonly submissions: readonly Submission[];
  readonly files: readonly CaseFileState[];
  /** Of what the index was made; null before the first. */
  readonly index: IndexState | null;
  /** Whether all that was received is read, and the index is of all of it and of every correction. */
  readonly upToDate: boolean;
  readonly counts: IndexCounts;
  /** How many facts of each kind, folded copies left out. */
  readonly facts: Readonly<Record<string, number>>;
};

const nothing: IndexCounts = { documents: 0, withoutFacts: 0, copies: 0, corrections: 0, unsettled: 0 };

/** How many pages have their number, and how many of them are read. */
function countPages(files: readonly CaseFileState[]): ShownRecord['pages'] {
  const numbered = files.filter(({ first }) => first !== null);
  const sum = (of: (file: CaseFileState) => number) => numbered.reduce((all, file) => all + of(file), 0);
  return {
    numbered: sum(({ pages }) => pages ?? 0),
    read: sum(({ pages, nextPage }) => Math.min(nextPage - 1, pages ?? nextPage - 1)),
  };
}

/** The record of a case at a glance: what was received, how far it is read, what it holds. */
export async function showRecord(
  { records }: { readonly records: RecordStore },
  { caseNumber }: { readonly caseNumber: string },
): Promise<
  { readonly kind: 'shown'; readonly record: ShownRecord } | { readonly kind: 'not-found'; readonly caseNumber: string }
> {
  const standing = await records.standing(caseNumber);
  if (standing === null) return { kind: 'not-found', caseNumber };
  const { index, isEmpty } = standing;
  const [submissions, files, counts, facts] = isEmpty
    ? [[], [], nothing, {}]
    : await Promise.all([
        records.submissions(caseNumber),
        records.files(caseNumber),
        records.indexCounts(caseNumber),
        records.factCounts(caseNumber),
      ]);
  const pages = countPages(files);
  const whole = files.every(file => file.error !== null || (file.pages !== null && file.nextPage > file.pages));
  const made = index ?? { pages: 0, corrections: 0 };
  const upToDate =
    whole && made.pages === pages.numbered && made.corrections === counts.corrections && counts.withoutFacts === 0;
  const record = { caseNumber, pages, submissions, files, index, upToDate, counts, facts };
  return { kind: 'shown', record };
}
