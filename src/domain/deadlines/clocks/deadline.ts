import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { ProfileId } from '#domain/law/profiles.ts';
import { EventKind } from './case-events.ts';

/** The clocks of independent medical review: U utilization review, A application, R records, D determination, P payment, W appeal. */
export const DutyId = z.enum([
  'U1',
  'U1f',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'U7',
  'U8',
  'A1',
  'A1f',
  'A1d',
  'A1n',
  'A2',
  'A3',
  'A4',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'D1',
  'D1f',
  'D2',
  'D3',
  'P1',
  'P2',
  'W1',
  'W2',
]);
export type DutyId = z.infer<typeof DutyId>;

export const Party = z.enum([
  'worker',
  'physician',
  'worker-or-physician',
  'claims-administrator',
  'party-asked',
  'review-organization',
  'either-side',
]);
export type Party = z.infer<typeof Party>;

/** A day, or for a duty in hours a minute, Pacific time. */
const Due = z.union([CivilDate, z.iso.datetime({ local: true, precision: -1 })]);

export const Deadline = z.object({
  duty: DutyId,
  /** What is to be done. */
  what: z.string(),
  /** Null when nothing is owed: an effect ends. */
  owedBy: Party.nullable(),
  /** Null while the clock does not run. */
  due: Due.nullable(),
  /** The period alone, before service and holidays. */
  base: Due.nullable(),
  steps: z.array(z.string()),
  source: z.string(),
  /** What the source says, in our words. */
  says: z.string(),
  /** How sure we are of the rule and of each step. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What the reader must know or decide: conditions, unsettled points. */
  notes: z.array(z.string()),
  /** False for a period of the statute that the regulation replaces in practice. */
  enforced: z.boolean(),
  /** True for the earliest of the periods that statute and regulation give for one duty. */
  alarm: z.boolean(),
  profile: ProfileId,
  startedBy: z.object({ event: EventKind, on: CivilDate, index: z.int() }),
  /** The event that met it, and whether that was too late; null while it is open. */
  met: z.object({ event: EventKind, on: CivilDate, late: z.boolean() }).nullable(),
});
export type Deadline = Readonly<z.infer<typeof Deadline>>;

/** A clock that ended before its duty was met. */
export const EndedDeadline = Deadline.extend({
  ended: z.object({ how: z.enum(['replaced', 'stopped']), event: EventKind, on: CivilDate, source: z.string() }),
});
export type EndedDeadline = Readonly<z.infer<typeof EndedDeadline>>;

/** Output of `imr due`. */
export const Deadlines = z.object({
  schema: z.literal('openimr/1'),
  file: z.string(),
  duties: z.array(Deadline),
  ended: z.array(EndedDeadline),
});
