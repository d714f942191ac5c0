import type { Organization } from '#domain/reviewers/organization.ts';
import type { Clock } from '../../ports.ts';
import type { DescribedOrganization, OrganizationRegister } from './organization-ports.ts';

type Needs = { readonly organizations: OrganizationRegister; readonly clock: Clock };
/** What one saving changed: the parts by name, of the first one all that say something. */
export type OrganizationChange = Pick<DescribedOrganization, 'at' | 'by'> & { readonly parts: readonly Part[] };

/** The parts of a description in which a change is told. */
export const organizationParts = ['name', 'contact', 'controls', 'ties', 'people'] as const;
export type Part = (typeof organizationParts)[number];

/** The review organization as it stands, and what was changed in it, the newest first; null number while nobody has described it. */
export async function showOrganization({ organizations }: Pick<Needs, 'organizations'>): Promise<{
  readonly number: number | null;
  readonly organization: Organization | null;
  readonly changes: readonly OrganizationChange[];
}> {
  const list = await organizations.list();
  const [last] = list;
  const changes = list.map(({ at, by, organization }, index) => ({
    at,
    by,
    parts: changedParts(list[index + 1]?.organization ?? null, organization),
  }));
  return { number: last?.number ?? null, organization: last?.organization ?? null, changes };
}

/** Describes the review organization anew, after the description one saw; one that says the same is not kept. */
export async function keepOrganization(
  { organizations, clock }: Needs,
  {
    organization,
    by,
    after,
  }: { readonly organization: Organization; readonly by: string; readonly after: number | null },
): Promise<{ readonly kind: 'done' } | { readonly kind: 'described-meanwhile' }> {
  const [last] = await organizations.list();
  if (last !== undefined && last.number === after && changedParts(last.organization, organization).length === 0)
    return { kind: 'done' };
  const isKept = await organizations.describe(organization, { at: clock.now(), by, after });
  return isKept ? { kind: 'done' } : { kind: 'described-meanwhile' };
}

function changedParts(before: Organization | null, now: Organization): Part[] {
  return organizationParts.filter(part => JSON.stringify(before?.[part] ?? null) !== JSON.stringify(now[part]));
}
