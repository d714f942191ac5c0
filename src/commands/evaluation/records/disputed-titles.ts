import type { RecordTruth } from '#commands/sample-records/truth/record-truth.ts';

/** The items in dispute, as a live case has them: what the last decision of the set did not approve. */
export function disputedTitles({ documents, facts }: Pick<RecordTruth, 'documents' | 'facts'>): string[] {
  const last = documents
    .filter(({ kind, date }) => kind === 'ur-decision' && date !== null)
    .toSorted((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1))[0];
  const items = facts.flatMap(({ kind, value, at }) =>
    kind === 'ur-decision' && at.document === last?.id && value['outcome'] !== 'approved'
      ? [String(value['item'])]
      : [],
  );
  return [...new Set(items)];
}
