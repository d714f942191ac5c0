import { z } from 'zod';
import type { Source } from '#domain/law/source.ts';

/** Why a reviewer is in or out: the rule, where it comes from and what was found. It names no one. */
export const Reason = z.object({
  rule: z.string(),
  /** As a lawyer would cite it. */
  source: z.string(),
  message: z.string(),
  /** How sure we are of the source. */
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Reason = Readonly<z.infer<typeof Reason>>;

/** A finding under a rule, with its source. */
export function reason(rule: string, source: Source, message: string): Reason {
  return { rule, source: source.cite, message, confidence: source.confidence ?? 'high' };
}
