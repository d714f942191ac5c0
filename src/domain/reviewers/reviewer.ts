import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** The professions Labor Code 3209.3 counts as physicians. */
export const Profession = z.enum([
  'MD',
  'DO',
  'psychologist',
  'acupuncturist',
  'optometrist',
  'dentist',
  'podiatrist',
  'chiropractor',
]);
export type Profession = z.infer<typeof Profession>;

/** What is known of a reviewer's standing. The name is no part of it: it lies in the identity store alone. */
export const Reviewer = z.object({
  /** Pseudonymous; the only mark of the reviewer in a case. */
  id: z.string().regex(/^[A-Za-z0-9-]{3,40}$/, 'a reviewer id is 3 to 40 letters, digits and hyphens'),
  /** `other`: a profession 3209.3 does not count, such as a nurse. */
  profession: z.union([Profession, z.literal('other')]),
  licences: z.array(
    z.object({
      state: z.string().min(1), // `California`
      standing: z.enum(['good', 'restricted', 'suspended', 'revoked', 'lapsed']),
      validFrom: CivilDate.nullable().default(null),
      expires: CivilDate.nullable(),
    }),
  ),
  certifications: z.array(
    z.object({
      specialty: z.string().min(1), // `Occupational Medicine`
      /** By a specialty board recognised in the United States. */
      recognized: z.boolean(),
      validFrom: CivilDate.nullable().default(null),
      expires: CivilDate.nullable(), // null: for life
    }),
  ),
  /** Areas of treatment and guidelines the organisation has credentialed the reviewer for. */
  areas: z.array(z.string().min(1)),
  discipline: z.array(z.object({ what: z.string().min(1), state: z.enum(['taken', 'pending']) })),
  qme: z.boolean(),
});
export type Reviewer = Readonly<z.infer<typeof Reviewer>>;
