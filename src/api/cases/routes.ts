import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ChangeOutcome } from '#commands/change-case.ts';
import { decideItem } from '#commands/determination/decide-item.ts';
import { recordFirstView } from '#commands/determination/record-first-view.ts';
import { showCase } from '#commands/show-case.ts';
import { showLetterPdf, showLetterText } from '#commands/show-letter.ts';
import { type ConfirmSignerOutcome, confirmSigner } from '#commands/accounts/confirm-signer.ts';
import { type SignDeterminationOutcome, signDetermination } from '#commands/determination/sign-determination.ts';
import { writeSummary } from '#commands/determination/write-summary.ts';
import { sendProblem } from '../send-problem.ts';
import {
  CaseView,
  DecisionAtSeat,
  FirstViewAtSeat,
  Problem,
  problems,
  SignatureInput,
  SummaryInput,
} from './contract.ts';
import { viewFor } from './view-for.ts';

export type CaseRoutesNeeds = Parameters<typeof showCase>[0] &
  Parameters<typeof signDetermination>[0] &
  Parameters<typeof confirmSigner>[0] &
  Parameters<typeof showLetterPdf>[0] &
  Parameters<typeof showLetterText>[0];

const CaseNumber = z.object({ caseNumber: z.string().max(40) });
/** Of several reviewers, whose drafts are asked for. */
const SeatQuery = z.object({ seat: z.coerce.number().int().positive().optional() });
const ItemNumber = CaseNumber.extend({ item: z.coerce.number().int().min(0).max(1000) });

/** `/cases/…`: what is there, what is drafted, signing, and the letter. */
export function caseRoutes(needs: CaseRoutesNeeds): FastifyPluginCallbackZod {
  const shown = async (request: FastifyRequest, reply: FastifyReply, caseNumber: string, seat: number | null) => {
    const outcome = await showCase(needs, { caseNumber, seat });
    return outcome.kind === 'shown' ? viewFor(request, outcome.shown) : sendProblem(reply, outcome);
  };
  /** The case as it stands after a change, or why it did not change. */
  const changed = (
    request: FastifyRequest,
    reply: FastifyReply,
    outcome: ChangeOutcome | SignDeterminationOutcome | ConfirmSignerOutcome,
    seat: number | null,
  ) =>
    outcome.kind === 'changed' ? shown(request, reply, outcome.case.caseNumber, seat) : sendProblem(reply, outcome);
  return (app, _options, done) => {
    const letterAnswer = { 200: z.unknown(), 404: Problem, 500: Problem };
    const caseAnswer = { 200: CaseView, ...problems };

    app.get(
      '/cases/:caseNumber',
      {
        config: { action: 'see-case' },
        schema: {
          summary: 'One case with its review',
          params: CaseNumber,
          querystring: SeatQuery,
          response: caseAnswer,
        },
      },
      (request, reply) => shown(request, reply, request.params.caseNumber, request.query.seat ?? null),
    );
    app.put(
      '/cases/:caseNumber/summary',
      {
        config: { action: 'write-draft' },
        schema: { summary: 'Write the summary', params: CaseNumber, body: SummaryInput, response: caseAnswer },
      },
      async (request, reply) =>
        changed(request, reply, await writeSummary(needs, { ...request.params, ...request.body }), request.body.seat),
    );
    app.put(
      '/cases/:caseNumber/items/:item/decision',
      {
        config: { action: 'write-draft' },
        schema: { summary: 'Decide an item', params: ItemNumber, body: DecisionAtSeat, response: caseAnswer },
      },
      async (request, reply) => {
        const { caseNumber, item } = request.params;
        const { seat, ...decision } = request.body;
        return changed(request, reply, await decideItem(needs, { caseNumber, item, decision, seat }), seat);
      },
    );
    app.post(
      '/cases/:caseNumber/items/:item/first-view',
      {
        config: { action: 'write-draft' },
        schema: {
          summary: 'Record a first view of an item, before the proposal',
          params: ItemNumber,
          body: FirstViewAtSeat,
          response: caseAnswer,
        },
      },
      async (request, reply) => {
        const { caseNumber, item } = request.params;
        const { seat, ...view } = request.body;
        return changed(request, reply, await recordFirstView(needs, { caseNumber, item, view, seat }), seat);
      },
    );
    app.post(
      '/cases/:caseNumber/signature',
      {
        config: { action: 'sign-determination' },
        schema: { summary: 'Sign', params: CaseNumber, body: SignatureInput, response: caseAnswer },
      },
      async (request, reply) => {
        const { actor } = request.asking;
        const confirmed = await confirmSigner(needs, actor, request.body.code, () =>
          signDetermination(needs, { ...request.params, ...request.body, signedInAs: actor?.reviewer ?? null }),
        );
        return changed(request, reply, confirmed, request.body.seat);
      },
    );
    app.get(
      '/cases/:caseNumber/letter.pdf',
      {
        config: { action: 'see-letter' },
        schema: { summary: 'The letter as issued', params: CaseNumber, response: letterAnswer },
      },
      async (request, reply) => {
        const outcome = await showLetterPdf(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        const name = `${request.params.caseNumber}.pdf`;
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${name}"`)
          .send(Buffer.from(outcome.letter));
      },
    );
    app.get(
      '/cases/:caseNumber/letter.txt',
      {
        config: { action: 'see-letter' },
        schema: { summary: 'The letter as text', params: CaseNumber, response: letterAnswer },
      },
      async (request, reply) => {
        const outcome = await showLetterText(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        return reply.type('text/plain; charset=utf-8').send(Buffer.from(outcome.letter));
      },
    );
    done();
  };
}
