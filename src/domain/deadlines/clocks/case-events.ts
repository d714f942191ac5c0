import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { ClockTime } from '#domain/calendar/clock-time.ts';
import { Place, ServiceMethod } from '#domain/calendar/service/method.ts';
import { ProfileId } from '#domain/law/profiles.ts';

/** What can happen to a case, in the order a case takes. */
export const EventKind = z.enum(
  [
    'first-visit',
    'rfa-mailed',
    'rfa-received',
    'ur-information-requested',
    'ur-information-received',
    'ur-decision-made',
    'ur-decision-served',
    'internal-appeal-requested',
    'form-provided',
    'liability-resolved',
    'application-received',
    'inquiry-received',
    'eligible',
    'noarfi-served',
    'expedited-certified',
    'records-found',
    'records-requested',
    'records-complete',
    'determination-extended',
    'determination-served',
    'determination-received',
    'verification-defect-noticed',
    'rfa-withdrawn',
    'application-withdrawn',
    'authorized',
    'settled',
    'new-administrator',
  ],
  { error: issue => `no event is called ${String(issue.input)} (imr schema CaseEvents lists them)` },
);
export type EventKind = z.infer<typeof EventKind>;

export const CaseEvent = z.strictObject({
  event: EventKind,
  on: CivilDate,
  /** Pacific time, `HH:MM`; null when not known. */
  at: ClockTime.nullable().default(null),
  /** How it was served or sent; null when not known. */
  by: ServiceMethod.nullable().default(null),
  /** Of a UR decision served: whether the form and the envelope for the application came with it. */
  formProvided: z.boolean().default(true),
});

/** The events of one case, and what about it sets its clocks. */
export const CaseEvents = z.strictObject({
  /** The law to count by; null takes the law in force on each date. */
  profile: ProfileId.nullable().default(null),
  priority: z.enum(['standard', 'expedited']).default('standard'),
  /** Whether the formulary for drugs is all that is in dispute. */
  formularyOnly: z.boolean().default(false),
  /** Null takes California to California. */
  place: Place.nullable().default(null),
  /** Whether the treatment is still to be given, going on, or was given already; null when not known. */
  treatment: z.enum(['prospective', 'concurrent', 'retrospective']).nullable().default(null),
  /** Day the physician recommended the treatment; null takes the receipt of the request. */
  recommendedOn: CivilDate.nullable().default(null),
  dateOfInjury: CivilDate.nullable().default(null),
  /** The day the case is looked at: then penalties for what is late are counted; without it they are left out. */
  asOf: CivilDate.nullish(),
  events: z.array(CaseEvent).max(10_000),
});
export type CaseEvents = Readonly<z.infer<typeof CaseEvents>>;
