import type { Organization } from '#domain/reviewers/organization.ts';
import type { Clock, ReviewerStore } from '../ports.ts';

export type RegisterOrganizationOutcome = { readonly kind: 'registered' | 'unchanged' };

/** Takes a description of the review organization into the identity store; one that says what the last one says is not kept twice. */
export async function registerOrganization(
  { reviewers, clock }: { readonly reviewers: ReviewerStore; readonly clock: Clock },
  { organization }: { readonly organization: Organization },
): Promise<RegisterOrganizationOutcome> {
  const last = await reviewers.organization();
  if (JSON.stringify(last) === JSON.stringify(organization)) return { kind: 'unchanged' };
  await reviewers.describeOrganization(organization, clock.now());
  return { kind: 'registered' };
}
