import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadText } from '../../adapters/files/load-text.ts';
import { answerErrors } from '../errors.ts';
import { Problem } from '../cases/contract.ts';
import { PresetList, SimulationView } from './contract.ts';
import { simulationRoutes } from './routes.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  app.get('/alive', () => 'yes');
  const needs = { loadText, scenarioFolder: join(import.meta.dirname, '../../../samples/scenarios') };
  await app.withTypeProvider<ZodTypeProvider>().register(simulationRoutes(needs));
});
afterAll(() => app.close());

const simulate = (body: object) => app.inject({ method: 'POST', url: '/simulations', payload: body });

test('the presets say what they assume', async () => {
  const { presets } = PresetList.parse((await app.inject('/simulations/presets')).json());
  expect(presets.map(({ preset }) => preset)).toEqual(['2016', '2024', '2014-backlog', 'staffed-for-4000']);
  expect(presets[2]?.applicationsPerMonth).toEqual({ least: 4410, most: 24_300 });
});

test('a scenario is simulated with what was set anew, and the staffing it needs', async () => {
  const answer = await simulate({ preset: '2016', months: 3, applicationsPerMonth: 1000, staffedFor: 900 });
  expect(answer.statusCode).toBe(200);
  const simulation = SimulationView.parse(answer.json());
  expect(simulation).toMatchObject({ from: '2016-01-01', to: '2016-03-31', oneIn: 1 });
  expect(simulation.totals.received).toBeGreaterThan(2_900);
  expect(simulation.staffing.needed?.determinationsPerMonth).toBeLessThan(900);
});

test('a large scenario is simulated by one case in several', async () => {
  const answer = await simulate({ preset: '2024', months: 1, applicationsPerMonth: 60_000 });
  expect(SimulationView.parse(answer.json()).oneIn).toBe(10);
});

test('the server answers others meanwhile', async () => {
  const simulating = simulate({ preset: '2016', months: 6 });
  let longest = 0;
  const state = { isDone: false };
  void simulating.finally(() => {
    state.isDone = true;
  });
  while (!state.isDone) {
    const start = performance.now();
    await app.inject('/alive');
    longest = Math.max(longest, performance.now() - start);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  expect((await simulating).statusCode).toBe(200);
  expect(longest).toBeLessThan(1500);
});

test('who finds the line too long is told to come again', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => simulate({ preset: '2016', months: 1, applicationsPerMonth: 500 })),
  );
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 503, 503]);
  expect(answers[5]?.headers['retry-after']).toBe('5');
  expect((await simulate({ preset: '2016', months: 1, applicationsPerMonth: 500 })).statusCode).toBe(200);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row           body                                            field
  ['no such preset',        { preset: '1999' },                             'preset'],
  ['a path for a preset',   { preset: '../reviewers' },                     'preset'],
  ['more than is allowed',  { preset: '2024', applicationsPerMonth: 1e6 },  'applicationsPerMonth'],
  ['no months',             { preset: '2024', months: 0 },                  'months'],
])('bad input names its field: %s', async (_why, body, field) => {
  const answer = await simulate(body);
  expect(answer.statusCode).toBe(400);
  expect(Object.keys(Problem.parse(answer.json()).fields)).toEqual([field]);
});
