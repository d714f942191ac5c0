import type { Source } from '#domain/law/source.ts';
import { afterEvent, type Case, type CaseState } from './case.ts';
import type { CaseEvent, CaseEventKind } from './events.ts';
import {
  datesInOrder,
  everyItemDecided,
  type Guard,
  itemExists,
  notBeforeAssignment,
  recordsPresent,
  reviewerQualified,
  signedAsItStands,
  signedByAssignedReviewer,
  summaryWritten,
} from './guards.ts';

/** One step a case may take. A step that is not in the table does not exist. */
export type Step = {
  readonly from: CaseState | null; // null: there is no case yet
  readonly event: CaseEventKind;
  readonly to: CaseState;
  readonly guards: readonly Guard[];
  readonly source: Source;
};

const review: Source = {
  cite: 'Labor Code 4610.6(a)-(c)',
  says: 'the reviewer looks at all information submitted and judges the necessity of each disputed treatment',
};

export const steps: readonly Step[] = [
  {
    from: null,
    event: 'case-opened',
    to: 'records-complete',
    guards: [recordsPresent, datesInOrder],
    source: { cite: 'Labor Code 4610.5(l), 4610.6(d)', says: 'the time to decide runs from receipt of the records' },
  },
  {
    from: 'records-complete',
    event: 'reviewer-assigned',
    to: 'in-review',
    guards: [reviewerQualified],
    source: { cite: 'Labor Code 139.5(d)(4)', says: 'a review goes to a qualified medical reviewer' },
  },
  { from: 'in-review', event: 'summary-written', to: 'in-review', guards: [], source: review },
  { from: 'in-review', event: 'item-decided', to: 'in-review', guards: [itemExists], source: review },
  {
    from: 'in-review',
    event: 'determination-signed',
    to: 'determined',
    guards: [
      signedByAssignedReviewer,
      reviewerQualified,
      summaryWritten,
      everyItemDecided,
      signedAsItStands,
      notBeforeAssignment,
    ],
    source: {
      cite: 'Labor Code 4610.6(e)-(g)',
      says: 'the reviewer states per item whether it is necessary, and why; that is the determination',
    },
  },
  {
    from: 'determined',
    event: 'letter-issued',
    to: 'issued',
    guards: [],
    source: { cite: 'Labor Code 4610.6(f)', says: 'the determination is served on the parties in writing' },
  },
];

/** Every provision the steps and their guards rest on, once. */
export const source: readonly Source[] = [
  ...new Set(steps.flatMap(step => [step.source, ...step.guards.map(guard => guard.source)])),
];

/** Why a step was not taken; `rule` names the guard, or `step` when the table has no such step. */
export type Refusal = { readonly rule: string; readonly message: string; readonly source: Source };

export type StepOutcome =
  | { readonly kind: 'taken'; readonly case: Case }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Takes the step an event asks for, or says on which rules it is refused; the only way a case changes. */
export function takeStep(before: Case | null, event: CaseEvent): StepOutcome {
  const from = before?.state ?? null;
  const step = steps.find(row => row.from === from && row.event === event.kind);
  if (step === undefined) return { kind: 'refused', refusals: [noSuchStep(from, event.kind)] };
  const refusals = step.guards.flatMap(guard => {
    const message = guard.refuses(before, event);
    return message === null ? [] : [{ rule: guard.name, message, source: guard.source }];
  });
  return refusals.length > 0
    ? { kind: 'refused', refusals }
    : { kind: 'taken', case: afterEvent(before, event, step.to) };
}

const words: Record<CaseEventKind, string> = {
  'case-opened': 'be opened',
  'reviewer-assigned': 'be assigned to a reviewer',
  'summary-written': 'have its summary changed',
  'item-decided': 'have an item decided',
  'determination-signed': 'be signed',
  'letter-issued': 'have its letter issued',
};

function noSuchStep(from: CaseState | null, event: CaseEventKind): Refusal {
  const allowed = steps.filter(row => row.event === event);
  const where = from === null ? 'a case that is not open' : `a case that is ${from.replace('-', ' ')}`;
  return {
    rule: 'step',
    message: `${where} cannot ${words[event]}`,
    source: allowed[0]?.source ?? review,
  };
}
