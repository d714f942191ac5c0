import type { FastifyContextConfig } from 'fastify';
import type { Action } from '#commands/policies.ts';

const problemForm = 'application/problem+json';
const methods = new Set(['get', 'put', 'post', 'delete', 'patch']);

const keyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  description:
    'Any text of your choice, best a UUID. The same request with the same key is done once, and answered with its first answer for 24 hours.',
};

const linkHeader = {
  schema: { type: 'string' },
  description: 'Where the next part of the list is: `<address>; rel="next"`; missing behind the last.',
};

/** What a route says of itself in the description: its own schema and the parts all routes have alike. */
export type Described = Readonly<Record<string, unknown>>;

/** What each operation is described with: what it takes, and whether its request may be repeated. */
export type Operation = { readonly action: Action; readonly repeat?: FastifyContextConfig['repeat'] | undefined };

/**
 * The description of the API as it was made from the contracts, with what is alike in all routes: how one says who one is, how a request is
 * repeated, how a list goes on, and that every refusal is a problem (RFC 9457).
 */
export function describe(
  made: Described,
  operationAt: (method: string, path: string) => Operation | undefined,
): Described {
  const paths = mapEach(made['paths'], (item, path) =>
    mapEach(item, (operation, method) =>
      methods.has(method) ? operationOf(operation, method, operationAt(method.toUpperCase(), path)) : operation,
    ),
  );
  return {
    ...made,
    paths,
    security: [{ key: [] }, { session: [] }, {}],
    components: {
      ...objectOf(made['components']),
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key of your account, made at /api-keys.' },
        session: { type: 'apiKey', in: 'cookie', name: 'openimr', description: 'The session of a browser.' },
      },
    },
  };
}

function operationOf(made: unknown, method: string, known: Operation | undefined): Described {
  const operation = objectOf(made);
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
  const isList = method === 'get' && parameters.some(each => objectOf(each)['name'] === 'limit');
  const isRepeatable = method === 'post' && known?.repeat !== 'harmless';
  const responses = mapEach(operation['responses'], (answer, status) => answerOf(answer, status, isList));
  const anyProblem = {
    description: 'Why it was not done',
    content: { [problemForm]: { schema: problemOf(operation['responses']) ?? { type: 'object' } } },
  };
  const withKey = isRepeatable ? { parameters: [...parameters, keyParameter] } : {};
  const takes = known?.action === undefined ? {} : { 'x-action': known.action };
  return { ...operation, ...withKey, ...takes, responses: { ...responses, default: anyProblem } };
}

function answerOf(made: unknown, status: string, isList: boolean): unknown {
  const answer = objectOf(made);
  if (Number(status) >= 400) {
    const { 'application/json': form, ...others } = objectOf(answer['content']);
    return form === undefined ? answer : { ...answer, content: { ...others, [problemForm]: form } };
  }
  return isList ? { ...answer, headers: { ...objectOf(answer['headers']), Link: linkHeader } } : answer;
}

/** The shape of a problem as one of the answers has it. */
function problemOf(responses: unknown): unknown {
  for (const [status, answer] of Object.entries(objectOf(responses))) {
    if (Number(status) < 400) continue;
    const schema = objectOf(objectOf(objectOf(objectOf(answer)['content'])['application/json']))['schema'];
    if (schema !== undefined) return schema;
  }
  return undefined;
}

function mapEach(of: unknown, map: (value: unknown, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(objectOf(of)).map(([name, value]) => [name, map(value, name)]));
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}
