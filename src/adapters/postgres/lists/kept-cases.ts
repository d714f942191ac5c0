import { sql } from 'kysely';
import type { CaseStore, StoredCase } from '#commands/ports.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import { CaseEvent, type RecordedEvent } from '#domain/cases/events.ts';
import type { Database } from '../database.ts';

/** Of the cases asked last the replayed log is kept, as long as all logs together are no longer; characters of their JSON. */
const MOST_KEPT = 24_000_000;

type Kept = { readonly stored: StoredCase; readonly last: number; readonly size: number };

/**
 * Reads cases by replay, each event once: a log only grows, so of a case read before only what came since is asked for, in the same
 * question that tells whether who asks may see the case. What is answered is the same object until an event comes.
 */
export function readingCases(db: Database, most = MOST_KEPT): CaseStore['read'] {
  /** The one asked longest ago comes first. */
  const kept = new Map<string, Kept>();
  let size = 0;
  const keep = (caseNumber: string, one: Kept) => {
    const before = kept.get(caseNumber);
    // Somebody else may have read further meanwhile.
    if (before !== undefined && before.last > one.last) return;
    kept.delete(caseNumber);
    kept.set(caseNumber, one);
    size += one.size - (before?.size ?? 0);
    for (const [number, { size: freed }] of kept) {
      if (size <= most) break;
      kept.delete(number);
      size -= freed;
    }
  };
  return async caseNumber => {
    const known = kept.get(caseNumber);
    const rows = await since(db, caseNumber, known?.last ?? 0);
    // Not there, or not for who asks.
    if (rows.length === 0) return null;
    const added = rows.flatMap(row => (row.sequence === null ? [] : [{ ...row, sequence: row.sequence }]));
    const last = added.at(-1)?.sequence;
    if (last === undefined) {
      if (known !== undefined) keep(caseNumber, known);
      return known?.stored ?? null;
    }
    const events = [...(known?.stored.events ?? []), ...added.map(eventOf)];
    const current = caseFromEvents(events);
    if (current === null) return null;
    const stored = { case: current, events };
    const grown = added.reduce((sum, { data }) => sum + data.length, known?.size ?? 0);
    keep(caseNumber, { stored, last, size: grown });
    return stored;
  };
}

type Row = Omit<RecordedEvent, 'sequence' | 'data'> & { readonly data: string };

/** A row when the case is there for who asks; without an event when none came since. */
async function since(db: Database, caseNumber: string, sequence: number) {
  const { rows } = await sql<Row & { readonly sequence: number | null }>`
    select e.sequence, e.at, e.kind, e.by, e.why, e.source, e.data::text as data
    from cases c left join case_events e on e.case_number = c.case_number and e.sequence > ${sequence}::int
    where c.case_number = ${caseNumber} order by e.sequence`.execute(db);
  return rows;
}

function eventOf({ sequence, at, source, data, ...event }: Row & { readonly sequence: number }): RecordedEvent {
  const parsed: unknown = JSON.parse(data);
  return { ...CaseEvent.parse({ ...event, data: parsed }), source, sequence, at };
}
