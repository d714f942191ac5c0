import { z } from 'zod';
import { Step } from './steps.ts';

/** What the address keeps: the step, so that the browser's own Back works; and the number of the case once it is filed. */
export const ApplySearch = z.object({
  step: Step.optional().catch(undefined),
  filed: z.string().max(40).optional().catch(undefined),
  mailed: z.boolean().optional().catch(undefined),
});
