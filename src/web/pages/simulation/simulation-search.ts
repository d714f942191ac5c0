import { z } from 'zod';
import { Preset } from '#api/simulation/contract.ts';

/** What the address keeps: the simulation that is shown; without a preset none is. */
export const SimulationSearch = z.object({
  preset: Preset.optional().catch(undefined),
  applications: z.number().optional().catch(undefined),
  staffed: z.number().optional().catch(undefined),
  months: z.number().optional().catch(undefined),
  /** Percent. */
  late: z.number().optional().catch(undefined),
});
export type SimulationSearch = Readonly<z.infer<typeof SimulationSearch>>;
