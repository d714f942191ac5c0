import { PassThrough, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { BegunRequest, RepeatableRequests, RequestKey } from '#commands/repeatable/ports.ts';
import type { StartSha256 } from '#commands/records/uploads/upload-store.ts';
import type { Clock, Sha256 } from '#commands/ports.ts';
import { sendProblem } from '../send-problem.ts';

export type AnswerOnceNeeds = {
  readonly repeatable: RepeatableRequests;
  readonly sha256: Sha256;
  readonly startSha256: StartSha256;
  readonly clock: Clock;
};

const DAY = 24 * 60 * 60 * 1000; // ms
/** A request that has no answer after so long was cut off: its process is gone. */
const LONGEST = 15 * 60 * 1000; // ms
const LONGEST_KEY = 255;
/** In place of the status of an answer that held a secret. */
const NOT_KEPT = 0;
/** Of an answer, the headers that are part of it; cookies are the first caller's alone. */
const kept = ['content-type', 'location', 'link', 'content-disposition'] as const;

type Repeating = { readonly key: RequestKey; readonly isStream: boolean; readonly hashOfBody: () => string };

declare module 'fastify' {
  // only an interface can be added to
  interface FastifyContextConfig {
    /** Of a POST: `harmless` changes nothing a second time; the answer of `secret` must not be kept. */
    readonly repeat?: 'harmless' | 'secret';
  }
  interface FastifyRequest {
    repeating: Repeating | null;
  }
}

/**
 * A POST that names an `Idempotency-Key` is done once: whoever sends it again gets the first answer again. Another request under the same
 * key is refused, and so is one whose first is not answered yet. A fault of ours is not kept: the request may come again.
 */
export function answerOnce(api: FastifyInstance, needs: AnswerOnceNeeds): void {
  api.decorateRequest('repeating', null);
  api.addHook('preHandler', async (request, reply) => {
    const named = request.headers['idempotency-key'];
    if (named === undefined || request.method !== 'POST' || request.routeOptions.config.repeat === 'harmless') return;
    const name = String(named);
    if (!/^[!-~]+$/.test(name) || name.length > LONGEST_KEY) {
      await sendProblem(reply, { kind: 'bad-idempotency-key' });
      return;
    }
    const account = request.asking.actor?.account;
    const key = {
      caller: account === undefined ? 'nobody' : `account ${account}`,
      keyHash: needs.sha256(Buffer.from(name)),
    };
    const asked = `${request.method} ${request.url}`;
    const streamed = request.body instanceof Readable ? hashing(request.body, needs.startSha256) : null;
    const bodyHash = streamed === null ? needs.sha256(Buffer.from(JSON.stringify(request.body ?? null))) : null;
    const now = needs.clock.now();
    const since = new Date(Date.parse(now) - DAY).toISOString();
    const standing = await needs.repeatable.begin(key, { request: asked, bodyHash, begunAt: now }, since);
    if (standing === null) {
      if (streamed !== null) request.body = streamed.body;
      request.repeating = { key, isStream: streamed !== null, hashOfBody: () => bodyHash ?? streamed?.hash() ?? '' };
      return;
    }
    // A file is compared by its bytes, so it is read to its end.
    if (streamed !== null && standing.answer !== null) await streamed.body.forEach(() => undefined);
    await answerAgain(
      reply,
      standing,
      asked,
      bodyHash ?? (standing.answer === null ? null : (streamed?.hash() ?? null)),
      now,
    );
  });
  api.addHook('onSend', async (request, reply, payload) => {
    const { repeating } = request;
    if (repeating === null) return payload;
    request.repeating = null;
    const { key } = repeating;
    const body = bytesOf(payload);
    const { statusCode: status } = reply;
    // Of a file that was refused not all may have been read: nothing was done, and it may come again.
    const didNothing = status >= 500 || status === 429 || (status >= 400 && repeating.isStream);
    if (body === null || didNothing) await needs.repeatable.forget(key);
    else {
      const isSecret = request.routeOptions.config.repeat === 'secret' && status < 400;
      await needs.repeatable.keep(
        key,
        repeating.hashOfBody(),
        isSecret
          ? { status: NOT_KEPT, headers: {}, body: new Uint8Array() }
          : { status, headers: headersOf(reply), body },
      );
    }
    return payload;
  });
}

/** What is said to whoever repeats a request. */
async function answerAgain(
  reply: FastifyReply,
  { request, bodyHash, begunAt, answer }: BegunRequest,
  asked: string,
  hash: string | null,
  now: string,
): Promise<FastifyReply> {
  const isOther = request !== asked || (hash !== null && bodyHash !== null && bodyHash !== hash);
  if (isOther) return sendProblem(reply, { kind: 'other-request' });
  if (answer === null)
    return sendProblem(reply, { kind: Date.parse(now) - Date.parse(begunAt) < LONGEST ? 'in-flight' : 'cut-off' });
  if (answer.status === NOT_KEPT) return sendProblem(reply, { kind: 'answered-once' });
  return reply
    .code(answer.status)
    .headers(answer.headers)
    .header('idempotent-replayed', 'true')
    .send(Buffer.from(answer.body));
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const named = kept.map(name => [name, reply.getHeader(name)] as const);
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}

/** The bytes of an answer; null when it is a stream, which nobody keeps. */
function bytesOf(payload: unknown): Uint8Array | null {
  if (payload === null || payload === undefined) return new Uint8Array();
  if (typeof payload === 'string') return Buffer.from(payload);
  return payload instanceof Uint8Array ? payload : null;
}

/** The same stream, and the hash of what has come of it. */
function hashing(
  body: Readable,
  startSha256: StartSha256,
): { readonly body: PassThrough; readonly hash: () => string } {
  const sum = startSha256();
  const through = new PassThrough();
  body.on('data', (bytes: Buffer) => sum.update(bytes));
  body.on('error', error => through.destroy(error));
  body.pipe(through);
  let digest: string | null = null;
  return { body: through, hash: () => (digest ??= sum.digest('hex')) };
}
