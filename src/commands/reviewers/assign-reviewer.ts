import { addEvents, type ChangeOutcome } from '../change-case.ts';
import type { CaseStore, Clock, ReviewerStore } from '../ports.ts';
import { lookAt, whyAssigned } from './look-at.ts';

export type AssignReviewerOutcome = ChangeOutcome | { readonly kind: 'unknown-reviewer'; readonly reviewer: string };

/**
 * Gives a case to a reviewer, whose qualification is looked at and recorded on the day; where the case says who its parties are, the
 * reviewer and the review organization are screened against them and the screening is recorded too. In a case under review it takes it
 * from the reviewer who has it, of several from the one at a seat, and needs the reason.
 */
export async function assignReviewer(
  needs: { readonly cases: CaseStore; readonly clock: Clock; readonly reviewers: ReviewerStore },
  request: {
    readonly caseNumber: string;
    readonly reviewer: string;
    readonly reason?: string | null;
    readonly seat?: number | null;
  },
): Promise<AssignReviewerOutcome> {
  const identity = await needs.reviewers.read(request.reviewer);
  if (identity === null) return { kind: 'unknown-reviewer', reviewer: request.reviewer };
  const { caseNumber, reason = null } = request;
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const organization = await needs.reviewers.organization();
  const { attestation, outOfScope } = lookAt(identity, organization, stored.case, needs.clock.today());
  if (outOfScope.length > 0) return { kind: 'refused', refusals: outOfScope };
  const data = { reviewer: identity.reviewer.id, attestation };
  const by = 'assignment desk';
  const why = whyAssigned(attestation);
  const seat = stored.case.panel === null ? null : (request.seat ?? null);
  return addEvents(needs, caseNumber, stored, [
    reason === null
      ? { kind: 'reviewer-assigned', by, why, data }
      : { kind: 'reviewer-replaced', by, why, data: { ...data, reason, seat } },
  ]);
}
