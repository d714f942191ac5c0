import { z } from 'zod';

/** What the address of a case keeps: the seat, the item looked at (from 1) and, on a phone, which side is shown. */
export const CaseSearch = z.object({
  /** Of several reviewers, the one at work; a number, never a name. */
  seat: z.int().positive().optional().catch(undefined),
  item: z.int().positive().optional().catch(undefined),
  show: z.enum(['record', 'items']).optional().catch(undefined),
});
