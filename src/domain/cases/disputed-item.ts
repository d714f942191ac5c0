import { z } from 'zod';
import { Request } from './requests/request.ts';

/** One treatment in dispute: the unit of decision. */
export const DisputedItem = z.object({
  /** As worded, on one line, without the outcome. */
  title: z.string().min(1),
  request: Request,
});
export type DisputedItem = Readonly<z.infer<typeof DisputedItem>>;
