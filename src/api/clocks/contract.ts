import { z } from 'zod';
import { ClockGroup } from '#commands/lists/ports.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { Deadline, Party } from '#domain/deadlines/clocks/deadline.ts';
import { PartQuery } from '../lists/contract.ts';

/** One running clock of a case. */
export const ClockEntry = z.object({
  caseNumber: z.string(),
  state: CaseState,
  priority: z.enum(['standard', 'expedited']),
  deadline: Deadline,
});
export type ClockEntry = Readonly<z.infer<typeof ClockEntry>>;

/** How clocks are narrowed. */
export const ClockFilter = z.object({
  /** Every word of it stands in the case number, priority, duty, owner or marks of a clock. */
  q: z.string().trim().max(200).default(''),
  owner: Party.optional(),
});
export const ClockListQuery = PartQuery.extend(ClockFilter.shape).extend({ group: ClockGroup.optional() });

/** What is due, first due first, as of a day in California. */
export const ClockBoard = z.object({ today: CivilDate, clocks: z.array(ClockEntry) });
export type ClockBoard = Readonly<z.infer<typeof ClockBoard>>;

/** How many clocks stand in each group: all of them, what is owed at the earliest of its periods, and of that what is due in three days. */
export const ClockCounts = z.object({
  today: CivilDate,
  groups: z.array(z.object({ group: ClockGroup, clocks: z.int(), owed: z.int(), owedSoon: z.int() })),
});
export type ClockCounts = Readonly<z.infer<typeof ClockCounts>>;
