import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem } from './cases/contract.ts';
import { plainProblem } from './problem.ts';

/** Every error of a request as a problem: what the caller got wrong field by field, our own faults without their inside. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (hasZodFastifySchemaValidationErrors(error)) {
      const fields = Object.fromEntries(
        error.validation.map(issue => [
          issue.instancePath.replace(/^\//, '').replaceAll('/', '.') || 'body',
          issue.message ?? 'not valid',
        ]),
      );
      const detail = Object.entries(fields)
        .map(([field, message]) => `${field}: ${message}`)
        .join('; ');
      return send(reply, plainProblem(400, 'The request is not valid', detail, fields));
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return send(reply, plainProblem(status, 'The request is not valid', error.message));
    request.log.error(error);
    return send(reply, plainProblem(500, 'A fault on our side', 'It has been logged. Nothing was changed.'));
  });
}

/** A path nobody answers: JSON under /api, else the web app, which has its own pages. */
export function answerUnknown(app: FastifyInstance, webFolder: string | null): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const page = request.method === 'GET' || request.method === 'HEAD';
    const looksLikeFile = /\.[a-z0-9]+$/i.test(path);
    if (webFolder !== null && page && !path.startsWith('/api') && !looksLikeFile) return reply.sendFile('index.html');
    return send(reply, plainProblem(404, 'Nothing here', `There is nothing at ${request.method} ${path}.`));
  });
}

function send(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}
