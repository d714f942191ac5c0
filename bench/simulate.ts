import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulateProgramme } from '#commands/simulation/simulate-programme.ts';
import type { Simulation } from '#commands/simulation/result/simulation.ts';
import { completeScenario, type Settings } from '#commands/simulation/scenario/read-scenario.ts';
import { ScenarioFile } from '#commands/simulation/scenario/scenario.ts';
import { countDeadlines } from '#domain/deadlines/clocks/count-deadlines.ts';
import { figure, print } from './material/measure.ts';

/** A simulated year of 200,000 applications, the backlog of 2014, and as peer the clocks of each case counted one by one. */
const scenarios = join(import.meta.dirname, '../samples/scenarios');
const CASES = 2000;

type Run = { readonly simulation: Simulation; readonly seconds: number };

async function run(file: ScenarioFile, settings: Settings, withStaffing: boolean, cases = 0): Promise<Run> {
  const completed = completeScenario(file, settings);
  if (completed.kind === 'refused') throw new Error(completed.message);
  const start = performance.now();
  const outcome = await simulateProgramme(
    { goOn: () => Promise.resolve(true) },
    { scenario: completed.scenario, seed: 1, oneIn: 1, withStaffing, withDays: true, cases },
  );
  if (outcome.kind === 'interrupted') throw new Error('interrupted');
  return { simulation: outcome.simulation, seconds: (performance.now() - start) / 1000 };
}

const sample = (name: string) => ScenarioFile.parse(JSON.parse(readFileSync(join(scenarios, name), 'utf8')));

const year = await run({}, { applications: 200_000, year: 2014 }, false, CASES);
const staffed = await run({}, { applications: 200_000, year: 2014 }, true);
const memory = process.memoryUsage.rss() / 1e6;

const cases = year.simulation.cases ?? [];
const peerStart = performance.now();
for (const one of cases) if (countDeadlines(one).kind === 'refused') throw new Error('a simulated case cannot be');
const perCase = (performance.now() - peerStart) / 1000 / cases.length;

print('simulate: a year, 200,000 applications and the months before it', [
  ['seconds', figure(year.seconds)],
  ['applications a second', figure(200_000 / year.seconds)],
  [
    'seconds with the staffing needed',
    `${figure(staffed.seconds)} (${staffed.simulation.staffing.trials.length} more runs)`,
  ],
  ['memory of the process, MB', figure(memory)],
  [
    `peer: the clocks of each case counted anew, seconds`,
    `${figure(perCase * 200_000)} (from ${cases.length} cases), without the programme`,
  ],
]);

for (const name of ['staffed-for-4000.json', '2014-backlog.json', '2016.json', '2024.json']) {
  const { simulation, seconds } = await run(sample(name), {}, false);
  print(
    `simulate: ${simulation.scenario.name}, ${figure(simulation.totals.received)} applications in ${figure(seconds)} s`,
    simulation.checks.map((check): [string, string] => [
      `${check.what}${check.usedAsInput ? ' (an input)' : ''}`,
      `${figure(check.simulated ?? 0)}, published ${figure(check.figure)}: ${check.near ? 'near' : 'far'}`,
    ]),
  );
}
