import { z } from 'zod';

/** What the address of a decision keeps: the version, when it is not the latest. */
export const DecisionSearch = z.object({ version: z.coerce.number().int().min(1).optional().catch(undefined) });
