import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { checkRequest } from '#commands/check-request.ts';
import type { Clock } from '#commands/ports.ts';
import { Problem } from '../cases/contract.ts';
import { RequestCheckInput, RequestCheckView } from './contract.ts';

/** `/request-checks`: what a request for treatment must show and what of it is there; nothing is kept, nothing decided. */
export function requestCheckRoutes({ clock }: { readonly clock: Clock }): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/request-checks',
      {
        config: { action: 'check-request' },
        schema: {
          summary: 'What the guideline asks of a request, and what of it a report shows; nothing is kept',
          body: RequestCheckInput,
          response: { 200: RequestCheckView, 400: Problem, 413: Problem, 500: Problem },
        },
      },
      ({ body }, reply) => {
        void reply.header('cache-control', 'no-store');
        const on = body.on ?? clock.today();
        return RequestCheckView.parse({ ...checkRequest({ ...body, on }), on });
      },
    );
    done();
  };
}
