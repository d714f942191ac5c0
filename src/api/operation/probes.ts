import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Telemetry } from '#commands/operation/telemetry.ts';

/** What those who run the system ask of it. */
export type OperationNeeds = {
  readonly telemetry: Telemetry;
  /** Null when requests can be taken: the database answers and has this version's schema; else why not. */
  readonly unready: () => Promise<string | null>;
  /** Everything measured, as OpenMetrics text. */
  readonly exposition: () => Promise<string>;
  /** Who knows it may read what is measured; null: nobody may. */
  readonly metricsToken: string | null;
};

const openMetrics = 'application/openmetrics-text; version=1.0.0; charset=utf-8';

/** `/health`: the process answers. `/ready`: it can do its work. `/metrics`: what it measured, for whoever has the token. */
export function answerProbes(app: FastifyInstance, needs: OperationNeeds): void {
  const hidden = { schema: { hide: true } };
  app.get('/health', hidden, (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  app.get('/ready', hidden, async (_request, reply) => {
    const reason = await needs.unready();
    void reply.header('cache-control', 'no-store');
    return reason === null ? { status: 'ready' } : reply.code(503).send({ status: 'not ready', reason });
  });
  const { metricsToken } = needs;
  if (metricsToken === null) return;
  app.get('/metrics', hidden, async (request, reply) => {
    if (!isBearer(request.headers.authorization, metricsToken))
      return reply.code(401).header('www-authenticate', 'Bearer').send();
    return reply.type(openMetrics).send(await needs.exposition());
  });
}

/** Compared by their hashes, in the same time whatever they have in common. */
function isBearer(header: string | undefined, token: string): boolean {
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
