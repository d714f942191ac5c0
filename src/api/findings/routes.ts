import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answerFinding } from '#commands/gate/answer-finding.ts';
import { type ShownFindings, showFindings } from '#commands/gate/show-findings.ts';
import { problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { AnswerInput, FindingsView } from './contract.ts';

export type FindingRoutesNeeds = Parameters<typeof answerFinding>[0];

const CaseNumber = z.object({ caseNumber: z.string().max(40) });
const SeatQuery = z.object({ seat: z.coerce.number().int().positive().optional() });

/** `/cases/…/findings`: what is found in drafts before they are signed, and the answers to it. */
export function findingRoutes(needs: FindingRoutesNeeds): FastifyPluginCallbackZod {
  const shown = async (reply: FastifyReply, caseNumber: string, seat: number | null) => {
    const outcome = await showFindings(needs, { caseNumber, seat });
    return outcome.kind === 'shown' ? viewOf(outcome.found) : sendProblem(reply, outcome);
  };
  return (app, _options, done) => {
    const answer = { 200: FindingsView, ...problems };
    app.get(
      '/cases/:caseNumber/findings',
      {
        config: { action: 'see-drafts' },
        schema: {
          summary: 'What is found in a draft',
          params: CaseNumber,
          querystring: SeatQuery,
          response: answer,
        },
      },
      (request, reply) => shown(reply, request.params.caseNumber, request.query.seat ?? null),
    );
    app.post(
      '/cases/:caseNumber/findings/answers',
      {
        config: { action: 'write-draft' },
        schema: { summary: 'Answer a warning', params: CaseNumber, body: AnswerInput, response: answer },
      },
      async (request, reply) => {
        const { caseNumber } = request.params;
        const outcome = await answerFinding(needs, { caseNumber, ...request.body });
        return outcome.kind === 'changed' ? shown(reply, caseNumber, request.body.seat) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}

function viewOf({ findings, unchecked, notices, documents, ...found }: ShownFindings): z.infer<typeof FindingsView> {
  return {
    ...found,
    findings: findings.map(mutable),
    unchecked: [...unchecked],
    notices: [...notices],
    documents: [...documents],
  };
}

function mutable<T extends ShownFindings['findings'][number]>(finding: T) {
  return { ...finding, record: [...finding.record] };
}
