import type { LoadText } from '../ports.ts';
import { type SimulateNeeds, simulateProgramme } from './simulate-programme.ts';
import type { Simulation } from './result/simulation.ts';
import { completeScenario, type Settings } from './scenario/read-scenario.ts';
import { type Scenario, ScenarioFile } from './scenario/scenario.ts';
import { applicationsIn } from './scenario/size.ts';

export type PresetNeeds = {
  readonly loadText: LoadText;
  /** Folder of the scenarios that come with the product. */
  readonly scenarioFolder: string;
};

export type PresetRequest = {
  /** Name of a scenario file, without its ending. */
  readonly preset: string;
  readonly settings: Settings;
  readonly seed: number;
};

export type SimulatePresetOutcome =
  | { readonly kind: 'simulated'; readonly simulation: Simulation }
  | { readonly kind: 'not-simulated'; readonly message: string; readonly at: string }
  | { readonly kind: 'interrupted' };

/** Applications simulated at most: larger scenarios are simulated by one case in several, so that a person can wait for it. */
const MOST_APPLICATIONS = 25_000;

/** Simulates a scenario that comes with the product, with some of its values set anew, and seeks the staffing it needs. */
export async function simulatePreset(
  needs: PresetNeeds & SimulateNeeds,
  { preset, settings, seed }: PresetRequest,
): Promise<SimulatePresetOutcome> {
  const completed = completeScenario(await presetFile(needs, preset), settings);
  if (completed.kind === 'refused') return { kind: 'not-simulated', message: completed.message, at: completed.at };
  const { scenario } = completed;
  const oneIn = Math.max(1, Math.ceil(applicationsIn(scenario) / MOST_APPLICATIONS));
  const outcome = await simulateProgramme(needs, {
    scenario,
    seed,
    oneIn,
    withStaffing: true,
    withDays: false,
    cases: 0,
  });
  return outcome.kind === 'simulated' ? outcome : { kind: 'interrupted' };
}

/** The scenarios of some names, made whole. */
export async function listPresets(needs: PresetNeeds, presets: readonly string[]): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const preset of presets) {
    const completed = completeScenario(await presetFile(needs, preset), {});
    if (completed.kind === 'refused') throw new Error(`${preset}: ${completed.message}`);
    scenarios.push(completed.scenario);
  }
  return scenarios;
}

/** A file of ours: when it cannot be read, the installation is broken. */
async function presetFile({ loadText, scenarioFolder }: PresetNeeds, preset: string): Promise<ScenarioFile> {
  const loaded = await loadText(`${scenarioFolder}/${preset}.json`);
  if (loaded.kind === 'unreadable') throw new Error(`${preset}.json: ${loaded.error.message}`);
  return ScenarioFile.parse(JSON.parse(loaded.text));
}
