import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { continueUpload } from '#commands/records/uploads/continue-upload.ts';
import { LARGEST_FILE } from '#commands/records/receive-submission.ts';
import type { UploadStore } from '#commands/records/uploads/upload-store.ts';
import type { Action } from '#commands/policies.ts';
import { sendProblem } from '../send-problem.ts';
import { TUS_VERSION, tusHeaders, uploadLength, uploadName, uploadOffset, wantedChecksum } from './tus.ts';
import { contentOf } from './routes.ts';

export type TusRoutesNeeds = Parameters<typeof continueUpload>[0] & {
  readonly uploads: UploadStore;
  readonly newId: () => string;
};

/** Where files are sent, and whose they are then: a part of the address names it, or they are the account’s that sends them. */
export type UploadPlace = {
  readonly address: string;
  readonly owner: 'caseNumber' | 'import' | 'account';
  readonly action: Action;
  /** Bytes a file may have. */
  readonly largest: number;
};

/** The record of a case. */
export const recordPlace: UploadPlace = {
  address: '/cases/:caseNumber/record/uploads',
  owner: 'caseNumber',
  action: 'supply-records',
  largest: LARGEST_FILE,
};

const Named = z.record(z.string(), z.string().min(1).max(100));
const pieces = 'application/offset+octet-stream';

/** Files in pieces that survive a lost connection: tus 1.0.0 with creation (and the first piece with it), termination and checksum. */
export function tusRoutes(needs: TusRoutesNeeds, place: UploadPlace): FastifyPluginCallbackZod {
  const { address, owner, action, largest } = place;
  const guarded = { config: { action }, schema: { hide: true, params: Named } };
  const ownerOf = ({ params, asking }: Pick<FastifyRequest<{ Params: z.infer<typeof Named> }>, 'params' | 'asking'>) =>
    (owner === 'account' ? asking.actor?.account : params[owner]) ?? '';
  const noOwner = (reply: FastifyReply, of: string) =>
    owner === 'account'
      ? reply.code(404).send()
      : sendProblem(
          reply,
          owner === 'caseNumber' ? { kind: 'not-found', caseNumber: of } : { kind: 'no-import', id: of },
        );
  /** Takes the piece a request carries. */
  const taken = async (request: FastifyRequest, of: string, id: string, offset: number) => {
    const checksum = wantedChecksum(request.headers);
    if (checksum === undefined) return { kind: 'unknown-checksum' } as const;
    return continueUpload(needs, { of, id, offset, content: contentOf(request.body), checksum });
  };
  return (tus, _options, done) => {
    tus.addContentTypeParser(pieces, (_request, payload, next) => next(null, payload));
    tus.addHook('onRequest', async (request, reply) => {
      void reply.headers(tusHeaders(largest));
      if (request.method === 'OPTIONS' || request.headers['tus-resumable'] === TUS_VERSION) return;
      await reply.code(412).send();
    });
    tus.options(address, guarded, (_request, reply) => reply.code(204).send());
    tus.post(address, guarded, async (request, reply) => {
      const { headers, url } = request;
      const of = ownerOf(request);
      const [bytes, name] = [uploadLength(headers), uploadName(headers)];
      if (bytes === null) return reply.code(400).send();
      if (bytes > largest) return reply.code(413).send();
      const id = needs.newId();
      if (!(await needs.uploads.begin({ id, of, name, bytes }, needs.clock.now()))) return noOwner(reply, of);
      void reply.header('location', `${url}/${id}`);
      if (headers['content-type'] !== pieces) return reply.code(201).send();
      const outcome = await taken(request, of, id, 0);
      if ('received' in outcome) void reply.header('upload-offset', outcome.received);
      return reply.code(outcome.kind === 'continued' ? 201 : statusOf[outcome.kind]).send();
    });
    tus.head(`${address}/:upload`, guarded, async (request, reply) => {
      const upload = await needs.uploads.find(request.params['upload'] ?? '');
      void reply.header('cache-control', 'no-store');
      if (upload === null || upload.of !== ownerOf(request)) return reply.code(404).send();
      return reply.headers({ 'upload-offset': upload.received, 'upload-length': upload.bytes }).code(200).send();
    });
    tus.patch(`${address}/:upload`, guarded, async (request, reply) => {
      const offset = uploadOffset(request.headers);
      if (request.headers['content-type'] !== pieces) return reply.code(415).send();
      if (offset === null) return reply.code(400).send();
      const [of, { upload: id = '' }] = [ownerOf(request), request.params];
      const outcome = await taken(request, of, id, offset);
      if ('received' in outcome) void reply.header('upload-offset', outcome.received);
      return reply.code(statusOf[outcome.kind]).send();
    });
    tus.delete(`${address}/:upload`, guarded, async (request, reply) => {
      const upload = await needs.uploads.find(request.params['upload'] ?? '');
      if (upload === null || upload.of !== ownerOf(request)) return reply.code(404).send();
      await needs.uploads.drop([upload.id]);
      return reply.code(204).send();
    });
    done();
  };
}

/** Status of what became of a piece, as tus says; 460 is its own. */
const statusOf = {
  continued: 204,
  'unknown-checksum': 400,
  'no-upload': 404,
  'other-offset': 409,
  'too-long': 413,
  'other-checksum': 460,
} as const;
