import { z } from 'zod';

/** Languages a cover page is written in. */
export const Language = z.enum(['en', 'es']);
export type Language = z.infer<typeof Language>;
