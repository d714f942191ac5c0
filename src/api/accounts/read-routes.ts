import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ReadStore } from '#commands/accounts/ports.ts';
import { problems } from '../cases/contract.ts';
import { ReadList, ReadsQuery } from './contract.ts';

/** `/cases/…/reads`: who read what of a case, and when. */
export function readRoutes({ reads }: { readonly reads: ReadStore }): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/reads',
      {
        config: { action: 'see-reads' },
        schema: {
          summary: 'Who read what of a case, the newest first',
          params: z.object({ caseNumber: z.string().max(40) }),
          querystring: ReadsQuery,
          response: { 200: ReadList, ...problems },
        },
      },
      async ({ params: { caseNumber }, query, keepingRead }) => {
        // Whoever looks is on the list themselves.
        await keepingRead;
        const found = await reads.list(caseNumber, query);
        const last = found.at(-1);
        return { reads: [...found], next: found.length === query.most && last !== undefined ? last.number : null };
      },
    );
    done();
  };
}
