import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { JudgedCriterion, ReviewedItem } from '#domain/guidelines/review.ts';

/** The most that is taken in, in characters. */
export const LARGEST_REPORT = 200_000;

/** A request for treatment that is about to be sent. */
export const RequestCheckInput = z.object({
  treatment: z.string().trim().min(1, 'name the treatment').max(500),
  diagnosis: z.string().trim().min(1, 'name the diagnosis').max(1000),
  report: z.string().trim().min(1, 'put in the report').max(LARGEST_REPORT, 'the report is too long'),
  /** The day it is sent; null for today. */
  on: CivilDate.nullable().default(null),
  dateOfInjury: CivilDate.nullable().default(null),
});
export type RequestCheckInput = z.input<typeof RequestCheckInput>;

/** What the guideline asks, which sentences show it, and what is not there; nothing of how a review would come out. */
export const RequestCheckView = ReviewedItem.pick({
  edition: true,
  topics: true,
  covering: true,
  missing: true,
  unjudged: true,
}).extend({
  on: CivilDate,
  criteria: z.array(
    JudgedCriterion.pick({
      id: true,
      text: true,
      edition: true,
      pages: true,
      kind: true,
      verdict: true,
      verified: true,
    }).extend({ sentences: z.array(z.object({ from: z.enum(['report', 'diagnosis']), text: z.string() })) }),
  ),
});
export type RequestCheckView = Readonly<z.infer<typeof RequestCheckView>>;
