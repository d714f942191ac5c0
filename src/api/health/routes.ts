import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { Problem } from '../cases/contract.ts';
import { Health } from './contract.ts';

/** `/health`: 200 when the database answers, which `ping` asks. */
export function healthRoutes({ ping }: { readonly ping: () => Promise<void> }): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/health',
      {
        config: { action: 'see-health' },
        schema: { summary: 'Is the system up', response: { 200: Health, 500: Problem } },
      },
      async () => {
        await ping();
        return { status: 'ok' as const };
      },
    );
    done();
  };
}
