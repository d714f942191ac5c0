import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseStore, Clock } from '#commands/ports.ts';
import { compareApplications } from '#commands/screening/compare-applications.ts';
import { findEligible } from '#commands/screening/find-eligible.ts';
import { intakeQueue } from '#commands/screening/intake-queue.ts';
import type { IntakeStore } from '#commands/screening/ports.ts';
import { Problem, problems } from '../cases/contract.ts';
import { deskPartOf, linkNextOnDesk } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { ComparedView, EligibleInput, EligibleView, IntakeQuery, IntakeView } from './contract.ts';

export type IntakeRoutesNeeds = {
  readonly cases: CaseStore;
  readonly clock: Clock;
  readonly intake: IntakeStore;
};

const CaseNumber = z.object({ caseNumber: z.string().max(40) });

/** `/intake`: the applications that are not assigned yet, what screening finds, and those that are like them. */
export function intakeRoutes(needs: IntakeRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/intake',
      {
        config: { action: 'screen-case' },
        schema: {
          summary: 'Applications that are not assigned yet, with what screening finds',
          querystring: IntakeQuery,
          response: { 200: IntakeView, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const { stage, sort } = request.query;
        const part = deskPartOf(request, request.query);
        const { rows, counts } = await intakeQueue(needs, { ...part, stage, sort });
        linkNextOnDesk(request, reply, part, counts[stage]);
        return IntakeView.parse({
          counts,
          from: part.from,
          today: needs.clock.today(),
          rows: rows.map(({ dispute, ...row }) => ({
            ...row,
            priority: dispute.priority,
            items: dispute.items.map(({ title }) => title),
          })),
        });
      },
    );
    app.post(
      '/intake/eligible',
      {
        config: { action: 'screen-case' },
        schema: {
          summary: 'Record of several applications that nothing stands against a review',
          body: EligibleInput,
          response: { 200: EligibleView, 400: Problem, 500: Problem },
        },
      },
      async ({ body }) => ({ lines: [...(await findEligible(needs, body.cases))] }),
    );
    app.get(
      '/cases/:caseNumber/duplicates',
      {
        config: { action: 'screen-case' },
        schema: {
          summary: 'Applications on file that are the same, or may be, side by side',
          params: CaseNumber,
          response: { 200: ComparedView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await compareApplications(needs, request.params);
        return outcome.kind === 'shown' ? ComparedView.parse(outcome) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
