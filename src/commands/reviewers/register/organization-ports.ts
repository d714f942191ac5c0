import type { Organization } from '#domain/reviewers/organization.ts';

/** The review organization as somebody described it; `by` is the name of the account, null where it came from a file. */
export type DescribedOrganization = {
  readonly number: number;
  readonly organization: Organization;
  readonly at: string;
  readonly by: string | null;
};

/** Descriptions of the review organization: added and never changed, the last counts. */
export type OrganizationRegister = {
  /** The newest first. */
  readonly list: () => Promise<readonly DescribedOrganization[]>;
  /** Adds one after the one it was written from, null the first; false when another came meanwhile. */
  readonly describe: (
    organization: Organization,
    written: { readonly at: string; readonly by: string; readonly after: number | null },
  ) => Promise<boolean>;
  /** As it was described at an instant, whoever asks; null where it was not yet. */
  readonly at: (instant: string) => Promise<Organization | null>;
};
