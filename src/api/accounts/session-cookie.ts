import type { FastifyReply, FastifyRequest } from 'fastify';

/** Behind https the name itself keeps other hosts from setting it. */
const nameOf = (https: boolean) => (https ? '__Host-openimr' : 'openimr');

/** The token of the session a request comes with; null when with none. */
export function sessionToken({ headers }: Pick<FastifyRequest, 'headers'>, https: boolean): string | null {
  const begins = `${nameOf(https)}=`;
  const cookie = headers.cookie?.split(/;\s*/).find(each => each.startsWith(begins));
  return cookie?.slice(begins.length) || null;
}

/** Gives the browser the token of a session, or takes it away; no script can read it, no other site sends it along. */
export function setSessionToken(reply: FastifyReply, token: string | null, https: boolean): void {
  const kept = `${nameOf(https)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  void reply.header('set-cookie', token === null ? `${kept}; Max-Age=0` : kept);
}
