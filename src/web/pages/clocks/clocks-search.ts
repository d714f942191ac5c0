import { z } from 'zod';
import { Party } from '#domain/deadlines/clocks/deadline.ts';

/** What the address of the board keeps: the filter's words and who owes the duty. */
export const ClocksSearch = z.object({
  q: z.coerce.string().optional().catch(undefined),
  owner: Party.optional().catch(undefined),
});
export type ClocksSearch = Readonly<z.infer<typeof ClocksSearch>>;
