import type { FastifyReply } from 'fastify';
import { outcomeStatus } from './outcome-status.ts';
import { problemOf } from './problem.ts';

/** Answers with an outcome in which a command did not do what was asked. */
export function sendProblem(reply: FastifyReply, outcome: Parameters<typeof problemOf>[0]): FastifyReply {
  const answer = problemOf(outcome);
  if (outcome.kind === 'not-issued' && outcome.signed) void reply.header('retry-after', '1');
  if (outcome.kind === 'too-many' || outcome.kind === 'too-fast')
    void reply.header('retry-after', String(outcome.seconds));
  if (outcome.kind === 'in-flight') void reply.header('retry-after', '1');
  if (outcome.kind === 'no-key') void reply.header('www-authenticate', 'Bearer error="invalid_token"');
  return reply.code(outcomeStatus[outcome.kind]).type('application/problem+json').send(answer);
}
