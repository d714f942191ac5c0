import type { FastifyRequest } from 'fastify';
import { byOf } from './administration-routes.ts';
import { sessionToken } from './session-cookie.ts';

/** Whose account a request is about, and by which session: what its owner is proved by, besides a password. */
export function ownerOf(
  request: FastifyRequest,
  { https }: { readonly https: boolean },
): { readonly account: string; readonly token: string } {
  return { account: byOf(request), token: sessionToken(request, https) ?? '' };
}
