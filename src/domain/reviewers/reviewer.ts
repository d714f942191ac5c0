import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Ties } from './ties.ts';

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

/** When a credential was looked up at its source, and which that was. */
const Verified = z
  .strictObject({ on: CivilDate, source: z.string().min(1) })
  .nullable()
  .default(null);

const Licence = z.strictObject({
  state: z.string().min(1), // `California`
  /** As the board writes it; null when not known. */
  number: z.string().trim().min(1).nullable().default(null),
  standing: z.enum(['good', 'restricted', 'suspended', 'revoked', 'lapsed']),
  validFrom: CivilDate.nullable().default(null),
  expires: CivilDate.nullable(),
  verified: Verified,
});

const Certification = z.strictObject({
  specialty: z.string().min(1), // `Occupational Medicine`
  board: z.string().min(1).nullable().default(null),
  /** By a specialty board recognised in the United States. */
  recognized: z.boolean(),
  validFrom: CivilDate.nullable().default(null),
  expires: CivilDate.nullable(), // null: for life
  verified: Verified,
});

const Discipline = z.strictObject({
  what: z.string().min(1),
  state: z.enum(['taken', 'pending']),
  kind: z
    .enum(['licence', 'privileges-lost', 'privileges-limited', 'participation-limited', 'sanction', 'other'])
    .default('other'),
  /** Day it was taken or began; null when not known, and then it counts on every day. */
  on: CivilDate.nullable().default(null),
});

/** What is known of a reviewer's standing. The name is no part of it: it lies in the identity store alone. */
export const Reviewer = z.object({
  /** Pseudonymous; the only mark of the reviewer in a case. */
  id: z.string().regex(/^[A-Za-z0-9-]{3,40}$/, 'a reviewer id is 3 to 40 letters, digits and hyphens'),
  /** `other`: a profession 3209.3 does not count, such as a nurse. */
  profession: z.union([Profession, z.literal('other')]),
  licences: z.array(Licence),
  certifications: z.array(Certification),
  /** Areas of treatment and guidelines the organisation has credentialed the reviewer for. */
  areas: z.array(z.string().min(1)),
  discipline: z.array(Discipline),
  /** Holds an appointment as qualified medical evaluator now. */
  qme: z.boolean(),
  /** Appointments with their days, where they are known. */
  qmeAppointments: z
    .array(z.strictObject({ validFrom: CivilDate.nullable(), expires: CivilDate.nullable() }))
    .default([]),
  /** Active clinical practice: since when, and hours a week now. */
  practice: z
    .strictObject({ since: CivilDate.nullable(), hoursPerWeek: z.number().min(0).max(168).nullable() })
    .default({ since: null, hoursPerWeek: null }),
  ties: Ties.prefault({}),
  /** Cases open now, how many are the most, and the day or instant of the last assignment. */
  load: z
    .strictObject({
      open: z.int().nonnegative(),
      capacity: z.int().positive().nullable(),
      lastAssigned: z.union([CivilDate, z.iso.datetime()]).nullable(),
    })
    .default({ open: 0, capacity: null, lastAssigned: null }),
});
export type Reviewer = Readonly<z.infer<typeof Reviewer>>;
