import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { publishDetermination, type PublishNeeds } from '#commands/publication/publish-determination.ts';
import { showPublicationDraft, showPublished } from '#commands/publication/show-publication.ts';
import { RedactionProof } from '#domain/letters/publication/proof.ts';
import { Problem, problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { PublicationInput, PublicationView, PublishedLetter } from './contract.ts';

const CaseNumber = z.object({ caseNumber: z.string().max(40) });
const missing = { 404: Problem, 500: Problem };
const files = { 200: z.unknown(), ...missing };

/** `/cases/…/publication` for staff, `/published/…` for everybody. */
export function publicationRoutes(needs: PublishNeeds): FastifyPluginCallbackZod {
  const draft = async (reply: FastifyReply, caseNumber: string) => {
    const outcome = await showPublicationDraft(needs, { caseNumber });
    if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
    return PublicationView.parse(outcome.draft);
  };
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/publication',
      {
        config: { action: 'publish' },
        schema: {
          summary: 'The letter before it is public, with what would be taken out',
          params: CaseNumber,
          response: { 200: PublicationView, ...problems },
        },
      },
      (request, reply) => draft(reply, request.params.caseNumber),
    );
    app.post(
      '/cases/:caseNumber/publication',
      {
        config: { action: 'publish' },
        schema: {
          summary: 'Publish the determination',
          params: CaseNumber,
          body: PublicationInput,
          response: { 200: PublicationView, ...problems },
        },
      },
      async (request, reply) => {
        const { by, ...choice } = request.body;
        const outcome = await publishDetermination(needs, { ...request.params, by, choice });
        return outcome.kind === 'changed' ? draft(reply, request.params.caseNumber) : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/published/:caseNumber',
      {
        config: { action: 'see-decisions' },
        schema: {
          summary: 'A public letter with the proof of its redaction',
          params: CaseNumber,
          response: { 200: PublishedLetter, ...missing },
        },
      },
      async (request, reply) => {
        const outcome = await showPublished(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        const proof = RedactionProof.parse(JSON.parse(outcome.files.proof));
        return { ...request.params, text: outcome.files.text, proof };
      },
    );
    app.get(
      '/published/:caseNumber/letter.pdf',
      {
        config: { action: 'see-decisions' },
        schema: { summary: 'A public letter as PDF', params: CaseNumber, response: files },
      },
      async (request, reply) => {
        const outcome = await showPublished(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="${request.params.caseNumber}.public.pdf"`)
          .send(Buffer.from(outcome.files.pdf));
      },
    );
    app.get(
      '/published/:caseNumber/letter.txt',
      {
        config: { action: 'see-decisions' },
        schema: { summary: 'A public letter as text', params: CaseNumber, response: files },
      },
      async (request, reply) => {
        const outcome = await showPublished(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        return reply.type('text/plain; charset=utf-8').send(Buffer.from(outcome.files.text));
      },
    );
    done();
  };
}
