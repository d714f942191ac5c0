import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type FastifyInstance, LogController } from 'fastify';
import type { Begun, Telemetry } from '#commands/operation/telemetry.ts';

/** Requests carry an id, their own or that of the proxy before us; a name in its place is not taken over. */
export const requestIds = {
  // The lines Fastify writes name addresses; ours are written below.
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: ({ headers }: IncomingMessage) => {
    const given = headers['x-request-id'];
    return typeof given === 'string' && looksDrawn.test(given) ? given : randomUUID();
  },
};

const looksDrawn = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** Times every request and logs one line of it: its route as the code names it, never its address, body or headers. */
export function observeRequests(app: FastifyInstance, telemetry: Telemetry | undefined): void {
  const begun = new WeakMap<object, Begun>();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (telemetry === undefined) return done();
    const work = telemetry.begin('request', nameOf(request), parentOf(request.headers));
    begun.set(request, work);
    telemetry.within(work, done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    over(request, `${reply.statusCode}`, reply.statusCode >= 500);
    const { method } = request;
    const line = {
      method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      traceId: begun.get(request)?.traceId,
    };
    request.log.info(line, 'request');
    done();
  });
  app.addHook('onRequestAbort', (request, done) => {
    request.log.info({ method: request.method, route: routeOf(request) }, 'request given up by the caller');
    done();
  });
  const over = (request: object, outcome: string, failed: boolean) => {
    const work = begun.get(request);
    work?.ended(outcome, failed);
  };
}

type Routed = { readonly method: string; readonly routeOptions: { readonly url?: string | undefined } };

function routeOf({ routeOptions }: Routed): string {
  return routeOptions.url ?? 'none';
}

function nameOf(request: Routed): string {
  return `${request.method} ${routeOf(request)}`;
}

function parentOf(headers: Readonly<Record<string, unknown>>): string | undefined {
  const { traceparent } = headers;
  return typeof traceparent === 'string' ? traceparent : undefined;
}
