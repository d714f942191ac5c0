import { z } from 'zod';
import { DeskQuery, DeskStanding } from '#api/findings/contract.ts';
import { CheckRule, Severity } from '#domain/checks/finding.ts';

/** What the address of the desk keeps: how grave, which rule, signed or drafted, what the desk has said, the filter's words, the order and the place. */
export const QualitySearch = z.object({
  q: z.coerce.string().optional().catch(undefined),
  severity: Severity.optional().catch(undefined),
  rule: CheckRule.optional().catch(undefined),
  of: z.enum(['drafts', 'signed']).optional().catch(undefined),
  desk: DeskStanding.optional().catch(undefined),
  sort: DeskQuery.shape.sort.unwrap().optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
  from: z.coerce.number().int().positive().optional().catch(undefined),
});
export type QualitySearch = Readonly<z.infer<typeof QualitySearch>>;
