import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Deadline } from '#domain/deadlines/clocks/deadline.ts';

/** One running clock of a case. */
export const ClockEntry = z.object({
  caseNumber: z.string(),
  state: CaseState,
  priority: z.enum(['standard', 'expedited']),
  deadline: Deadline,
});
export type ClockEntry = Readonly<z.infer<typeof ClockEntry>>;

/** What is due, first due first, as of a day in California. */
export const ClockBoard = z.object({ today: CivilDate, clocks: z.array(ClockEntry) });
export type ClockBoard = Readonly<z.infer<typeof ClockBoard>>;
