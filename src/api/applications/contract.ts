import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { ServiceMethod } from '#domain/calendar/service/method.ts';
import { ApplicationForm } from '#domain/cases/events/application-form.ts';

/** An application as it comes in. */
export const ApplicationInput = z.object({
  form: ApplicationForm,
  /** The day it was received; null takes today. */
  received: CivilDate.nullable().default(null),
  method: ServiceMethod.nullable().default(null),
  /** The UR decision that came with it, as text; form feeds part its pages. */
  urDecisionText: z.string().trim().min(1).max(500_000).nullable().default(null),
});
export type ApplicationInput = z.input<typeof ApplicationInput>;

export const Filed = z.object({ caseNumber: z.string() });
