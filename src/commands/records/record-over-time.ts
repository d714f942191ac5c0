import { isSetAside } from '#domain/records/documents/set-aside.ts';
import { CHRONOLOGY_KINDS, type ChronologyEvent, chronologyOf } from '#domain/evidence/chronology/chronology.ts';
import { TIMELINE_KINDS, type Timeline, timelineOf } from '#domain/evidence/timeline/timeline.ts';
import { allFacts } from './record-facts.ts';
import type { RecordStore } from './record-store.ts';

type Needs = { readonly records: Pick<RecordStore, 'hasCase' | 'documents' | 'facts'> };
type NotFound = { readonly kind: 'not-found'; readonly caseNumber: string };

/** What happened when; what folded copies say is not counted twice, what is set aside not at all. */
export async function recordChronology(
  { records }: Needs,
  { caseNumber }: { readonly caseNumber: string },
): Promise<{ readonly kind: 'shown'; readonly events: readonly ChronologyEvent[] } | NotFound> {
  if (!(await records.hasCase(caseNumber))) return { kind: 'not-found', caseNumber };
  const documents = (await records.documents(caseNumber)).filter(document => !isSetAside(document));
  return { kind: 'shown', events: chronologyOf(documents, await allFacts(records, caseNumber, CHRONOLOGY_KINDS)) };
}

/** What facts of one thing come to over time, those of folded copies left out. */
export async function recordTimeline(
  { records }: Needs,
  { caseNumber }: { readonly caseNumber: string },
): Promise<{ readonly kind: 'shown'; readonly timeline: Timeline } | NotFound> {
  if (!(await records.hasCase(caseNumber))) return { kind: 'not-found', caseNumber };
  return { kind: 'shown', timeline: timelineOf(await allFacts(records, caseNumber, TIMELINE_KINDS)) };
}
