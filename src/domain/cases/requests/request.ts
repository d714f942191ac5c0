import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** What kind of service is asked for. */
export const Category = z.enum([
  'drug',
  'imaging',
  'electrodiagnostic',
  'lab',
  'physical-therapy',
  'chiropractic',
  'acupuncture',
  'injection',
  'surgery',
  'dme',
  'consult',
  'psych',
  'program',
  'home-health',
  'transportation',
  'other',
]);
export type Category = z.infer<typeof Category>;

export const RequestedDrug = z.object({
  name: z.string(),
  ingredients: z.array(z.string()),
  strength: z.string().nullable(),
  quantity: z.number().nullable(),
  refills: z.number().nullable(),
});
export type RequestedDrug = Readonly<z.infer<typeof RequestedDrug>>;

/** A disputed service as an object, read from its wording. */
export const Request = z.object({
  /** `remainder`: only what UR did not authorise is open; `whole`: all of it is, though UR authorised something else. */
  kind: z.enum(['plain', 'remainder', 'whole']),
  original: z.string().nullable(),
  authorized: z.string().nullable(),
  /** What is decided. */
  reviewed: z.string(),
  retrospective: z.boolean(),
  datesOfService: z.array(CivilDate).nullable(),
  /** Follows a surgery and is decided with it. */
  ancillary: z.boolean(),
  category: Category,
  /** Public search vocabulary, normalised (`Opioids`, `EMG/NCV/NCS`). */
  subcategory: z.string().nullable(),
  drug: RequestedDrug.nullable(),
  visits: z.number().nullable(),
  bodyParts: z.array(z.string()),
  side: z.enum(['left', 'right', 'bilateral']).nullable(),
});
export type Request = Readonly<z.infer<typeof Request>>;
