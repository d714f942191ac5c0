import type { FastifyContextConfig, FastifyInstance, FastifyRequest } from 'fastify';
import type { AskAs, ReadStore, RelationStore, SessionStore } from '#commands/accounts/ports.ts';
import { whoAsks } from '#commands/accounts/who-asks.ts';
import { type KeyAsksNeeds, keyAsks } from '#commands/api-keys/key-asks.ts';
import { type Action, type Actor, isAction, permission, reachOfActor, type Relation } from '#commands/policies.ts';
import { sendProblem } from '../send-problem.ts';
import { isFromAnotherSite } from './same-site.ts';
import { sessionToken } from './session-cookie.ts';

export type GuardNeeds = KeyAsksNeeds & {
  readonly sessions: SessionStore;
  readonly relations: RelationStore;
  readonly reads: ReadStore;
  /** Of whom a passkey or an app is asked. */
  readonly secondFactor?: 'choice' | 'staff';
  readonly askAs: AskAs;
  /** Whether browsers reach us by https only. */
  readonly https: boolean;
};

/** Who asks, and what they are to the case the request names; null where it names none. */
type Asking = { readonly actor: Actor | null; readonly relations: readonly Relation[] | null };

/** A route as it is guarded: what it does, and whether it is about one case. */
export type GuardedRoute = {
  readonly method: string;
  readonly url: string;
  readonly action: Action;
  /** Of a POST, whether its answer is kept. */
  readonly repeat?: FastifyContextConfig['repeat'];
};

declare module 'fastify' {
  // only an interface can be added to
  interface FastifyContextConfig {
    /** What the route does, as `commands/policies.ts` names it. */
    readonly action?: Action;
  }
  interface FastifyRequest {
    asking: Asking;
    /** Over when it is kept that somebody reads of a case by this request; null where nobody does. */
    keepingRead: Promise<void> | null;
  }
  interface FastifyInstance {
    /** Every route of the API with what it does. */
    readonly guarded: GuardedRoute[];
  }
}

/**
 * Asks of every request under this instance who sends it and whether they may, before anything of it is read, and keeps who read what.
 * A route that names no action does not start.
 */
export function guard(api: FastifyInstance, needs: GuardNeeds): void {
  api.decorateRequest('asking');
  api.decorateRequest('keepingRead', null);
  api.addHook('onRoute', ({ method, url, config }) => {
    if (!isAction(config?.action)) throw new Error(`${[method].join()} ${url} names no action of commands/policies.ts`);
    const { action, repeat } = config;
    const kept = repeat === undefined ? {} : { repeat };
    api.guarded.push(...[method].flat().map(each => ({ method: each, url, action, ...kept })));
  });
  // Whatever comes past the guard without an answer of its own sees no case.
  api.addHook('onRequest', (_request, _reply, done) => needs.askAs('nobody', done));
  api.addHook('onRequest', async (request, reply) => {
    const refusal = await needs.askAs('system', () => refusalOf(request, needs));
    if (refusal !== null) await sendProblem(reply, refusal);
    else if (request.asking.actor !== null) void reply.header('cache-control', 'private, no-store');
  });
  // Here, since what reads a body forgets who sent it.
  api.addHook('preValidation', ({ asking, routeOptions: { config } }, _reply, done) => {
    const isPublic = config.action !== undefined && reachOfActor(null, config.action) === 'all';
    needs.askAs(isPublic ? 'system' : (asking.actor ?? 'nobody'), done);
  });
  api.addHook('preHandler', async (request, reply) => {
    if (!isOwnSeat(request)) await sendProblem(reply, { kind: 'not-permitted' });
  });
  // Kept while the answer is made, and before anything of it is sent; a read that cannot be kept is a fault, not an answer.
  api.addHook('onSend', async request => {
    const keeping = request.keepingRead;
    request.keepingRead = null;
    await keeping;
  });
}

/** Why a request goes no further, null when it does; that it reads of a case begins to be kept. */
async function refusalOf(
  request: FastifyRequest,
  needs: GuardNeeds,
): Promise<Parameters<typeof sendProblem>[1] | null> {
  const key = bearerToken(request);
  // A browser sends a cookie along by itself, never a key: only the first can be made use of by another site.
  if (key === null && isFromAnotherSite(request)) return { kind: 'other-site' };
  const { action } = request.routeOptions.config;
  if (action === undefined) throw new Error(`${request.method} ${request.routeOptions.url} is not guarded`);
  const isPublic = reachOfActor(null, action) === 'all';
  const caseNumber = isPublic ? null : caseOf(request);
  const asks =
    key === null ? await sessionAsks(request, needs, caseNumber) : await keyHolderAsks(needs, key, caseNumber);
  if (asks.kind !== 'known') return asks;
  const { actor, relations } = asks;
  request.asking = { actor, relations };
  const answer = permission(actor, action, relations);
  if (answer === 'not-found') return { kind: answer, caseNumber: caseNumber ?? '' };
  if (answer === 'not-permitted' && actor?.scopes !== undefined) return { kind: 'not-in-scope', action };
  if (answer !== 'permitted') return { kind: answer };
  if (actor !== null && caseNumber !== null && isRead(request)) {
    const what = request.url.split('?')[0] ?? '';
    request.keepingRead = needs.reads.keep({ at: needs.clock.now(), account: actor.account, caseNumber, what });
    // Heard of when the answer is sent.
    request.keepingRead.catch(() => undefined);
  }
  return null;
}

async function sessionAsks(request: FastifyRequest, needs: GuardNeeds, caseNumber: string | null) {
  const token = sessionToken(request, needs.https);
  const found = token === null ? null : await whoAsks(needs, token, caseNumber);
  const relations = found === null || caseNumber === null ? null : found.relations;
  return { kind: 'known', actor: found?.actor ?? null, relations } as const;
}

async function keyHolderAsks(needs: GuardNeeds, key: string, caseNumber: string | null) {
  const asks = await keyAsks(needs, key);
  if (asks.kind !== 'known') return asks;
  const relations = caseNumber === null ? null : await needs.relations.relationsTo(asks.actor, caseNumber);
  return { ...asks, relations } as const;
}

/** The secret of the key a request comes with; null when with none. */
function bearerToken({ headers: { authorization = '' } }: FastifyRequest): string | null {
  return /^bearer +(\S+)$/i.exec(authorization)?.[1] ?? null;
}

/** Who asks, on a route that takes an account. */
export function signedInActor({ asking: { actor } }: FastifyRequest): Actor {
  if (actor === null) throw new Error('a route for accounts was reached without one');
  return actor;
}

function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The case an address is about. */
function caseOf({ params }: FastifyRequest): string | null {
  const { caseNumber } = Object(params);
  return typeof caseNumber === 'string' ? caseNumber : null;
}

/** A reviewer sees and writes at the own seat alone; whoever is no reviewer of the case is bound by the action alone. */
function isOwnSeat({ query, body, asking }: FastifyRequest): boolean {
  const seats = asking.relations?.flatMap(({ seat }) => seat ?? []) ?? [];
  const asked = [Object(query).seat, Object(body).seat].filter(seat => typeof seat === 'number');
  return seats.length === 0 || asked.every(seat => seats.includes(seat));
}

/** Whether who asks may also do something else with the case the request is about: what a view shows of it hangs on that. */
export function mayAlso({ asking: { actor, relations } }: FastifyRequest, action: Action): boolean {
  return permission(actor, action, relations ?? []) === 'permitted';
}

/** Among which cases a list is made for who asks: those by number with which they may do it; null where with every one. */
export async function casesToSee(
  { relations }: Pick<GuardNeeds, 'relations'>,
  { asking: { actor } }: FastifyRequest,
  action: Action,
): Promise<readonly string[] | null> {
  if (actor === null) return [];
  if (reachOfActor(actor, action) === 'all') return null;
  const own = [...(await relations.casesOf(actor))];
  return own.filter(([, each]) => permission(actor, action, each) === 'permitted').map(([caseNumber]) => caseNumber);
}
