import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { withdrawRequest } from '#commands/life-cycle/withdraw-request.ts';
import { showCase } from '#commands/show-case.ts';
import { sendProblem } from '../send-problem.ts';
import { CaseView, problems, WithdrawalInput } from './contract.ts';
import { viewFor } from './view-for.ts';

const CaseNumber = z.object({ caseNumber: z.string().max(40) });

/** `/cases/…/withdrawal`: who asked for the treatment or the review takes it back. */
export function withdrawalRoutes(
  needs: Parameters<typeof withdrawRequest>[0] & Parameters<typeof showCase>[0],
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/cases/:caseNumber/withdrawal',
      {
        config: { action: 'withdraw-request' },
        schema: {
          summary: 'Take back the application, or as the physician the request; the review ends',
          params: CaseNumber,
          body: WithdrawalInput,
          response: { 200: CaseView, ...problems },
        },
      },
      async (request, reply) => {
        const { params, body, asking } = request;
        const relations = asking.relations ?? [];
        const outcome = await withdrawRequest(needs, { ...params, relations, why: body.why });
        if (outcome.kind !== 'changed') return sendProblem(reply, outcome);
        const shown = await showCase(needs, params);
        return shown.kind === 'shown' ? viewFor(request, shown.shown) : sendProblem(reply, shown);
      },
    );
    done();
  };
}
