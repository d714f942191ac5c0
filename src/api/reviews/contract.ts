import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import { DeskStanding } from '../findings/contract.ts';

/** The cases of the reviewer who asks that are not determined yet: what was returned first, then what is due first. */
export const ReviewsView = z.object({
  reviews: z.array(
    z.object({
      caseNumber: z.string(),
      state: CaseState,
      priority: z.enum(['standard', 'expedited']),
      items: z.array(z.string()),
      /** Of several reviewers, which one; null where one decides. */
      seat: z.int().nullable(),
      open: z.int(),
      decided: z.int(),
      /** When the determination is due, a day or a minute; null where no such clock runs. */
      due: z.string().nullable(),
      desk: DeskStanding,
      /** Errors and warnings that stand in the way, as last examined; null while the draft was not. */
      toSettle: z.int().nullable(),
      isSigned: z.boolean(),
    }),
  ),
  today: CivilDate,
});
export type ReviewsView = Readonly<z.infer<typeof ReviewsView>>;
