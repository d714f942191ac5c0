import { z } from 'zod';
import { CheckRule, Severity } from '#domain/checks/finding.ts';

/** What the address of the desk keeps: how grave, which rule, signed or drafted, and words. */
export const QualitySearch = z.object({
  q: z.coerce.string().optional().catch(undefined),
  severity: Severity.optional().catch(undefined),
  rule: CheckRule.optional().catch(undefined),
  of: z.enum(['drafts', 'signed']).optional().catch(undefined),
});
export type QualitySearch = Readonly<z.infer<typeof QualitySearch>>;
