import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { RequiredRecord } from '#domain/cases/events/delivery.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { isOver } from '#domain/deadlines/clocks/alarms.ts';
import type { EventKind } from '#domain/deadlines/clocks/case-events.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import type { Deadline, DutyId } from '#domain/deadlines/clocks/deadline.ts';
import { eventsOfCase } from '#domain/deadlines/clocks/events-of-case.ts';
import type { StoredCase } from '../ports.ts';

type Now = { readonly today: CivilDate; readonly time: string };

const records: readonly DutyId[] = ['R1', 'R2', 'R3'];
const application: readonly DutyId[] = ['A1', 'A1f', 'A1d'];
const appeal: readonly DutyId[] = ['W1'];

/** The clocks that take a case further when they are over, by the state it waits in. */
const awaited: Partial<Record<CaseState, readonly DutyId[]>> = {
  assigned: records,
  'ur-adverse': application,
  determined: appeal,
  implemented: appeal,
  published: appeal,
  ineligible: appeal,
};

/** Whether a case that stands so may be taken further by the end of this clock. */
export function mayPass(state: CaseState, { duty, enforced }: Pick<Deadline, 'duty' | 'enforced'>): boolean {
  return enforced && awaited[state]?.includes(duty) === true;
}

/** The step that time alone takes a case through; null while there is none. What is late and still to be done takes none. */
export function timePassed(stored: StoredCase, now: Now): CaseEvent | null {
  const duties = awaited[stored.case.state];
  if (duties === undefined) return null;
  if (duties === records) return recordsOverdue(stored, now);
  return rightEnded(stored, now, duties, duties === appeal ? 'appeal-time-passed' : 'application-time-passed');
}

/** The regulation's last day for the records is over, and required ones are missing. */
function recordsOverdue(stored: StoredCase, now: Now): CaseEvent | null {
  const sent = new Set(stored.case.deliveries.flatMap(delivery => delivery.records));
  if (RequiredRecord.options.every(record => sent.has(record))) return null;
  const late = openClocks(stored, records).find(({ enforced, due }) => enforced && passed(due, now));
  if (late === undefined || late.due === null) return null;
  return {
    kind: 'records-overdue',
    by: 'clock',
    why: `required records are missing after ${late.due} (${late.duty}: ${late.source})`,
    data: { duty: late.duty, due: late.due, on: now.today, at: null, method: null },
  };
}

/** A right ends when the last of its clocks is over; how a paper was served, where unknown, is taken as by mail. */
function rightEnded(
  stored: StoredCase,
  now: Now,
  duties: readonly DutyId[],
  kind: 'application-time-passed' | 'appeal-time-passed',
): CaseEvent | null {
  const clocks = openClocks(stored, duties).filter(({ due }) => due !== null);
  const last = clocks.toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1)).at(-1);
  if (last === undefined || last.due === null || !passed(last.due, now)) return null;
  return {
    kind,
    by: 'clock',
    why: `the last day was ${last.due} (${last.duty}: ${last.source})`,
    data: { lastDay: last.due.slice(0, 10), on: now.today, at: null, method: null },
  };
}

function passed(due: string | null, { today, time }: Now): boolean {
  return due !== null && isOver(due, today, time);
}

const servings: ReadonlySet<EventKind> = new Set(['ur-decision-served', 'form-provided', 'determination-served']);

/** Open clocks of some duties, counted anew. Nobody loses a right to a method of service that was not recorded. */
function openClocks({ events }: StoredCase, duties: readonly DutyId[]): readonly Deadline[] {
  const input = eventsOfCase(events);
  const served = input.events.map(event =>
    event.by === null && servings.has(event.event) ? { ...event, by: 'mail' as const } : event,
  );
  const counted = countDeadlines({ ...input, events: served });
  if (counted.kind === 'refused') return [];
  return counted.duties.filter(({ duty, met }) => met === null && duties.includes(duty));
}
