import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendProblem } from '../send-problem.ts';
import { costOf, mostOf, PER_ADDRESS } from './costs.ts';

/** Counts requests by who sends them. */
export type RequestLimits = {
  /** How many one account may send in a minute, or one address where nobody is signed in. */
  readonly perMinute: number;
  /** One more of those of a key in this minute; answers for how many seconds no further one is taken, 0 while it is. */
  readonly take: (key: string, most: number) => Promise<number>;
};

/** Before it is asked who sends a request: one address asks no more often than many people would. */
export function limitAddresses(api: FastifyInstance, { perMinute, take }: RequestLimits): void {
  api.addHook('onRequest', async (request, reply) => {
    const seconds = await take(`address ${request.ip}`, perMinute * PER_ADDRESS);
    if (seconds > 0) await sendProblem(reply, { kind: 'too-fast', seconds });
  });
}

/** Once it is known who sends a request: each asks as often as what they ask for costs. */
export function limitCallers(api: FastifyInstance, { perMinute, take }: RequestLimits): void {
  api.addHook('onRequest', async (request, reply) => {
    const { url = '', config } = request.routeOptions;
    if (config.action === undefined) return;
    const cost = costOf(request.method, url, config.action);
    const seconds = await take(`${cost} ${callerOf(request)}`, mostOf(cost, perMinute));
    if (seconds > 0) await sendProblem(reply, { kind: 'too-fast', seconds });
  });
}

function callerOf({ asking, ip }: FastifyRequest): string {
  return asking.actor === null ? `address ${ip}` : `account ${asking.actor.account}`;
}
