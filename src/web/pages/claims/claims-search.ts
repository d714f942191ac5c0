import { z } from 'zod';
import { ClaimsQuery } from '#api/claims/contract.ts';

const OwnCaseSort = ClaimsQuery.shape.sort.unwrap();

/** What the address of the list keeps: which cases, the filter's words, the order, and the place. */
export const ClaimsSearch = z.object({
  show: z.enum(['owed', 'overdue']).optional().catch(undefined),
  q: z.coerce.string().optional().catch(undefined),
  sort: OwnCaseSort.optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
  from: z.coerce.number().int().positive().optional().catch(undefined),
});
export type ClaimsSearch = Readonly<z.infer<typeof ClaimsSearch>>;

/** Which receipt is shown. */
export const DeliverSearch = z.object({ receipt: z.string().optional().catch(undefined) });
export type DeliverSearch = Readonly<z.infer<typeof DeliverSearch>>;
