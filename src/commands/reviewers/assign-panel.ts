import type { CivilDate } from '#domain/calendar/civil-date.ts';
import { addEvents } from '../change-case.ts';
import type { CaseStore, Clock, Identity, ReviewerStore } from '../ports.ts';
import type { AssignReviewerOutcome } from './assign-reviewer.ts';
import { lookAt, whyAssigned } from './look-at.ts';

/**
 * Gives a case to several reviewers, as the administrative director approved in writing: each is looked at and screened alone, and all
 * are assigned or none. In a case under review those who have it already keep what they drafted.
 */
export async function assignPanel(
  needs: { readonly cases: CaseStore; readonly clock: Clock; readonly reviewers: ReviewerStore },
  request: {
    readonly caseNumber: string;
    readonly reviewers: readonly string[];
    readonly approvedOn: CivilDate;
    readonly complexity: string;
  },
): Promise<AssignReviewerOutcome> {
  const { caseNumber, approvedOn, complexity } = request;
  const identities: Identity[] = [];
  for (const each of request.reviewers) {
    const identity = await needs.reviewers.read(each);
    if (identity === null) return { kind: 'unknown-reviewer', reviewer: each };
    identities.push(identity);
  }
  const stored = await needs.cases.read(caseNumber);
  if (stored === null) return { kind: 'not-found', caseNumber };
  const organization = await needs.reviewers.organization();
  const today = needs.clock.today();
  const looked = identities.map(identity => ({
    reviewer: identity.reviewer.id,
    ...lookAt(identity, organization, stored.case, today),
  }));
  const outOfScope = looked.flatMap(each => each.outOfScope);
  if (outOfScope.length > 0) return { kind: 'refused', refusals: outOfScope };
  const members = looked.map(({ reviewer, attestation }) => ({ reviewer, attestation }));
  const [first] = members;
  return addEvents(needs, caseNumber, stored, [
    {
      kind: 'panel-assigned',
      by: 'assignment desk',
      why: first === undefined ? 'nobody was named' : `each ${whyAssigned(first.attestation)}`,
      data: { members, approvedOn, complexity },
    },
  ]);
}
