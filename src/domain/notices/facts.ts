import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Case } from '#domain/cases/case.ts';
import { caseFromEvents } from '#domain/cases/case-from-events.ts';
import type { RecordedEvent } from '#domain/cases/events.ts';
import { pacificDay } from '#domain/calendar/pacific-time.ts';
import { CaseEvents, type EventKind } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import { runningClocks } from '#domain/deadlines/clocks/running-clocks.ts';
import type { Party } from '#domain/deadlines/clocks/deadline.ts';
import type { NoticeKind, Recipient } from './notice.ts';

/** Something the recipient may or must do, and the last day or minute for it. */
export type Owed = { readonly duty: string; readonly what: string; readonly due: string; readonly source: string };

/** What a notice tells of its case, as it stood with the event that caused it. */
export type NoticeFacts = {
  readonly caseNumber: string;
  readonly on: CivilDate;
  readonly expedited: boolean;
  readonly items: readonly string[];
  readonly owed: readonly Owed[];
  /** Grounds, a question, a request: what was said in the event. */
  readonly said: readonly string[];
  /** Whom a question or request is for; null where none is asked. */
  readonly asked: string | null;
};

const owedTo: Readonly<Record<Recipient, readonly Party[]>> = {
  worker: ['worker', 'worker-or-physician', 'either-side'],
  attorney: ['worker', 'worker-or-physician', 'either-side'],
  physician: ['physician', 'worker-or-physician'],
  'claims-administrator': ['claims-administrator', 'either-side'],
};
/** Which clocks a notice is about. */
const clocksOf: Readonly<Partial<Record<NoticeKind, RegExp>>> = {
  assignment: /^R[1-5]$/,
  expedited: /^R[1-5]$/,
  'records-requested': /^R7$/,
  determination: /^(?:W1|P1|P2)$/,
};

/** What a notice says of a case, from its log up to the event that caused it; null where that is not there. */
export function factsOf(
  log: readonly RecordedEvent[],
  sequence: number,
  notice: NoticeKind,
  to: Recipient,
): NoticeFacts | null {
  const events = log.filter(event => event.sequence <= sequence);
  const event = events.find(one => one.sequence === sequence);
  const current = caseFromEvents(events);
  if (event === undefined || current === null) return null;
  const day = 'on' in event.data && event.data.on !== null ? event.data.on : pacificDay(event.at);
  return {
    caseNumber: current.caseNumber,
    on: day,
    expedited: current.dispute.priority === 'expedited',
    items: titlesOf(current),
    owed: owedBy(events, current, notice, to),
    said: saidIn(event),
    asked: askedIn(event),
  };
}

function titlesOf({ dispute }: Case): string[] {
  return dispute.items.map(({ title }) => title);
}

function owedBy(log: readonly RecordedEvent[], current: Case, notice: NoticeKind, to: Recipient): Owed[] {
  const clocks = clocksOf[notice];
  const counted = runningClocks(log, current);
  if (clocks === undefined || counted.kind === 'refused') return [];
  return counted.clocks.flatMap(({ duty, what, due, source, owedBy }) =>
    clocks.test(duty) && due !== null && owedBy !== null && owedTo[to].includes(owedBy)
      ? [{ duty, what, due, source }]
      : [],
  );
}

function saidIn({ kind, data }: RecordedEvent): string[] {
  switch (kind) {
    case 'found-eligible':
    case 'found-ineligible':
    case 'deferred-for-liability':
      return data.grounds.map(({ message, source }) => `${message} (${source})`);
    case 'inquiry-sent':
    case 'reviewer-asked':
      return [data.question];
    case 'records-requested':
      return [data.what];
    default:
      return [];
  }
}

function askedIn({ kind, data }: RecordedEvent): string | null {
  switch (kind) {
    case 'inquiry-sent':
      return data.to;
    case 'reviewer-asked':
      return data.of;
    case 'records-requested':
      return data.from;
    default:
      return null;
  }
}

/** What the service of a notice starts: the clocks that run from it, counted by the way it was served. */
const starts: Readonly<Partial<Record<NoticeKind, EventKind>>> = {
  determination: 'determination-served',
  assignment: 'noarfi-served',
};

/** The last days that run from service on one recipient, on a day and in a way; none where the notice starts no clock. */
export function clocksFromService(
  log: readonly RecordedEvent[],
  notice: NoticeKind,
  to: Recipient,
  service: { readonly on: CivilDate; readonly method: 'mail' | 'electronic' },
): Owed[] {
  const event = starts[notice];
  const clocks = clocksOf[notice];
  if (event === undefined || clocks === undefined) return [];
  const { events: _, ...about } = eventsOfCase(log);
  const served = CaseEvents.parse({ ...about, events: [{ event, on: service.on, by: service.method }] });
  const counted = countDeadlines(served);
  if (counted.kind === 'refused') return [];
  return counted.duties.flatMap(({ duty, what, due, source, owedBy }) =>
    clocks.test(duty) && due !== null && owedBy !== null && owedTo[to].includes(owedBy)
      ? [{ duty, what, due, source }]
      : [],
  );
}
