import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { fileApplication } from '#commands/life-cycle/file-application.ts';
import { problems } from '../cases/contract.ts';
import { outcomeStatus } from '../outcome-status.ts';
import { sendProblem } from '../send-problem.ts';
import { ApplicationInput, Filed } from './contract.ts';

/** `/applications`: an application for independent medical review is filed. */
export function applicationRoutes(needs: Parameters<typeof fileApplication>[0]): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/applications',
      { schema: { summary: 'File an application', body: ApplicationInput, response: { 201: Filed, ...problems } } },
      async (request, reply) => {
        const outcome = await fileApplication(needs, request.body);
        if (outcome.kind !== 'filed') return sendProblem(reply, outcome);
        return reply.code(outcomeStatus.filed).send({ caseNumber: outcome.case.caseNumber });
      },
    );
    done();
  };
}
