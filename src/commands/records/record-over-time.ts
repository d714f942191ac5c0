import { type ChronologyEvent, chronologyOf } from '#domain/evidence/chronology/chronology.ts';
import { type Timeline, timelineOf } from '#domain/evidence/timeline/timeline.ts';
import type { RecordStore } from './record-store.ts';

/** Each is derived when it is asked for: of a large record either takes seconds. */
export type RecordOverTime = {
  readonly chronology: () => readonly ChronologyEvent[];
  readonly timeline: () => Timeline;
};

/** What happened when, and what facts of one thing come to over time; what folded copies say is not counted twice. */
export async function recordOverTime(
  { records }: { readonly records: Pick<RecordStore, 'hasCase' | 'documents' | 'facts'> },
  { caseNumber }: { readonly caseNumber: string },
): Promise<
  | { readonly kind: 'shown'; readonly record: RecordOverTime }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
> {
  if (!(await records.hasCase(caseNumber))) return { kind: 'not-found', caseNumber };
  const [documents, stored] = await Promise.all([
    records.documents(caseNumber),
    records.facts(caseNumber, { copies: false, limit: Number.MAX_SAFE_INTEGER }),
  ]);
  const facts = stored.map(({ fact }) => fact);
  return {
    kind: 'shown',
    record: { chronology: () => chronologyOf(documents, facts), timeline: () => timelineOf(facts) },
  };
}
