import { z } from 'zod';
import { Organization } from '#domain/reviewers/organization.ts';

/** The review organization as it is described, with the number of the description it was written from; null the first. */
export const OrganizationInput = z.object({
  after: z.int().positive().nullable(),
  organization: Organization.extend({ name: Organization.shape.name.unwrap().unwrap() }),
});
export type OrganizationInput = Readonly<z.input<typeof OrganizationInput>>;

/** How the review organization is reached, for everybody; null where nothing is said. */
export const ContactView = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  telephone: z.string().nullable(),
  fax: z.string().nullable(),
  hours: z.string().nullable(),
  hoursInSpanish: z.string().nullable(),
});

export const OrganizationView = z.object({
  number: z.int().nullable(),
  organization: Organization.nullable(),
  /** What was changed, the newest first; `by` is null where a file described it. */
  changes: z.array(
    z.object({
      at: z.string(),
      by: z.string().nullable(),
      parts: z.array(z.enum(['name', 'contact', 'controls', 'ties', 'people'])),
    }),
  ),
});
export type OrganizationView = Readonly<z.infer<typeof OrganizationView>>;
