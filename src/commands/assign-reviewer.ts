import { attest } from '#domain/reviewers/qualification/attest.ts';
import { type ChangeOutcome, changeCase } from './change-case.ts';
import type { CaseStore, Clock, ReviewerStore } from './ports.ts';

export type AssignReviewerOutcome = ChangeOutcome | { readonly kind: 'unknown-reviewer'; readonly reviewer: string };

/** Gives a case to a reviewer, whose qualification is looked at and recorded on the day. */
export async function assignReviewer(
  needs: { readonly cases: CaseStore; readonly clock: Clock; readonly reviewers: ReviewerStore },
  request: { readonly caseNumber: string; readonly reviewer: string },
): Promise<AssignReviewerOutcome> {
  const identity = await needs.reviewers.read(request.reviewer);
  if (identity === null) return { kind: 'unknown-reviewer', reviewer: request.reviewer };
  const attestation = attest(identity.reviewer, needs.clock.today());
  return changeCase(needs, request.caseNumber, () => ({
    kind: 'reviewer-assigned',
    by: 'assignment desk',
    why: 'qualified under Labor Code 139.5(d)(4)',
    data: { reviewer: identity.reviewer.id, attestation },
  }));
}
