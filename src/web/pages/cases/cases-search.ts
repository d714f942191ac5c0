import { z } from 'zod';

export const SortKey = z.enum(['waiting', 'number', 'injury', 'urDecision', 'assigned', 'progress']);
export type SortKey = z.infer<typeof SortKey>;

/** What the address of the list keeps: the filter's words and the order. */
export const CasesSearch = z.object({
  q: z.coerce.string().optional().catch(undefined),
  sort: SortKey.optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
});
export type CasesSearch = Readonly<z.infer<typeof CasesSearch>>;
