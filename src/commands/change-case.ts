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

/** Takes a case through the step an event asks for and stores it, or says why not. */
export async function changeCase(
  { cases, clock }: { readonly cases: CaseStore; readonly clock: Clock },
  caseNumber: string,
  eventFor: (current: Case) => CaseEvent,
  tasks: readonly Task[] = [],
): Promise<ChangeOutcome> {
  const stored = await cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const event = eventFor(stored.case);
  const step = takeStep(stored.case, event);
  if (step.kind === 'refused') return step;
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
