import { type Case, derivedRow } from '#domain/cases/case.ts';
import { Dispute } from '#domain/cases/dispute.ts';
import { CaseEvent, type RecordedEvent } from '#domain/cases/events.ts';
import type { SealedEntry } from '#domain/cases/log-entry.ts';
import { takeStep } from '#domain/cases/steps.ts';
import { runningClocks } from '#domain/deadlines/clocks/running-clocks.ts';
import type { Sha256, StoredRows, WriteLetter } from '../ports.ts';
import { checkLetters, type IssuedLetter } from './check-letters.ts';
import { checkPublications } from './check-publications.ts';
import { type AuditFinding, auditFinding } from './finding.ts';
import { sameJson } from './same-json.ts';

/** Takes a case from its log anew and holds what is stored of it beside: its row, its clocks, its letters and its publications. */
export function checkCase(
  needs: { readonly writeLetter: WriteLetter; readonly sha256: Sha256 },
  stored: StoredRows,
): AuditFinding[] {
  const misplaced = checkSequence(stored);
  if (stored.entries.length === 0 || misplaced.length > 0) return misplaced;
  const replayed = replay(stored.entries);
  if (replayed.kind === 'stopped') return [replayed.finding];
  return [
    ...checkRow(stored, replayed.case),
    ...checkClocks(stored, replayed),
    ...checkLetters(needs, stored, replayed.case, replayed.letters),
    ...checkPublications(needs, stored, replayed.case, replayed.published),
  ];
}

/** The events of a case are numbered from 1 in the order of the log. */
function checkSequence({ caseNumber, entries, row }: StoredRows): AuditFinding[] {
  if (entries.length === 0) {
    const message = row === null ? 'rows speak of a case that has no event' : 'the case has a row and no event';
    return [auditFinding('dropped', 'case_events', message, { caseNumber, orElse: ['added'] })];
  }
  const known = row?.sequence ?? Number.MAX_SAFE_INTEGER;
  const foreign = entries.filter(
    ({ sequence }, index) =>
      (sequence > known && sequence !== entries.length) ||
      entries.findIndex(other => other.sequence === sequence) !== index,
  );
  const own = entries.filter(entry => !foreign.includes(entry));
  const inOrder = own.toSorted((a, b) => a.sequence - b.sequence);
  const placeOf = ({ position, sequence }: SealedEntry) => ({ caseNumber, position, row: sequence });
  return [
    ...foreign.map(entry => {
      const message = `event ${entry.sequence} is one more than the case has, or stands in the log twice`;
      return auditFinding('added', 'case_events', message, { ...placeOf(entry), orElse: ['changed'] });
    }),
    ...inOrder.flatMap(({ sequence }, index) => {
      const expected = (inOrder[index - 1]?.sequence ?? 0) + 1;
      if (sequence === expected) return [];
      const gone = sequence - 1 === expected ? `event ${expected}` : `events ${expected} to ${sequence - 1}`;
      const message = `${gone} of the case ${sequence - 1 === expected ? 'is' : 'are'} gone before event ${sequence}`;
      return [auditFinding('dropped', 'case_events', message, { caseNumber, row: expected })];
    }),
    ...own.flatMap((entry, index) => {
      const expected = inOrder[index]?.sequence;
      if (entry.sequence === expected) return [];
      const message = `event ${entry.sequence} stands where event ${expected} belongs`;
      return [auditFinding('reordered', 'case_events', message, placeOf(entry))];
    }),
  ];
}

type Replayed = {
  readonly kind: 'replayed';
  readonly case: Case;
  readonly events: readonly RecordedEvent[];
  readonly letters: readonly IssuedLetter[];
  /** The case as it stood when each of its determinations was made public. */
  readonly published: readonly Case[];
};

function replay(
  entries: readonly SealedEntry[],
): Replayed | { readonly kind: 'stopped'; readonly finding: AuditFinding } {
  let current: Case | null = null;
  const events: RecordedEvent[] = [];
  const letters: IssuedLetter[] = [];
  const published: Case[] = [];
  for (const entry of entries) {
    const { caseNumber, position, sequence, at, source } = entry;
    const stopped = (message: string) => {
      const place = { caseNumber, position, row: sequence };
      return { kind: 'stopped', finding: auditFinding('unreplayable', 'case_events', message, place) } as const;
    };
    const event = readEvent(entry);
    if (event === null) return stopped(`what it holds is no event of the kind ${entry.kind}`);
    const step = takeStep(current, event, 'log');
    if (step.kind === 'refused') return stopped(`the steps refuse it: ${step.refusals[0]?.message}`);
    current = step.case;
    events.push({ ...event, sequence, at, source });
    if (event.kind === 'published') published.push(current);
    if (event.kind === 'letter-issued') letters.push({ case: current, sha256: event.data.sha256, entry });
  }
  if (current === null) throw new Error('a log without an event');
  return { kind: 'replayed', case: current, events, letters, published };
}

function readEvent({ kind, by, why, data }: SealedEntry): CaseEvent | null {
  const parsed = CaseEvent.safeParse({ kind, by, why, data: parseJson(data) });
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The row of the case repeats what its log says. */
function checkRow({ caseNumber, row, entries }: StoredRows, current: Case): AuditFinding[] {
  if (row === null) {
    return [auditFinding('dropped', 'cases', 'the log tells of a case that has no row', { caseNumber })];
  }
  const findings: AuditFinding[] = [];
  const [count, first] = [entries.length, entries[0]];
  if (row.sequence > count) {
    const message = `the log of the case ends at event ${count}; its row knows ${row.sequence}`;
    findings.push(auditFinding('dropped', 'case_events', message, { caseNumber, row: count + 1, orElse: ['changed'] }));
  } else if (row.sequence < count) {
    const position = entries[row.sequence]?.position ?? null;
    const message = `the log of the case has ${count} events; its row knows ${row.sequence}`;
    const place = { caseNumber, position, row: row.sequence + 1 };
    findings.push(auditFinding('added', 'case_events', message, { ...place, orElse: ['changed'] }));
  }
  const { state, open, decided, dispute } = derivedRow(current);
  const stored = Dispute.safeParse(parseJson(row.dispute));
  const wrong = [
    ...(row.state === state ? [] : [`the state is ${row.state}; by the log ${state}`]),
    ...(row.open === open ? [] : [`${row.open} items are open; by the log ${open}`]),
    ...(row.decided === decided ? [] : [`${row.decided} items are decided; by the log ${decided}`]),
    ...(stored.success && sameJson(stored.data, dispute) ? [] : ['the dispute is not the one of the log']),
    ...(row.openedAt === first?.at ? [] : [`opened at ${row.openedAt}; by the log ${first?.at}`]),
  ];
  // Where the log is longer or shorter than the row knows, the row is of another moment.
  if (row.sequence === count || wrong.length === 0) {
    findings.push(...wrong.map(message => auditFinding('changed', 'cases', message, { caseNumber })));
  }
  return findings;
}

/** The clocks are those the log starts, counted anew. */
function checkClocks({ caseNumber, clocks, row }: StoredRows, { events, case: current }: Replayed): AuditFinding[] {
  if (row !== null && row.sequence !== events.length) return [];
  const counted = runningClocks(events, current);
  if (counted.kind === 'refused') {
    return [auditFinding('unreplayable', 'clocks', `not countable: ${counted.refusal.message}`, { caseNumber })];
  }
  const length = Math.max(counted.clocks.length, clocks.length, ...clocks.map(clock => clock.number + 1));
  return Array.from({ length }, (_, number) => number).flatMap(number => {
    const expected = counted.clocks[number];
    const stored = clocks.find(clock => clock.number === number);
    const place = { caseNumber, row: number };
    if (expected === undefined) {
      if (stored === undefined) return [];
      return [auditFinding('added', 'clocks', `${stored.duty} due ${stored.due}: the log starts no such clock`, place)];
    }
    if (stored === undefined) {
      const message = `${expected.duty} due ${expected.due} runs by the log and is not stored`;
      return [auditFinding('dropped', 'clocks', message, place)];
    }
    const same =
      stored.duty === expected.duty && stored.due === expected.due && sameJson(parseJson(stored.deadline), expected);
    const message = `${stored.duty} due ${stored.due}: counted anew it is ${expected.duty} due ${expected.due}`;
    return same ? [] : [auditFinding('changed', 'clocks', message, place)];
  });
}
