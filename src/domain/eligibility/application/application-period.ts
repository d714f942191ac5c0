import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** The time to apply, as counted from the events: its last day, or null while it does not run or cannot be counted. */
export const ApplicationPeriod = z.object({
  lastDay: CivilDate.nullable(),
  /** How it was counted, or why it was not. */
  steps: z.array(z.string()),
  source: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  notes: z.array(z.string()),
});
export type ApplicationPeriod = Readonly<z.infer<typeof ApplicationPeriod>>;
