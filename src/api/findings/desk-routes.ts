import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { answerReturn } from '#commands/gate/answer-return.ts';
import { judgeDraft } from '#commands/gate/judge-draft.ts';
import type { ExaminingNeeds } from '#commands/gate/keep-examinations.ts';
import { qualityDesk } from '#commands/gate/quality-desk.ts';
import { showDeskWord } from '#commands/gate/show-desk-word.ts';
import type { ChangeOutcome } from '#commands/change-case.ts';
import { Problem, problems } from '../cases/contract.ts';
import { deskPartOf, linkNextOnDesk } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { DeskQuery, DeskWordView, QualityDeskView, ReleaseInput, ReturnAnswerInput, ReturnInput } from './contract.ts';

export type DeskRoutesNeeds = ExaminingNeeds;

const CaseNumber = z.object({ caseNumber: z.string().max(40) });
const SeatQuery = z.object({ seat: z.coerce.number().int().positive().optional() });

/** `/quality`, and what the quality desk says of a draft: it returns it to its reviewer, who answers, or releases it. */
export function deskRoutes(needs: DeskRoutesNeeds): FastifyPluginCallbackZod {
  const shown = async (reply: FastifyReply, caseNumber: string, seat: number | null) => {
    const outcome = await showDeskWord(needs, { caseNumber, seat });
    return outcome.kind === 'shown' ? outcome.word : sendProblem(reply, outcome);
  };
  const changed = (reply: FastifyReply, outcome: ChangeOutcome, seat: number | null) =>
    outcome.kind === 'changed' ? shown(reply, outcome.case.caseNumber, seat) : sendProblem(reply, outcome);
  return (app, _options, done) => {
    app.get(
      '/quality',
      {
        config: { action: 'see-quality-desk' },
        schema: {
          summary: 'Drafts and signed analyses with their findings',
          querystring: DeskQuery,
          response: { 200: QualityDeskView, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const { query } = request;
        const { severity = null, rule = null, of = null, desk = null, case: caseNumber, sort, from } = query;
        const part = deskPartOf(request, query);
        const asked = { ...part, severity, rule, of, desk, caseNumber, sort };
        const { rows, rules, ...counts } = await qualityDesk(needs, asked);
        linkNextOnDesk(request, reply, part, counts.fitting);
        return {
          ...counts,
          from,
          today: needs.clock.today(),
          rules: [...rules],
          rows: rows.map(({ isPanel, ...row }) => ({
            ...row,
            seat: isPanel ? row.seat : null,
            items: [...row.items],
            findings: row.findings.map(finding => ({ ...finding, record: [...finding.record] })),
            unchecked: [...row.unchecked],
          })),
        };
      },
    );
    app.delete(
      '/quality/examinations',
      {
        config: { action: 'judge-draft' },
        schema: { summary: 'Examine every draft anew', response: { 204: z.null(), 500: Problem } },
      },
      async (_request, reply) => {
        await needs.examinations.forget();
        return reply.code(204).send(null);
      },
    );
    const answer = { 200: DeskWordView, ...problems };
    app.get(
      '/cases/:caseNumber/return',
      {
        config: { action: 'see-drafts' },
        schema: {
          summary: 'What the quality desk said of a draft',
          params: CaseNumber,
          querystring: SeatQuery,
          response: answer,
        },
      },
      (request, reply) => shown(reply, request.params.caseNumber, request.query.seat ?? null),
    );
    app.post(
      '/cases/:caseNumber/return',
      {
        config: { action: 'judge-draft' },
        schema: {
          summary: 'Return a draft to its reviewer',
          params: CaseNumber,
          body: ReturnInput,
          response: answer,
        },
      },
      async ({ params, body: { reason, seat } }, reply) =>
        changed(reply, await judgeDraft(needs, { ...params, seat, returned: reason }), seat),
    );
    app.post(
      '/cases/:caseNumber/release',
      {
        config: { action: 'judge-draft' },
        schema: {
          summary: 'Release a draft, and take back its return',
          params: CaseNumber,
          body: ReleaseInput,
          response: answer,
        },
      },
      async ({ params, body: { seat } }, reply) =>
        changed(reply, await judgeDraft(needs, { ...params, seat, returned: null }), seat),
    );
    app.post(
      '/cases/:caseNumber/return/answer',
      {
        config: { action: 'write-draft' },
        schema: {
          summary: 'Say why a returned draft stands',
          params: CaseNumber,
          body: ReturnAnswerInput,
          response: answer,
        },
      },
      async ({ params, body }, reply) => changed(reply, await answerReturn(needs, { ...params, ...body }), body.seat),
    );
    done();
  };
}
