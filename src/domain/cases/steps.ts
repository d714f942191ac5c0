import type { Source } from '#domain/law/source.ts';
import { afterEvent } from './after-event.ts';
import type { Case } from './case.ts';
import type { CaseState } from './case-state.ts';
import type { CaseEvent, CaseEventKind } from './events.ts';
import { stateWords } from './state-words.ts';
import { appealSteps } from './steps/appeal.ts';
import { applicationSteps } from './steps/application.ts';
import { reviewSteps } from './steps/review.ts';
import { serviceSteps } from './steps/service.ts';
import type { Step } from './steps/step.ts';
import { utilizationReviewSteps } from './steps/utilization-review.ts';

/** Every step a case may take, from the request for treatment to publication (law.md 1.2, 1.3). */
export const steps: readonly Step[] = [
  ...utilizationReviewSteps,
  ...applicationSteps,
  ...reviewSteps,
  ...appealSteps,
  ...serviceSteps,
];

/** Every provision the steps and their guards rest on, once. */
export const source: readonly Source[] = [
  ...new Map(
    steps
      .flatMap(step => [step.source, ...step.guards.map(guard => guard.source)])
      .map(each => [`${each.cite} ${each.says}`, each]),
  ).values(),
];

/** Why a step was not taken; `rule` names the guard, or `step` when the table has no such step. */
export type Refusal = { readonly rule: string; readonly message: string; readonly source: Source };

export type StepOutcome =
  | { readonly kind: 'taken'; readonly case: Case; readonly source: Source }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Takes the step an event asks for, or says on which rules it is refused; the only way a case changes. What stands in a `log`
 * was taken by the rules of its time: those that came later are not asked of it.
 */
export function takeStep(before: Case | null, event: CaseEvent, origin: 'now' | 'log' = 'now'): StepOutcome {
  const from = before?.state ?? null;
  const step = steps.find(row => row.from === from && row.event === event.kind);
  if (step === undefined) return { kind: 'refused', refusals: [noSuchStep(from, event.kind)] };
  const refusals = step.guards.flatMap(guard => {
    if (origin === 'log' && guard.onlyNow === true) return [];
    const message = guard.refuses(before, event);
    return message === null ? [] : [{ rule: guard.name, message, source: guard.source }];
  });
  return refusals.length > 0
    ? { kind: 'refused', refusals }
    : { kind: 'taken', case: afterEvent(before, event, step.to), source: step.source };
}

/** What may happen to a case as it stands, by the table alone. */
export function possibleEvents(state: CaseState | null): CaseEventKind[] {
  return steps.filter(step => step.from === state).map(step => step.event);
}

function noSuchStep(from: CaseState | null, event: CaseEventKind): Refusal {
  const [allowed] = steps.filter(row => row.event === event);
  if (allowed === undefined) throw new Error(`no step takes ${event}`);
  const where = from === null ? 'a case that is not open' : `a case that is ${stateWords[from]}`;
  return { rule: 'step', message: `${event.replaceAll('-', ' ')}: not possible in ${where}`, source: allowed.source };
}
