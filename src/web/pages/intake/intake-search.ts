import { z } from 'zod';
import { IntakeStage } from '#api/intake/contract.ts';

/** What the address of the queue keeps: the stage, and the place in it. */
export const IntakeSearch = z.object({
  stage: IntakeStage.optional().catch(undefined),
  from: z.coerce.number().int().positive().optional().catch(undefined),
});
export type IntakeSearch = Readonly<z.infer<typeof IntakeSearch>>;
