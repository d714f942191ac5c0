import type { CaseState } from '../case-state.ts';

type Progress = { readonly state: CaseState; readonly decided: number; readonly items: number };

/** Where a case stands, in words, but for a review in which everything is decided. */
export const STATE_WORDS: Readonly<Record<CaseState, string>> = {
  'rfa-received': 'Request received',
  'ur-pending': 'In utilization review',
  'ur-information-requested': 'Utilization review waits for information',
  'ur-deferred': 'Utilization review deferred',
  'ur-approved': 'Approved by utilization review',
  'ur-adverse': 'Denied by utilization review',
  'ur-adverse-for-information': 'Denied for want of information',
  'application-received': 'Application received',
  screening: 'In screening',
  'inquiry-open': 'Inquiry open',
  'deferred-for-liability': 'Deferred over liability',
  ineligible: 'Not eligible',
  assigned: 'Waiting for records',
  'records-incomplete': 'Records overdue',
  'records-complete': 'Ready for review',
  'in-review': 'In review',
  'reviewer-query': 'Reviewer waits for an answer',
  'draft-quality': 'Signed, letter in preparation',
  determined: 'Letter issued',
  terminated: 'Ended without a decision',
  implemented: 'Carried out',
  appealed: 'Under appeal',
  remanded: 'Remanded',
  final: 'Final',
  published: 'Published',
};
/** A case in review of which every open item is decided. */
export const READY_WORDS = 'Ready to sign';

/** Where a case stands, in words. */
export function stateWords({ state, decided, items }: Progress): string {
  return state === 'in-review' && decided >= items ? READY_WORDS : STATE_WORDS[state];
}

const BEFORE_SIGNATURE: readonly CaseState[] = [
  'assigned',
  'records-incomplete',
  'records-complete',
  'in-review',
  'reviewer-query',
  'remanded',
];
const SIGNED: readonly CaseState[] = ['draft-quality', 'determined', 'implemented', 'appealed', 'final', 'published'];

export function isSigned(state: CaseState): boolean {
  return SIGNED.includes(state);
}

/** Whether a case waits for a reviewer's decision and signature. */
export function isBeforeSignature(state: CaseState): boolean {
  return BEFORE_SIGNATURE.includes(state);
}
