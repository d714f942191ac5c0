import { z } from 'zod';

/** What the address keeps: the page of ours to go back to; an address of another site is none. */
export const SignInSearch = z.object({
  back: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])/)
    .optional()
    .catch(undefined),
});
