import type { Case } from '#domain/cases/case.ts';
import type { CaseEvent } from '#domain/cases/events.ts';
import { type Refusal, takeStep } from '#domain/cases/steps.ts';
import type { CaseStore, Clock, Task } from './ports.ts';

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly case: Case }
  | { readonly kind: 'not-found'; readonly caseNumber: string }
  /** Somebody else changed the case first; look again and decide anew. */
  | { readonly kind: 'conflict'; readonly caseNumber: string }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** What a change asks for beyond its step: a last look at the case as it would stand, and tasks queued with it. */
type Conditions = {
  readonly check: (after: Case) => readonly Refusal[];
  readonly tasks: readonly Task[];
};

const unconditional: Conditions = { check: () => [], tasks: [] };

/** Takes a case through the step an event asks for and stores it, or says why not. */
export async function changeCase(
  { cases, clock }: { readonly cases: CaseStore; readonly clock: Clock },
  caseNumber: string,
  eventFor: (current: Case) => CaseEvent,
  { check, tasks }: Conditions = unconditional,
): Promise<ChangeOutcome> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const event = eventFor(stored.case);
  const step = takeStep(stored.case, event);
  if (step.kind === 'refused') return step;
  const objections = check(step.case);
  if (objections.length > 0) return { kind: 'refused', refusals: objections };
  const written = await cases.append({
    caseNumber,
    sequence: stored.events.length,
    at: clock.now(),
    events: [event],
    after: step.case,
    tasks,
  });
  return written === 'conflict' ? { kind: 'conflict', caseNumber } : { kind: 'changed', case: step.case };
}
