import { z } from 'zod';

/** What the address of a case's status keeps: the kind of event that is being recorded. */
export const StatusSearch = z.object({ record: z.string().max(60).optional().catch(undefined) });
