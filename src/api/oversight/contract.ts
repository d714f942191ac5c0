import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { overseenStages } from '#domain/corpus/oversight/lateness.ts';
import { DutyId, Party } from '#domain/deadlines/clocks/deadline.ts';

/** A count; null where it is small enough to point at somebody. */
const Count = z.int().nullable();

/** What the regulator asks of all cases: counts, days and amounts, and no health data. */
export const OversightView = z.object({
  today: CivilDate,
  /** Cases that were counted, and how many were not yet. */
  cases: z.int(),
  left: z.int(),
  /** Duties by the month they were due in, and how many of them were late. */
  lateness: z.array(z.object({ month: z.string(), stage: z.enum(overseenStages), due: Count, late: Count })),
  /** What is owed now and was due before today, the longest overdue first; at most 1,000. */
  overdue: z.array(
    z.object({
      caseNumber: z.string(),
      duty: DutyId,
      what: z.string(),
      owedBy: Party,
      due: z.string(),
      days: z.int(),
    }),
  ),
  overdueInAll: z.int(),
  /** What lateness may cost, by provision, in whole dollars. */
  penalties: z.array(
    z.object({ what: z.string(), source: z.string(), ceiling: z.boolean(), cases: Count, amount: z.int() }),
  ),
  appeals: z.array(z.object({ year: z.string(), appealed: Count, denied: Count, remanded: Count, reversed: Count })),
});
export type OversightView = Readonly<z.infer<typeof OversightView>>;
