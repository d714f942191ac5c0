import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from './cases/contract.ts';
import { plainProblem } from './problem.ts';

const places = { body: 'body', querystring: 'query', params: 'path', headers: 'header' } as const;

/** Every error of a request as a problem: what the caller got wrong field by field, our own faults without their inside. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => answerError(error, request, reply));
}

/** A request that reaches no route because its address cannot be read, as a problem. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ instancePath, message = 'not valid' }) => ({ instancePath, message }));
    const fields = Object.fromEntries(
      issues.map(({ instancePath, message }) => [
        instancePath.replace(/^\//, '').replaceAll('/', '.') || 'body',
        message,
      ]),
    );
    const detail = Object.entries(fields)
      .map(([field, message]) => `${field}: ${message}`)
      .join('; ');
    const at = places[error.validationContext ?? 'body'];
    const errors = issues.map(({ instancePath, message }) => ({
      in: at,
      pointer: `#${instancePath}`,
      detail: message,
    }));
    return send(reply, plainProblem(400, titleOf(400), detail, fields, errors));
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return send(reply, plainProblem(status, titleOf(status), error.message));
  request.log.error(error);
  return send(reply, plainProblem(500, 'A fault on our side', 'It has been logged. Nothing was changed.'));
}

const titles: Readonly<Record<number, string>> = {
  404: 'Nothing here',
  405: 'Not done this way',
  413: 'Too large',
  414: 'The address is too long',
  415: 'Not in a form that is taken here',
  429: 'Too many requests',
};

function titleOf(status: number): string {
  return titles[status] ?? 'The request is not valid';
}

/** A path nobody answers: a problem under /api, which says what the path takes where it takes something; else the web app, which has its own pages. */
export function answerUnknown(app: FastifyInstance, webFolder: string | null): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const page = request.method === 'GET' || request.method === 'HEAD';
    const looksLikeFile = /\.[a-z0-9]+$/i.test(path);
    const isApi = path.startsWith('/api/');
    if (webFolder !== null && page && !isApi && !looksLikeFile) return reply.sendFile('index.html');
    const allowed = isApi ? methodsAt(app, path) : [];
    if (allowed.length === 0)
      return send(reply, plainProblem(404, titleOf(404), `There is nothing at ${request.method} ${path}.`));
    const allow = allowed.join(', ');
    return send(
      reply.header('allow', allow),
      plainProblem(405, titleOf(405), `${path} does not take ${request.method}; it takes ${allow}.`),
    );
  });
}

/** The methods a path is answered by, whatever is asked. */
function methodsAt({ guarded }: FastifyInstance, path: string): readonly string[] {
  const parts = path.split('/');
  const fits = (url: string) => {
    const wanted = url.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
  };
  return [...new Set(guarded.filter(({ url }) => fits(url)).map(({ method }) => method))].toSorted();
}

function send(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
