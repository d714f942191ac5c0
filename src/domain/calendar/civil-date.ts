import { z } from 'zod';

/** A day on the civil calendar, `YYYY-MM-DD`; no time and no time zone. */
export const CivilDate = z.iso.date();
export type CivilDate = z.infer<typeof CivilDate>;
