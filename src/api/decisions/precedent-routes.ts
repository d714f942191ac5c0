import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type PrecedentNeeds, precedentOfItem } from '#commands/corpus/precedent-of-item.ts';
import { mayAlso } from '../accounts/guard.ts';
import { problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { Precedent } from './contract.ts';
import { similarView } from './similar-view.ts';

const Item = z.object({ caseNumber: z.string().max(40), item: z.coerce.number().int().min(0).max(1000) });
const SeatQuery = z.object({ seat: z.coerce.number().int().positive().optional() });

/** Precedent for a disputed item, for its reviewer once the first view is recorded. */
export function precedentRoutes(needs: PrecedentNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/items/:item/precedent',
      {
        config: { action: 'see-drafts' },
        schema: {
          summary: 'Decided treatments like a disputed item, upheld and overturned side by side',
          params: Item,
          querystring: SeatQuery,
          response: { 200: Precedent, ...problems },
        },
      },
      async (request, reply) => {
        const forDesk = mayAlso(request, 'see-quality-desk');
        const outcome = await precedentOfItem(needs, { ...request.params, seat: request.query.seat ?? null, forDesk });
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        return { ...similarView(outcome.found), here: { ...outcome.here } };
      },
    );
    done();
  };
}
