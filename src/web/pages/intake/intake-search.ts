import { z } from 'zod';
import { IntakeQuery, IntakeStage } from '#api/intake/contract.ts';

/** What the address of the queue keeps: the stage, the filter's words, the order, and the place. */
export const IntakeSearch = z.object({
  stage: IntakeStage.optional().catch(undefined),
  q: z.coerce.string().optional().catch(undefined),
  sort: IntakeQuery.shape.sort.unwrap().optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
  from: z.coerce.number().int().positive().optional().catch(undefined),
});
export type IntakeSearch = Readonly<z.infer<typeof IntakeSearch>>;
