import { sql } from 'kysely';
import type { Asker } from '#commands/accounts/ports.ts';
import type { CaseStore, StoredCase } from '#commands/ports.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import { CaseEvent, type RecordedEvent } from '#domain/cases/events.ts';
import type { Database } from '../database.ts';
import { askerNow } from '../row-security/asker.ts';

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
  const rowsSince = asked(db);
  return async caseNumber => {
    const known = kept.get(caseNumber);
    const rows = await rowsSince(caseNumber, known?.last ?? 0);
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

type Found = readonly (Row & { readonly sequence: number | null })[];
type Question = {
  readonly caseNumber: string;
  readonly sequence: number;
  readonly resolve: (rows: Found) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Asks for a row when the case is there for who asks, and for each event that came since; without an event when none did. What one asks for
 * at once, as a list of cases does, is one question.
 */
function asked(db: Database): (caseNumber: string, sequence: number) => Promise<Found> {
  const waiting = new Map<Asker, Question[]>();
  return (caseNumber, sequence) =>
    new Promise((resolve, reject) => {
      const question = { caseNumber, sequence, resolve, reject };
      const asker = askerNow();
      const others = waiting.get(asker);
      if (others !== undefined) {
        others.push(question);
        return;
      }
      const questions = [question];
      waiting.set(asker, questions);
      queueMicrotask(() => {
        waiting.delete(asker);
        void answer(db, questions);
      });
    });
}

async function answer(db: Database, questions: readonly Question[]): Promise<void> {
  const [first] = questions;
  try {
    if (first !== undefined && questions.length === 1) return first.resolve(await since(db, first));
    const found = await sinceEach(db, questions);
    for (const question of questions) question.resolve(found.get(question) ?? []);
  } catch (error) {
    for (const { reject } of questions) reject(error);
  }
}

async function since(db: Database, { caseNumber, sequence }: Question): Promise<Found> {
  const { rows } = await sql<Found[number]>`
    select e.sequence, e.at, e.kind, e.by, e.why, e.source, e.data::text as data
    from cases c left join case_events e on e.case_number = c.case_number and e.sequence > ${sequence}::int
    where c.case_number = ${caseNumber} order by e.sequence`.execute(db);
  return rows;
}

async function sinceEach(db: Database, questions: readonly Question[]): Promise<ReadonlyMap<Question, Found>> {
  const { rows } = await sql<Found[number] & { readonly place: string }>`
    select q.place, e.sequence, e.at, e.kind, e.by, e.why, e.source, e.data::text as data
    from unnest(${questions.map(({ caseNumber }) => caseNumber)}::text[], ${questions.map(({ sequence }) => sequence)}::int[])
        with ordinality as q (case_number, sequence, place)
      join cases c on c.case_number = q.case_number
      left join case_events e on e.case_number = c.case_number and e.sequence > q.sequence
    order by q.place, e.sequence`.execute(db);
  const byPlace = Map.groupBy(rows, ({ place }) => Number(place));
  return new Map(
    questions.map((question, index) => [
      question,
      (byPlace.get(index + 1) ?? []).map(({ place: _place, ...row }) => row),
    ]),
  );
}

function eventOf({ sequence, at, source, data, ...event }: Row & { readonly sequence: number }): RecordedEvent {
  const parsed: unknown = JSON.parse(data);
  return { ...CaseEvent.parse({ ...event, data: parsed }), source, sequence, at };
}
