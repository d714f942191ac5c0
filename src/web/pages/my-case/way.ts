import type { CaseItem, CaseView } from '#api/cases/contract.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { outcomeShown } from '../../parts/seats.ts';

/** The place of each state on the way from the form (0) to the decision (4); null where a case is not on that way. */
const PLACES: Readonly<Record<CaseState, number | null>> = {
  'rfa-received': null,
  'ur-pending': null,
  'ur-information-requested': null,
  'ur-deferred': null,
  'ur-approved': null,
  'ur-adverse': null,
  'ur-adverse-for-information': null,
  'application-received': 0,
  screening: 1,
  'inquiry-open': 1,
  'deferred-for-liability': 1,
  ineligible: null,
  assigned: 2,
  'records-incomplete': 2,
  'records-complete': 3,
  'in-review': 3,
  'reviewer-query': 3,
  'draft-quality': 3,
  determined: 4,
  terminated: null,
  implemented: 4,
  appealed: 4,
  remanded: 3,
  final: 4,
  published: 4,
};

/** How far a case has come: 0 form, 1 check, 2 papers, 3 doctor, 4 decision; null for one that ended another way. */
export function placeOnWay({ state, letter }: Pick<CaseView, 'state' | 'letter'>): number | null {
  // A case may become final without a decision: nobody appealed the finding that it cannot be reviewed.
  return state === 'final' && letter === null ? null : PLACES[state];
}

/** Whether all care that is still in dispute was approved: then what matters is that it is allowed, not how to appeal. */
export function isAllApproved(items: readonly Pick<CaseItem, 'closed' | 'panel' | 'decision'>[]): boolean {
  const decided = items.filter(({ closed }) => closed === null);
  return decided.length > 0 && decided.every(item => outcomeShown(item) === 'overturned');
}

/** Whether a clock still matters: once a case is decided, or ended another way, nobody applies or sends papers any more. */
export function isStillAsked({ duty }: Pick<Deadline, 'duty'>, view: Pick<CaseView, 'state' | 'letter'>): boolean {
  const isOver = view.letter !== null || view.state === 'terminated' || view.state === 'final';
  return !isOver || duty.startsWith('W') || duty.startsWith('P');
}
