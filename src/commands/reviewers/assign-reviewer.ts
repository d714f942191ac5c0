import type { Case } from '#domain/cases/case.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { type LookAtAssignment, lookAtAssignment } from '#domain/reviewers/assignment.ts';
import { attest } from '#domain/reviewers/qualification/attest.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock, ReviewerStore } from '../ports.ts';

export type AssignReviewerOutcome = ChangeOutcome | { readonly kind: 'unknown-reviewer'; readonly reviewer: string };

/**
 * Gives a case to a reviewer, whose qualification is looked at and recorded on the day; where the case says who its parties are, the
 * reviewer is screened against them and the screening is recorded too.
 */
export async function assignReviewer(
  needs: { readonly cases: CaseStore; readonly clock: Clock; readonly reviewers: ReviewerStore },
  request: { readonly caseNumber: string; readonly reviewer: string },
): Promise<AssignReviewerOutcome> {
  const identity = await needs.reviewers.read(request.reviewer);
  if (identity === null) return { kind: 'unknown-reviewer', reviewer: request.reviewer };
  const { reviewer, name } = identity;
  const today = needs.clock.today();
  const look = (current: Case) => lookAtAssignment(reviewer, name, current, today);
  return changeCase(
    needs,
    request.caseNumber,
    current => {
      const { screening } = look(current);
      const attestation = attest(reviewer, today);
      return {
        kind: 'reviewer-assigned',
        by: 'assignment desk',
        why:
          screening === undefined
            ? 'qualified under Labor Code 139.5(d)(4)'
            : 'qualified and screened for conflicts under Labor Code 139.5',
        data: {
          reviewer: reviewer.id,
          attestation: screening === undefined ? attestation : { ...attestation, screening },
        },
      };
    },
    { check: after => refusalsOf(look(after)), tasks: [] },
  );
}

const refusalsOf = ({ outOfScope }: LookAtAssignment): Refusal[] =>
  outOfScope.map(({ rule, source, message }) => ({
    rule,
    message,
    source: { cite: source, says: 'a reviewer acts within the scope of the licence' },
  }));
