import { z } from 'zod';
import { Outcome } from '../decision.ts';

/** Where a reviewer leans before anything was proposed; to be undecided is an answer. */
export const Leaning = z.enum([...Outcome.options, 'undecided']);
export type Leaning = z.infer<typeof Leaning>;

/** How the reviewer judges one criterion, in the words the review uses. */
export const OwnVerdict = z.enum(['met', 'not-met', 'not-documented', 'contradicted']);
export type OwnVerdict = z.infer<typeof OwnVerdict>;

/** What a reviewer makes of one item from its criteria and the record alone, before the proposal is shown. */
export const FirstView = z.object({
  leaning: Leaning,
  /** The criteria judged, by their ids; those not judged are left out. */
  criteria: z.array(z.object({ criterion: z.string().min(1).max(200), verdict: OwnVerdict })).max(200),
  note: z.string().trim().max(5000).nullable().default(null),
});
export type FirstView = Readonly<z.infer<typeof FirstView>>;
