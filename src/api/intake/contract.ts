import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { IntakeSort } from '#commands/screening/ports.ts';
import { ScreeningView } from '../cases/contract.ts';
import { DeskListQuery } from '../lists/contract.ts';

/** Where an application stands before its case is assigned. */
export const IntakeStage = z.enum(['to-screen', 'to-assign', 'waiting']);
export type IntakeStage = z.infer<typeof IntakeStage>;

/** `due`: what is due first, then what was received first. */
export const IntakeQuery = DeskListQuery.extend({
  stage: IntakeStage.default('to-screen'),
  sort: IntakeSort.default('due'),
});

/** A page of the queue of intake. */
export const IntakeView = z.object({
  rows: z.array(
    z.object({
      caseNumber: z.string(),
      state: CaseState,
      priority: z.enum(['standard', 'expedited']),
      received: CivilDate.nullable(),
      /** The first thing the review organization owes, a day or a minute; null while it owes nothing by a day. */
      due: z.string().nullable(),
      items: z.array(z.string()),
      screening: ScreeningView.shape.screening.nullable(),
      /** What goes to the parties. */
      notice: z.string().nullable(),
      /** Why it cannot be screened; null where it can. */
      trouble: z.string().nullable(),
    }),
  ),
  counts: z.object({ 'to-screen': z.int(), 'to-assign': z.int(), waiting: z.int() }),
  from: z.int(),
  today: CivilDate,
});
export type IntakeView = Readonly<z.infer<typeof IntakeView>>;

/** Applications to be found eligible at once. */
export const EligibleInput = z.object({
  cases: z.array(z.string().min(1).max(40)).min(1, 'choose at least one application').max(100),
});

/** What became of each. */
export const EligibleView = z.object({
  lines: z.array(z.object({ caseNumber: z.string(), found: z.boolean(), why: z.string() })),
});
export type EligibleView = Readonly<z.infer<typeof EligibleView>>;

/** Applications on file before this one that are the same, or may be: facts as both wrote them, and how far they agree. */
export const ComparedView = z.object({
  compared: z.array(
    z.object({
      caseNumber: z.string(),
      state: CaseState,
      received: CivilDate.nullable(),
      verdict: z.enum(['duplicate', 'possible']),
      reasons: z.array(z.string()),
      facts: z.array(
        z.object({
          what: z.string(),
          agreement: z.enum(['same', 'near', 'different', 'unknown']),
          here: z.string().nullable(),
          there: z.string().nullable(),
        }),
      ),
      items: z.object({
        here: z.array(z.string()),
        there: z.array(z.string()),
        /** Items here that are there as well, by index. */
        same: z.array(z.int()),
      }),
    }),
  ),
});
export type ComparedView = Readonly<z.infer<typeof ComparedView>>;
