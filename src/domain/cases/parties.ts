import { z } from 'zod';

/** What part somebody has in a dispute; the parties of Labor Code 139.5(c)(2) and (d)(5), and the evaluators of the case. */
export const PartyRole = z.enum([
  'employer',
  'insurer',
  'claims-administrator',
  'utilization-review-organization',
  'medical-provider-network',
  'officer',
  'director',
  'management-employee',
  'other-employee',
  'proposing-physician',
  'medical-group',
  'independent-practice-association',
  'other-provider',
  'facility',
  'alternative-facility',
  'manufacturer',
  'alternative-manufacturer',
  'injured-worker',
  'immediate-family',
  'attorney',
  'medical-evaluator',
]);
export type PartyRole = z.infer<typeof PartyRole>;

/** A person or an organization, as it is named on paper. */
export const Identity = z.strictObject({
  name: z.string().trim().min(1),
  /** Other names: trade names, earlier names. */
  alsoKnownAs: z.array(z.string().trim().min(1)).default([]),
  /** National Provider Identifier; where both have one it decides who is who, whatever the names. */
  npi: z
    .string()
    .regex(/^\d{10}$/, 'an NPI has ten digits')
    .nullable()
    .default(null),
  /** Keyed digest of name and date of birth, so that a patient can be compared without being named. */
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'a digest is 64 hexadecimal digits')
    .nullable()
    .default(null),
});
export type Identity = Readonly<z.infer<typeof Identity>>;

/** Somebody with a part in a case, whom a reviewer may have nothing to do with. */
export const CaseParty = z.strictObject({
  ...Identity.shape,
  role: PartyRole,
  /** Whether it is a person; null when not known, and then it is compared both ways. */
  person: z.boolean().nullable().default(null),
});
export type CaseParty = Readonly<z.infer<typeof CaseParty>>;
