import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { reachOfActor } from '#commands/policies.ts';
import type { RecordStore } from '#commands/records/record-store.ts';
import { receiveSubmission } from '#commands/records/receive-submission.ts';
import { type SubmitOutcome, submitUploads } from '#commands/records/uploads/submit-uploads.ts';
import { Submission } from '#domain/records/files/submission.ts';
import { problems } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { submissionOf } from '../records/view.ts';
import { FileQuery, OwnSubmissions, SubmissionInput, SubmissionTaken } from './contract.ts';

export type UploadRoutesNeeds = Parameters<typeof submitUploads>[0] & {
  readonly records: Pick<RecordStore, 'submissions'>;
};

const Party = Submission.shape.party;
type Party = Submission['party'];

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
      async (request, reply) => {
        const { params, body } = request;
        const { uploads, ...about } = body;
        const sent = { ...params, ...about, ...senderOf(request, about.party) };
        return taken(reply, params.caseNumber, await submitUploads(needs, sent, uploads));
      },
    );
    app.post(
      '/cases/:caseNumber/record/files',
      {
        config: { action: 'supply-records' },
        schema: { summary: 'Send one file', params: InCase, querystring: FileQuery, response: answers },
      },
      async (request, reply) => {
        const { params, query, body } = request;
        const { name, ...about } = query;
        const file = { name, content: contentOf(body) };
        const sent = { ...params, ...about, ...senderOf(request, about.party), by: 'api' as const };
        const outcome = await receiveSubmission(needs, sent, [file]);
        return taken(reply, params.caseNumber, outcome);
      },
    );
    app.get(
      '/cases/:caseNumber/record/own-submissions',
      {
        config: { action: 'supply-records' },
        schema: {
          summary: 'What who asks has sent, file by file',
          params: InCase,
          response: { 200: OwnSubmissions, ...problems },
        },
      },
      async ({ params: { caseNumber }, asking: { actor } }) => {
        const sent = actor === null ? [] : await needs.records.submissions(caseNumber, actor.account);
        return { submissions: sent.map(submissionOf) };
      },
    );
    done();
  };
}

/** Who is signed in; one side of a dispute sends as that side, whatever else is said. */
function senderOf(
  { asking: { actor, relations } }: FastifyRequest,
  said: Party,
): { account: string | null; party: Party } {
  const sides = relations?.flatMap(({ role }) => Party.safeParse(role).data ?? []) ?? [];
  const isAtDesk = reachOfActor(actor, 'supply-records') === 'all';
  const [side] = sides;
  return {
    account: actor?.account ?? null,
    party: isAtDesk || side === undefined || sides.includes(said) ? said : side,
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
