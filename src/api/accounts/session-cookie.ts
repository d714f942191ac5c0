import type { FastifyReply, FastifyRequest } from 'fastify';

const SESSION = 'openimr';
/** Behind https the name itself keeps other hosts from setting it. */
const nameOf = (name: string, https: boolean) => (https ? `__Host-${name}` : name);

/** What a request comes with in a cookie of ours; null when with none. */
export function cookieNamed({ headers }: Pick<FastifyRequest, 'headers'>, name: string, https: boolean): string | null {
  const begins = `${nameOf(name, https)}=`;
  const cookie = headers.cookie?.split(/;\s*/).find(each => each.startsWith(begins));
  return cookie?.slice(begins.length) || null;
}

/** Gives the browser a secret; no script can read it, no other site sends it along. `lasts` is in seconds; null as long as the browser is open. */
export function setCookie(
  reply: FastifyReply,
  { name, value, lasts }: { readonly name: string; readonly value: string; readonly lasts: number | null },
  https: boolean,
): void {
  const kept = `${nameOf(name, https)}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  void reply.header('set-cookie', lasts === null ? kept : `${kept}; Max-Age=${lasts}`);
}

/** The token of the session a request comes with; null when with none. */
export function sessionToken(request: Pick<FastifyRequest, 'headers'>, https: boolean): string | null {
  return cookieNamed(request, SESSION, https);
}

/** Gives the browser the token of a session, or takes it away. */
export function setSessionToken(reply: FastifyReply, token: string | null, https: boolean): void {
  setCookie(reply, { name: SESSION, value: token ?? '', lasts: token === null ? 0 : null }, https);
}
