import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { type InvitePartyNeeds, inviteParty } from '#commands/accounts/invite-party.ts';
import { fileApplication } from '#commands/life-cycle/file-application.ts';
import { isParty } from '#commands/policies.ts';
import type { GuardNeeds } from '../accounts/guard.ts';
import { problems } from '../cases/contract.ts';
import { outcomeStatus } from '../outcome-status.ts';
import { sendProblem } from '../send-problem.ts';
import { ApplicationInput, Filed } from './contract.ts';

/** What somebody who signs an application is to its case: an agent stands for the worker. */
const signsAs = { worker: 'worker', agent: 'worker', attorney: 'attorney', provider: 'physician' } as const;

/** `/applications`: an application for independent medical review is filed. */
export function applicationRoutes(
  needs: Parameters<typeof fileApplication>[0] & Pick<GuardNeeds, 'relations' | 'clock'> & InvitePartyNeeds,
): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.post(
      '/applications',
      {
        config: { action: 'file-application' },
        schema: { summary: 'File an application', body: ApplicationInput, response: { 201: Filed, ...problems } },
      },
      async (request, reply) => {
        const outcome = await fileApplication(needs, request.body);
        if (outcome.kind !== 'filed') return sendProblem(reply, outcome);
        const { actor } = request.asking;
        // Who files signed in follows the case from then on.
        for (const role of actor?.roles.filter(isParty) ?? [])
          await needs.relations.relate(actor?.account ?? '', outcome.case.caseNumber, role, needs.clock.now());
        const { accountEmail, form } = request.body;
        const wanted = actor === null && accountEmail !== null ? form.signature : null;
        if (wanted !== null && accountEmail !== null) {
          const { by, name } = wanted;
          const language = form.employee.language;
          const { caseNumber } = outcome.case;
          // Whether the address can be invited is told to nobody who only typed it.
          await inviteParty(needs, { by: null, caseNumber, email: accountEmail, name, role: signsAs[by], language });
        }
        const mailed = wanted !== null && needs.hasMail;
        return reply.code(outcomeStatus.filed).send({ caseNumber: outcome.case.caseNumber, mailed });
      },
    );
    done();
  };
}
