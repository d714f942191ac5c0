import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { Claim } from './claim.ts';

/** An application already received, as far as it tells whether another one is the same. */
export const KnownApplication = z.strictObject({
  id: z.string().min(1).max(300),
  /** False once it was determined or closed: then it is no longer a duplicate that is filed, but a review done before. */
  open: z.boolean().default(true),
  received: CivilDate.nullable().default(null),
  claim: Claim,
  dateOfInjury: CivilDate.nullable(),
  urDecisionMade: CivilDate.nullable(),
  physician: z.string().max(300).nullable().default(null),
  items: z.array(z.string().min(1).max(2000)).max(500),
});
export type KnownApplication = Readonly<z.infer<typeof KnownApplication>>;
