import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { receiveSubmission } from '#commands/records/receive-submission.ts';
import { type SubmitOutcome, submitUploads } from '#commands/records/uploads/submit-uploads.ts';
import { problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { submissionOf } from '../records/view.ts';
import { FileQuery, SubmissionInput, SubmissionTaken } from './contract.ts';

export type UploadRoutesNeeds = Parameters<typeof submitUploads>[0];

const InCase = z.object({ caseNumber: z.string().max(40) });

/** Files into a record: uploads that are whole, or one in a request. */
export function uploadRoutes(needs: UploadRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.addContentTypeParser('application/octet-stream', (_request, payload, next) => next(null, payload));
    const answers = { 201: SubmissionTaken, ...problems };
    app.post(
      '/cases/:caseNumber/record/submissions',
      {
        config: { action: 'supply-records' },
        schema: {
          summary: 'Make whole uploads one submission',
          params: InCase,
          body: SubmissionInput,
          response: answers,
        },
      },
      async ({ params, body: { uploads, ...about } }, reply) =>
        taken(reply, params.caseNumber, await submitUploads(needs, { ...params, ...about }, uploads)),
    );
    app.post(
      '/cases/:caseNumber/record/files',
      {
        config: { action: 'supply-records' },
        schema: { summary: 'Send one file', params: InCase, querystring: FileQuery, response: answers },
      },
      async ({ params, query: { name, ...about }, body }, reply) => {
        const file = { name, content: contentOf(body) };
        const outcome = await receiveSubmission(needs, { ...params, ...about, by: 'api' }, [file]);
        return taken(reply, params.caseNumber, outcome);
      },
    );
    done();
  };
}

function taken(reply: FastifyReply, caseNumber: string, outcome: SubmitOutcome): FastifyReply {
  if (outcome.kind === 'no-case') return sendProblem(reply, { kind: 'not-found', caseNumber });
  if (outcome.kind !== 'received') return sendProblem(reply, outcome);
  return reply.code(201).send(submissionOf(outcome.submission));
}

/** The body as it comes in; a request without one is empty. */
export function contentOf(body: unknown): AsyncIterable<Uint8Array> {
  return body instanceof Readable ? body : Readable.from([]);
}
