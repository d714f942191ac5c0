import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../cases/contract.ts';
import { answerErrors } from '../errors.ts';
import { LibraryView } from './contract.ts';
import { libraryRoutes } from './routes.ts';

let app: FastifyInstance;

beforeAll(async () => {
  app = Fastify();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  answerErrors(app);
  const clock = { today: () => '2014-11-06', now: () => '2014-11-06T20:00:00Z' };
  await app.withTypeProvider<ZodTypeProvider>().register(libraryRoutes({ clock }));
});
afterAll(() => app.close());

const library = async (question: string) => LibraryView.parse((await app.inject(`/library${question}`)).json());

test('without a day it is the library of today', async () => {
  const { on, editions } = await library('');
  expect(on).toBe('2014-11-06');
  expect(editions.find(({ id }) => id === 'mtus-chronic-pain-2009')).toMatchObject({
    status: 'in-force',
    topicCount: 112,
  });
});

test('one edition can be looked at whatever its status', async () => {
  const { editions } = await library('?on=2026-11-28&edition=mtus-chronic-pain-2009');
  const withTopics = editions.filter(({ topics }) => topics !== null);
  expect(withTopics.map(({ id, status }) => [id, status])).toEqual([['mtus-chronic-pain-2009', 'superseded']]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row        question              status  says
  ['no day',             '?on=soon',           400,    'on'],
  ['no such edition',    '?edition=mtus-1999', 404,    'There is no edition mtus-1999.'],
])('bad input is one clear line: %s', async (_why, question, status, says) => {
  const answer = await app.inject(`/library${question}`);
  expect(answer.statusCode).toBe(status);
  const problem = Problem.parse(answer.json());
  expect([problem.detail, ...Object.keys(problem.fields)]).toContain(says);
});
