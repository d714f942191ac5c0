import { Command, InvalidArgumentError } from 'commander';
import type { LoadText, Terminal, WriteFile } from '#commands/ports.ts';
import { type Progress, type SimulationRequest, simulateProgramme } from '#commands/simulation/simulate-programme.ts';
import type { Simulation } from '#commands/simulation/result/simulation.ts';
import { completeScenario } from '#commands/simulation/scenario/read-scenario.ts';
import { ScenarioFile } from '#commands/simulation/scenario/scenario.ts';
import { SCHEMA } from '#domain/determinations/determination.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { exitCode } from './batch.ts';
import { parseJson } from './parse-json.ts';

export type SimulateCommandNeeds = {
  readonly terminal: Terminal;
  readonly loadText: LoadText;
  readonly writeFile: WriteFile;
  /** Resolves when the process is asked to end. */
  readonly untilAskedToStop: () => Promise<void>;
};

type Options = {
  readonly scenario?: string;
  readonly applications?: number;
  readonly year?: number;
  readonly months?: number;
  readonly staffedFor?: number;
  readonly lateUnder?: number;
  readonly staffing: boolean;
  readonly seed: number;
  readonly oneIn: number;
  readonly days?: true;
  readonly cases: number;
  readonly out?: string;
};

const INTERRUPTED = 130; // what a shell expects of a program ended by Ctrl-C

/** `imr simulate`: a year of the programme against the real rules, as a capacity planner; one JSON line. */
export function simulateCommand(needs: SimulateCommandNeeds): Command {
  return new Command('simulate')
    .description('simulates the programme of reviews under the real clocks: backlog, days by stage, lateness, staffing')
    .option('--scenario <file>', 'JSON of a scenario (imr schema Scenario); what it leaves out is planned for 2024')
    .option('--applications <number>', 'applications a year, duplicates included', amount)
    .option('--year <year>', 'start on 1 January of this year', whole(2013, 2034))
    .option('--months <number>', 'months to simulate', whole(1, 120))
    .option('--staffed-for <cases>', 'determinations a month that reviewers and quality desk can make', amount)
    .option('--late-under <percent>', 'seek staffing that keeps late determinations under so many percent', percent)
    .option('--no-staffing', 'do not seek the staffing needed')
    .option('--seed <number>', 'the same seed gives the same output', whole(0, 4_294_967_295), 1)
    .option('--one-in <number>', 'simulate one case in so many and count it as many times', whole(1, 1000), 1)
    .option('--days', 'the series by day, too')
    .option('--cases <number>', 'show so many simulated cases as events for imr due', whole(0, 10_000), 0)
    .option('--out <file>', 'write the JSON to a file')
    .action(async (options: Options) => {
      process.exitCode = await simulate(needs, options);
    });
}

async function simulate(needs: SimulateCommandNeeds, options: Options): Promise<number> {
  const { terminal } = needs;
  const scenario = await scenarioOf(needs, options);
  if ('code' in scenario) {
    await terminal.print(JSON.stringify({ schema: SCHEMA, file: options.scenario ?? null, error: scenario }));
    terminal.say(
      `${options.scenario ?? 'options'}: ${scenario.message}${scenario.at === null ? '' : ` (${scenario.at})`}`,
    );
    return exitCode.unreadable;
  }
  const request: SimulationRequest = {
    scenario,
    seed: options.seed,
    oneIn: options.oneIn,
    withStaffing: options.staffing,
    withDays: options.days === true,
    cases: options.cases,
  };
  const outcome = await simulateProgramme({ goOn: stepping(needs) }, request);
  if (outcome.kind === 'interrupted') {
    terminal.say(`interrupted on simulated day ${outcome.day}; nothing was written`);
    return INTERRUPTED;
  }
  for (const line of summaryOf(outcome.simulation)) terminal.say(line);
  const json = JSON.stringify(outcome.simulation);
  if (options.out === undefined) {
    await terminal.print(json);
    return exitCode.done;
  }
  const error = await needs.writeFile(options.out, `${json}\n`);
  await terminal.print(JSON.stringify({ schema: SCHEMA, ...(error === null ? { out: options.out } : { error }) }));
  return error === null ? exitCode.done : exitCode.unreadable;
}

async function scenarioOf(needs: SimulateCommandNeeds, options: Options) {
  let file: ScenarioFile = {};
  if (options.scenario !== undefined) {
    const loaded = await needs.loadText(options.scenario);
    if (loaded.kind === 'unreadable') return loaded.error;
    const parsed = parseJson(ScenarioFile, loaded.text);
    if (parsed.kind === 'unreadable') return parsed.error;
    file = parsed.value;
  }
  const completed = completeScenario(file, options);
  if (completed.kind === 'complete') return completed.scenario;
  return { code: 'invalid', message: completed.message, at: completed.at } satisfies Unreadable;
}

/** Shows how far it is, and lets a signal through between the days. */
function stepping({ terminal, untilAskedToStop }: SimulateCommandNeeds): (progress: Progress) => Promise<boolean> {
  let isAskedToStop = false;
  void untilAskedToStop().then(() => {
    isAskedToStop = true;
  });
  let run = '';
  let bar = terminal.progress(0);
  let shown = 0;
  return async progress => {
    if (progress.run !== run) {
      bar.stop();
      run = progress.run;
      terminal.say(`simulating: ${run}`);
      bar = terminal.progress(100);
      shown = 0;
    }
    for (; shown < Math.floor(progress.done * 100); shown += 1) bar.step();
    if (progress.done > 0.98) bar.stop();
    await new Promise(resolve => setImmediate(resolve));
    return !isAskedToStop;
  };
}

const figure = (value: number | null) => (value === null ? 'none' : value.toLocaleString('en-US'));

/** The result in a few lines for the person who waits. */
function summaryOf({ totals, backlog, staffing, checks, months }: Simulation): string[] {
  const last = months.at(-1);
  return [
    `${figure(totals.received)} applications, ${figure(totals.eligible)} eligible, ${figure(totals.determined)} determined, ${figure(totals.determinedLate)} of them late`,
    `open at the end ${figure(backlog.atEnd.open)}, at most ${figure(backlog.peakOpen)} on ${backlog.peakOn}; in ${last?.month ?? ''} ${figure(last?.daysFromAssignment ?? null)} days from assignment to determination`,
    staffing.needed === null
      ? `staffing needed: ${staffing.how}`
      : `staffing needed: ${figure(staffing.needed.determinationsPerMonth)} determinations a month, ${figure(staffing.needed.reviewers.reduce((sum, { persons }) => sum + persons, 0))} reviewers, ${staffing.needed.quality} at the quality desk, ${staffing.needed.intake} at intake`,
    ...checks.map(
      check =>
        `${check.near ? 'near' : 'FAR '} ${check.what}: published ${figure(check.figure)}, simulated ${figure(check.simulated)}${check.usedAsInput ? ' (an input)' : ''}`,
    ),
  ];
}

function amount(text: string): number {
  const number = Number(text.replaceAll(/[,_]/g, ''));
  if (!(number >= 1 && number <= 5_000_000)) throw new InvalidArgumentError('a number from 1 to 5,000,000');
  return number;
}

function percent(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 100)) throw new InvalidArgumentError('a percentage over 0, at most 100');
  return number / 100;
}

function whole(least: number, most: number): (text: string) => number {
  return text => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`a whole number from ${least} to ${most}`);
  };
}
