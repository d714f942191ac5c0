import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { listPresets, type PresetNeeds, simulatePreset } from '#commands/simulation/simulate-preset.ts';
import type { Scenario } from '#commands/simulation/scenario/scenario.ts';
import { Problem } from '../cases/contract.ts';
import { outcomeStatus } from '../outcome-status.ts';
import { plainProblem } from '../problem.ts';
import { Preset, PresetList, SimulationInput, SimulationView } from './contract.ts';

const problems = { 400: Problem, 422: Problem, 500: Problem, 503: Problem };
const MOST_IN_LINE = 4;

/** `/simulations`: the scenarios there are, and one simulated. One runs at a time, in slices between which others are served. */
export function simulationRoutes(needs: PresetNeeds): FastifyPluginCallbackZod {
  let line: Promise<unknown> = Promise.resolve();
  let inLine = 0;
  /** Waits for its turn; null when the line is too long. */
  const inTurn = async <Result>(run: () => Promise<Result>): Promise<Result | null> => {
    if (inLine >= MOST_IN_LINE) return null;
    inLine += 1;
    const turn = line.then(run);
    line = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      inLine -= 1;
    }
  };
  return (app, _options, done) => {
    app.get(
      '/simulations/presets',
      {
        config: { action: 'simulate' },
        schema: { summary: 'Scenarios that can be simulated', response: { 200: PresetList, 500: Problem } },
      },
      async () => {
        const scenarios = await listPresets(needs, Preset.options);
        return {
          presets: Preset.options.flatMap((preset, index) => {
            const scenario = scenarios[index];
            return scenario === undefined ? [] : [summaryOf(preset, scenario)];
          }),
        };
      },
    );
    app.post(
      '/simulations',
      {
        config: { action: 'simulate', repeat: 'harmless' },
        schema: {
          summary: 'Simulate a scenario',
          body: SimulationInput,
          response: { 200: SimulationView, ...problems },
        },
      },
      async (request, reply) => {
        const { preset, seed, applicationsPerMonth, staffedFor, months, lateUnder } = request.body;
        const settings = {
          applications: applicationsPerMonth === null ? undefined : applicationsPerMonth * 12,
          staffedFor: staffedFor ?? undefined,
          months: months ?? undefined,
          lateUnder: lateUnder ?? undefined,
        };
        let isGone = false;
        reply.raw.once('close', () => {
          isGone = !reply.raw.writableFinished;
        });
        const goOn = async () => {
          await new Promise(resolve => setImmediate(resolve));
          return !isGone;
        };
        const outcome = await inTurn(() => simulatePreset({ ...needs, goOn }, { preset, settings, seed }));
        if (outcome === null) return refused(reply, 'busy', 'Others are simulating. Try again in a moment.');
        if (outcome.kind === 'simulated') return outcome.simulation;
        // Nobody hears the answer to a request that was given up.
        if (outcome.kind === 'interrupted') return refused(reply, 'busy', 'The request was given up.');
        return refused(reply, 'not-simulated', sentence(outcome.message), { [fieldOf(outcome.at)]: outcome.message });
      },
    );
    done();
  };
}

const titles = { busy: 'Not simulated yet', 'not-simulated': 'This cannot be simulated' } as const;

function refused(
  reply: FastifyReply,
  kind: keyof typeof titles,
  detail: string,
  fields: Readonly<Record<string, string>> = {},
): FastifyReply {
  if (kind === 'busy') void reply.header('retry-after', '5');
  const status = outcomeStatus[kind];
  return reply
    .code(status)
    .type('application/problem+json')
    .send(plainProblem(status, titles[kind], detail, fields));
}

/** The field of the request that a part of the scenario came from. */
function fieldOf(at: string): string {
  return at in SimulationInput.shape ? at : 'preset';
}

function summaryOf(preset: Preset, scenario: Scenario) {
  const { name, start, months, applicationsPerMonth, determinationsPerMonth, lateUnder } = scenario;
  return {
    preset,
    name,
    start,
    months,
    lateUnder,
    applicationsPerMonth: rangeOf(applicationsPerMonth),
    staffedFor: rangeOf(determinationsPerMonth),
  };
}

function rangeOf(entries: readonly { readonly value: number }[]) {
  const values = entries.map(({ value }) => value);
  return { least: Math.min(...values), most: Math.max(...values) };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
