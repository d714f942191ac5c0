import { z } from 'zod';

/** What the address of the signature keeps: of several reviewers, who signs; a number, never a name. */
export const SignSearch = z.object({ seat: z.int().positive().optional().catch(undefined) });
