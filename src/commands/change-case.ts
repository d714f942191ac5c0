import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent, SourcedEvent } from '#domain/cases/events.ts';
import { type Refusal, takeStep } from '#domain/cases/steps.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { runningClocks } from '#domain/deadlines/clocks/running-clocks.ts';
import { outgoingNotices } from '#domain/notices/outgoing.ts';
import type { CaseStore, Clock, StoredCase, Task } from './ports.ts';

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly case: Case }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  /** Somebody else changed the case first; look again and decide anew. */
  | { readonly kind: 'conflict'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** What a change asks for beyond its steps: a last look at the case as it would stand, and tasks queued with it as it then stands. */
type Conditions = {
  readonly check: (after: Case) => readonly Refusal[];
  readonly tasks: (after: Case) => readonly Task[];
};

const unconditional: Conditions = { check: () => [], tasks: () => [] };

type Needs = { readonly cases: CaseStore; readonly clock: Clock };

/** Takes a case through the steps its events ask for, all or none, and stores it, or says why not. */
export async function changeCase(
  needs: Needs,
  caseNumber: string,
  eventsFor: (current: Case) => CaseEvent | readonly CaseEvent[],
  conditions: Conditions = unconditional,
): Promise<ChangeOutcome> {
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  return addEvents(needs, caseNumber, stored, [eventsFor(stored.case)].flat(), conditions);
}

/** Adds events to a case as it was read, or to none yet. */
export async function addEvents(
  { cases, clock }: Needs,
  caseNumber: string,
  stored: StoredCase | null,
  events: readonly CaseEvent[],
  { check, tasks }: Conditions = unconditional,
): Promise<Exclude<ChangeOutcome, { kind: 'not-found' }>> {
  const taken = takeSteps(stored, events);
  if (taken.kind === 'refused') return taken;
  const objections = check(taken.case);
  if (objections.length > 0) return { kind: 'refused', refusals: objections };
  const written = await cases.append({
    caseNumber,
    sequence: stored?.events.length ?? 0,
    at: clock.now(),
    events: taken.events,
    after: taken.case,
    clocks: taken.clocks,
    tasks: tasks(taken.case),
    notices: outgoingNotices(events, stored?.events.length ?? 0, taken.case),
  });
  return written === 'conflict' ? { kind: 'conflict', caseNumber } : { kind: 'changed', case: taken.case };
}

type Taken =
  | {
      readonly kind: 'taken';
      readonly case: Case;
      readonly events: readonly SourcedEvent[];
      readonly clocks: readonly Deadline[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** A case taken through events one after the other, with the rule each step rests on and the clocks that run then. */
function takeSteps(stored: StoredCase | null, events: readonly CaseEvent[]): Taken {
  let current = stored?.case ?? null;
  const sourced: SourcedEvent[] = [];
  for (const event of events) {
    const step = takeStep(current, event);
    if (step.kind === 'refused') return step;
    current = step.case;
    sourced.push({ ...event, source: step.source.cite });
  }
  if (current === null) throw new Error('a change without an event');
  const counted = runningClocks([...(stored?.events ?? []), ...sourced], current);
  if (counted.kind === 'refused') return { kind: 'refused', refusals: [orderRefusal(counted.refusal.message)] };
  return { kind: 'taken', case: current, events: sourced, clocks: counted.clocks };
}

function orderRefusal(message: string): Refusal {
  return {
    rule: 'dates-can-be-counted',
    message,
    source: { cite: 'Labor Code 4610, 4610.5, 4610.6', says: 'the steps of a dispute follow one another' },
  };
}
