import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { LARGEST_FILE, receiveSubmission } from '#commands/records/receive-submission.ts';
import { continueUpload } from '#commands/records/continue-upload.ts';
import { type SubmitOutcome, submitUploads } from '#commands/records/submit-uploads.ts';
import { problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { tusHeaders, TUS_VERSION, uploadLength, uploadName, uploadOffset, wantedChecksum } from './tus.ts';
import { FileQuery, SubmissionInput, SubmissionTaken } from './upload-contract.ts';

export type UploadRoutesNeeds = Parameters<typeof submitUploads>[0];

const InCase = z.object({ caseNumber: z.string().max(40) });
const OneUpload = InCase.extend({ upload: z.string().min(1).max(100) });
const pieces = 'application/offset+octet-stream';
const hidden = { hide: true } as const;

/** Files into a record: in pieces that survive a lost connection (tus 1.0.0: core, creation, termination, checksum), or one in a request. */
export function uploadRoutes(needs: UploadRoutesNeeds): FastifyPluginCallbackZod {
  const taken = (reply: FastifyReply, caseNumber: string, outcome: SubmitOutcome) => {
    if (outcome.kind === 'no-case') return sendProblem(reply, { kind: 'not-found', caseNumber });
    if (outcome.kind !== 'received') return sendProblem(reply, outcome);
    const { caseNumber: _, ...submission } = outcome.submission;
    return reply.code(201).send(submission);
  };
  return (app, _options, done) => {
    app.addContentTypeParser([pieces, 'application/octet-stream'], (_request, payload, next) => next(null, payload));
    const answers = { 201: SubmissionTaken, ...problems };
    app.post(
      '/cases/:caseNumber/record/submissions',
      { schema: { summary: 'Make whole uploads one submission', params: InCase, body: SubmissionInput, response: answers } },
      async ({ params, body: { uploads, ...about } }, reply) =>
        taken(reply, params.caseNumber, await submitUploads(needs, { ...params, ...about }, uploads)),
    );
    app.post(
      '/cases/:caseNumber/record/files',
      { schema: { summary: 'Send one file', params: InCase, querystring: FileQuery, response: answers } },
      async ({ params, query: { name, ...about }, body }, reply) => {
        const file = { name, content: contentOf(body) };
        const outcome = await receiveSubmission(needs, { ...params, ...about, by: 'api' }, [file]);
        return taken(reply, params.caseNumber, outcome);
      },
    );
    void app.register((tus, _none, registered) => {
      tus.addHook('onRequest', async (request, reply) => {
        void reply.headers(tusHeaders);
        if (request.method === 'OPTIONS' || request.headers['tus-resumable'] === TUS_VERSION) return;
        await reply.code(412).send();
      });
      const uploads = '/cases/:caseNumber/record/uploads';
      tus.options(uploads, { schema: { ...hidden, params: InCase } }, (_request, reply) => reply.code(204).send());
      tus.post(uploads, { schema: { ...hidden, params: InCase } }, async ({ headers, params, url }, reply) => {
        const [bytes, name] = [uploadLength(headers), uploadName(headers)];
        if (bytes === null) return reply.code(400).send();
        if (bytes > LARGEST_FILE) return reply.code(413).send();
        const id = needs.newId();
        const begun = await needs.uploads.begin({ id, ...params, name, bytes }, needs.clock.now());
        return begun
          ? reply.code(201).header('location', `${url}/${id}`).send()
          : sendProblem(reply, { kind: 'not-found', ...params });
      });
      tus.head(`${uploads}/:upload`, { schema: { ...hidden, params: OneUpload } }, async ({ params }, reply) => {
        const upload = await needs.uploads.find(params.upload);
        void reply.header('cache-control', 'no-store');
        if (upload?.caseNumber !== params.caseNumber) return reply.code(404).send();
        return reply.headers({ 'upload-offset': upload.received, 'upload-length': upload.bytes }).code(200).send();
      });
      tus.patch(`${uploads}/:upload`, { schema: { ...hidden, params: OneUpload } }, async (request, reply) => {
        const offset = uploadOffset(request.headers);
        const checksum = wantedChecksum(request.headers);
        if (request.headers['content-type'] !== pieces) return reply.code(415).send();
        if (offset === null || checksum === 'unsupported') return reply.code(400).send();
        const { caseNumber, upload: id } = request.params;
        const content = contentOf(request.body);
        const outcome = await continueUpload(needs, { caseNumber, id, offset, content, checksum });
        if ('received' in outcome) void reply.header('upload-offset', outcome.received);
        return reply.code(statusOf[outcome.kind]).send();
      });
      tus.delete(`${uploads}/:upload`, { schema: { ...hidden, params: OneUpload } }, async ({ params }, reply) => {
        const upload = await needs.uploads.find(params.upload);
        if (upload?.caseNumber !== params.caseNumber) return reply.code(404).send();
        await needs.uploads.drop([upload.id]);
        return reply.code(204).send();
      });
      registered();
    });
    done();
  };
}

/** Status of what became of a piece, as tus says; 460 is its own. */
const statusOf = {
  continued: 204,
  'no-upload': 404,
  'other-offset': 409,
  'too-long': 413,
  'other-checksum': 460,
} as const;

/** The body as it comes in; a request without one is empty. */
function contentOf(body: unknown): AsyncIterable<Uint8Array> {
  return body instanceof Readable ? body : Readable.from([]);
}
