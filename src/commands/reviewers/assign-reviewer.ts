import type { Refusal } from '#domain/cases/steps.ts';
import { type LookAtAssignment, lookAtAssignment } from '#domain/reviewers/assignment.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { addEvents, type ChangeOutcome } from '../change-case.ts';
import type { CaseStore, Clock, ReviewerStore } from '../ports.ts';

export type AssignReviewerOutcome = ChangeOutcome | { readonly kind: 'unknown-reviewer'; readonly reviewer: string };

/**
 * Gives a case to a reviewer, whose qualification is looked at and recorded on the day; where the case says who its parties are, the
 * reviewer and the review organization are screened against them and the screening is recorded too. In a case under review it takes it from the reviewer who has it,
 * and needs the reason.
 */
export async function assignReviewer(
  needs: { readonly cases: CaseStore; readonly clock: Clock; readonly reviewers: ReviewerStore },
  request: { readonly caseNumber: string; readonly reviewer: string; readonly reason?: string | null },
): Promise<AssignReviewerOutcome> {
  const identity = await needs.reviewers.read(request.reviewer);
  if (identity === null) return { kind: 'unknown-reviewer', reviewer: request.reviewer };
  const { caseNumber, reason = null } = request;
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const { reviewer, name } = identity;
  const today = needs.clock.today();
  const organization = await needs.reviewers.organization();
  const { outOfScope, screening } = lookAtAssignment({ reviewer, name, organization }, stored.case, today);
  if (outOfScope.length > 0) return { kind: 'refused', refusals: refusalsOf(outOfScope) };
  const attested = attest(reviewer, today);
  const data = {
    reviewer: reviewer.id,
    attestation: screening === undefined ? attested : { ...attested, screening },
  };
  const by = 'assignment desk';
  const why =
    screening === undefined
      ? 'qualified under Labor Code 139.5(d)(4)'
      : 'qualified and screened for conflicts under Labor Code 139.5';
  return addEvents(needs, caseNumber, stored, [
    reason === null
      ? { kind: 'reviewer-assigned', by, why, data }
      : { kind: 'reviewer-replaced', by, why, data: { ...data, reason } },
  ]);
}

const refusalsOf = (outOfScope: LookAtAssignment['outOfScope']): Refusal[] =>
  outOfScope.map(({ rule, source, message }) => ({
    rule,
    message,
    source: { cite: source, says: 'a reviewer acts within the scope of the licence' },
  }));
