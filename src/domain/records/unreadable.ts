import { z } from 'zod';

/** Why an input could not be read: one line a person can act on. */
export const Unreadable = z.object({
  code: z.enum([
    'not-found',
    'unsupported',
    'empty',
    'too-large',
    'binary',
    'encoding',
    'damaged',
    'encrypted',
    'no-text',
    'unknown-format',
    'incomplete',
    'invalid',
  ]),
  message: z.string(),
  /** Where: `line 12`, `item 3`, `case.json/items/0/title`; null when it concerns the whole input. */
  at: z.string().nullable(),
});
export type Unreadable = Readonly<z.infer<typeof Unreadable>>;
