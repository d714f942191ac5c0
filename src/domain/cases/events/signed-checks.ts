import { z } from 'zod';

/** Something found in a draft, as its signature keeps it. */
export const SignedFinding = z.object({
  /** Rule, item and digest of the words it is about. */
  key: z.string().min(1),
  rule: z.string().min(1),
  severity: z.enum(['error', 'warning', 'note']),
  /** Place among the disputed items; null for the letter as a whole. */
  item: z.int().nonnegative().nullable(),
  message: z.string(),
  quote: z.string(),
  /** What the reviewer answered; null where nothing was. */
  answer: z.string().nullable(),
});
export type SignedFinding = Readonly<z.infer<typeof SignedFinding>>;

/** Which checks a draft went through before it was signed, what they found, and what could not be checked. */
export const SignedChecks = z.object({
  rules: z.array(z.string().min(1)),
  findings: z.array(SignedFinding),
  unchecked: z.array(z.string()),
});
export type SignedChecks = Readonly<z.infer<typeof SignedChecks>>;
