import { z } from 'zod';
import { Simulation } from '#commands/simulation/result/simulation.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** Scenarios that come with the product, by the name of their file. */
export const Preset = z.enum(['2016', '2024', '2014-backlog', 'staffed-for-4000']);
export type Preset = z.infer<typeof Preset>;

const Range = z.object({ least: z.number(), most: z.number() });

export const PresetSummary = z.object({
  preset: Preset,
  name: z.string(),
  start: CivilDate,
  months: z.int(),
  applicationsPerMonth: Range,
  staffedFor: Range,
  lateUnder: z.number(),
});
export type PresetSummary = Readonly<z.infer<typeof PresetSummary>>;
export const PresetList = z.object({ presets: z.array(PresetSummary) });

/** A scenario with some of its values set anew; null leaves the scenario's. */
export const SimulationInput = z.strictObject({
  preset: Preset,
  applicationsPerMonth: z.number().min(1).max(60_000).nullable().default(null),
  /** Determinations a month. */
  staffedFor: z.number().min(1).max(100_000).nullable().default(null),
  months: z.int().min(1).max(36).nullable().default(null),
  /** Share of determinations past due that staffing is sought to stay under. */
  lateUnder: z.number().min(0.001).max(1).nullable().default(null),
  seed: z.int().min(0).max(4_294_967_295).default(1),
});
export type SimulationInput = Readonly<z.infer<typeof SimulationInput>>;

export const SimulationView = Simulation.omit({ days: true, cases: true });
export type SimulationView = Readonly<z.infer<typeof SimulationView>>;
