import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { continueUpload } from '#commands/records/uploads/continue-upload.ts';
import { LARGEST_FILE } from '#commands/records/receive-submission.ts';
import type { UploadStore } from '#commands/records/uploads/upload-store.ts';
import { sendProblem } from '../send-problem.ts';
import { TUS_VERSION, tusHeaders, uploadLength, uploadName, uploadOffset, wantedChecksum } from './tus.ts';
import { contentOf } from './routes.ts';

export type TusRoutesNeeds = Parameters<typeof continueUpload>[0] & {
  readonly uploads: UploadStore;
  readonly newId: () => string;
};

const InCase = z.object({ caseNumber: z.string().max(40) });
const OneUpload = InCase.extend({ upload: z.string().min(1).max(100) });
const uploads = '/cases/:caseNumber/record/uploads';
const pieces = 'application/offset+octet-stream';
const hidden = { hide: true } as const;

/** Files in pieces that survive a lost connection: tus 1.0.0 with creation, termination and checksum. */
export function tusRoutes(needs: TusRoutesNeeds): FastifyPluginCallbackZod {
  return (tus, _options, done) => {
    tus.addContentTypeParser(pieces, (_request, payload, next) => next(null, payload));
    tus.addHook('onRequest', async (request, reply) => {
      void reply.headers(tusHeaders);
      if (request.method === 'OPTIONS' || request.headers['tus-resumable'] === TUS_VERSION) return;
      await reply.code(412).send();
    });
    tus.options(
      uploads,
      { config: { action: 'supply-records' }, schema: { ...hidden, params: InCase } },
      (_request, reply) => reply.code(204).send(),
    );
    tus.post(
      uploads,
      { config: { action: 'supply-records' }, schema: { ...hidden, params: InCase } },
      async ({ headers, params, url }, reply) => {
        const [bytes, name] = [uploadLength(headers), uploadName(headers)];
        if (bytes === null) return reply.code(400).send();
        if (bytes > LARGEST_FILE) return reply.code(413).send();
        const id = needs.newId();
        const begun = await needs.uploads.begin({ id, ...params, name, bytes }, needs.clock.now());
        return begun
          ? reply.code(201).header('location', `${url}/${id}`).send()
          : sendProblem(reply, { kind: 'not-found', ...params });
      },
    );
    tus.head(
      `${uploads}/:upload`,
      { config: { action: 'supply-records' }, schema: { ...hidden, params: OneUpload } },
      async ({ params }, reply) => {
        const upload = await needs.uploads.find(params.upload);
        void reply.header('cache-control', 'no-store');
        if (upload?.caseNumber !== params.caseNumber) return reply.code(404).send();
        return reply.headers({ 'upload-offset': upload.received, 'upload-length': upload.bytes }).code(200).send();
      },
    );
    tus.patch(
      `${uploads}/:upload`,
      { config: { action: 'supply-records' }, schema: { ...hidden, params: OneUpload } },
      async (request, reply) => {
        const offset = uploadOffset(request.headers);
        const checksum = wantedChecksum(request.headers);
        if (request.headers['content-type'] !== pieces) return reply.code(415).send();
        if (offset === null || checksum === undefined) return reply.code(400).send();
        const { caseNumber, upload: id } = request.params;
        const content = contentOf(request.body);
        const outcome = await continueUpload(needs, { caseNumber, id, offset, content, checksum });
        if ('received' in outcome) void reply.header('upload-offset', outcome.received);
        return reply.code(statusOf[outcome.kind]).send();
      },
    );
    tus.delete(
      `${uploads}/:upload`,
      { config: { action: 'supply-records' }, schema: { ...hidden, params: OneUpload } },
      async ({ params }, reply) => {
        const upload = await needs.uploads.find(params.upload);
        if (upload?.caseNumber !== params.caseNumber) return reply.code(404).send();
        await needs.uploads.drop([upload.id]);
        return reply.code(204).send();
      },
    );
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
