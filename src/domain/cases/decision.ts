import { z } from 'zod';

/** What is decided of an item: the UR decision stands (`upheld`) or falls (`overturned`); there is no third (law: Labor Code 4610.6). */
export const Outcome = z.enum(['upheld', 'overturned']);
export type Outcome = z.infer<typeof Outcome>;

/** A reviewer's decision of one disputed item; a draft until the determination is signed. */
export const Decision = z.object({
  outcome: Outcome,
  /** The guideline line as it shall stand in the letter. */
  guideline: z.string().min(1),
  rationale: z.string().min(1),
  /** Pages of the line that the reviewer has looked up, though the library is not sure of them. */
  confirmedPages: z.array(z.int().positive()).max(50).optional(),
});
export type Decision = Readonly<z.infer<typeof Decision>>;
