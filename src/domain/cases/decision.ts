import { z } from 'zod';
import { Weighing } from './analyses/weighing.ts';

/** What is decided of an item: the UR decision stands (`upheld`) or falls (`overturned`); there is no third (law: Labor Code 4610.6). */
export const Outcome = z.enum(['upheld', 'overturned']);
export type Outcome = z.infer<typeof Outcome>;

/** A reviewer's decision of one disputed item; a draft until the determination is signed. */
export const Decision = z.object({
  outcome: Outcome,
  /** The guideline line as it shall stand in the letter. */
  guideline: z.string().min(1),
  rationale: z.string().min(1),
  /** Where recommendations competed: how they were weighed. */
  weighing: Weighing.nullish(),
});
export type Decision = Readonly<z.infer<typeof Decision>>;
