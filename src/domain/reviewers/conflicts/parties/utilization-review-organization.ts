import type { Source } from '#domain/law/source.ts';
import type { PartyRule } from '../party-rule.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(c)(2)(A)',
  says: 'no material affiliation with the utilization review organization',
};

export const utilizationReviewOrganization: PartyRule = {
  rule: 'utilization-review-organization',
  source,
  roles: { 'utilization-review-organization': 'the utilization review organization' },
};
