import { queryOptions } from '@tanstack/react-query';
import { ContactView, type OrganizationInput, OrganizationView } from '#api/organization/contract.ts';
import { ask, sending } from '../client.ts';

const ORGANIZATION = '/api/v1/organization';

/** The review organization as it is described, for the administrator. */
export const organizationQuery = queryOptions({
  queryKey: ['organization'],
  queryFn: ({ signal }) => ask(OrganizationView, ORGANIZATION, { signal }),
});

/** How the review organization is reached. */
export const contactQuery = queryOptions({
  queryKey: ['organization', 'contact'],
  queryFn: ({ signal }) => ask(ContactView, `${ORGANIZATION}/contact`, { signal }),
  staleTime: 600_000,
});

export function describeOrganization(input: OrganizationInput): Promise<OrganizationView> {
  return ask(OrganizationView, ORGANIZATION, sending('PUT', input));
}
