import { z } from 'zod';
import { Programme } from '#domain/corpus/decisions/published-decision.ts';

/** What the address of the annual report keeps. */
export const ReportSearch = z.object({
  year: z.coerce.number().int().min(1900).max(2099).optional().catch(undefined),
  programme: Programme.optional().catch(undefined),
});
export type ReportSearch = Readonly<z.infer<typeof ReportSearch>>;
