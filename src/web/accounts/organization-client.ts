import { queryOptions } from '@tanstack/react-query';
import { type OrganizationInput, OrganizationView } from '#api/organization/contract.ts';
import { ask, sending } from '../client.ts';

const ORGANIZATION = '/api/v1/organization';

/** The review organization as it is described, for the administrator. */
export const organizationQuery = queryOptions({
  queryKey: ['organization'],
  queryFn: ({ signal }) => ask(OrganizationView, ORGANIZATION, { signal }),
});

export function describeOrganization(input: OrganizationInput): Promise<OrganizationView> {
  return ask(OrganizationView, ORGANIZATION, sending('PUT', input));
}
