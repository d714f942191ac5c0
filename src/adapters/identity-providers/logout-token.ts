import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { IdentityProvider, ProvedLogout } from '#commands/accounts/identity-providers/ports.ts';

/** The event a logout token tells of (OpenID Connect Back-Channel Logout 1.0, 2.4). */
const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A token that was made longer ago is not believed; seconds. So long it is kept that it came. */
const OLDEST = 10 * 60;
/** How far the clocks may be apart; seconds. */
const APART = 60;
const PATIENCE = 5_000; // milliseconds for the keys of the provider
/** Ways to sign that prove the provider: none that our shared secret would do for, and none without a signature. */
const asymmetric = /^(?:RS|PS|ES)(?:256|384|512)$|^EdDSA$|^Ed25519$/;
/** A token of another kind says so, where it says anything. */
const kinds: ReadonlySet<string> = new Set(['logout+jwt', 'jwt']);

/** Whose tokens are believed. */
export type TokenMaker = {
  readonly issuer: string;
  readonly clientId: string;
  /** The ways the provider says it signs; RS256 where it says none. */
  readonly algorithms: readonly string[] | undefined;
  readonly keys: ReturnType<typeof createRemoteJWKSet>;
};

/** The keys of a provider, fetched when they are first needed and again when it signs with another. */
export function keysAt(address: string): TokenMaker['keys'] {
  return createRemoteJWKSet(new URL(address), { timeoutDuration: PATIENCE });
}

const Claims = z
  .object({
    iss: z.string(),
    iat: z.number(),
    jti: z.string().min(1).max(1000),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined, 'neither sub nor sid');

/** Looks at a logout token: signature, issuer, audience, age, event, whom it names, and that it is no ID token (2.6). Whether it came before is not seen here. */
export async function readLogoutToken(
  { issuer, clientId, algorithms = ['RS256'], keys }: TokenMaker,
  token: string,
): ReturnType<IdentityProvider['proveLogout']> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      algorithms: algorithms.filter(each => asymmetric.test(each)),
      maxTokenAge: OLDEST,
      clockTolerance: APART,
    });
    const kind = protectedHeader.typ?.toLowerCase().replace(/^application\//, '') ?? 'jwt';
    if (!kinds.has(kind)) return { kind: 'refused', why: 'a token of another kind' };
    if (Object.hasOwn(payload, 'nonce')) return { kind: 'refused', why: 'a nonce' };
    const claims = Claims.safeParse(payload);
    if (!claims.success) return { kind: 'refused', why: `not right: ${placesOf(claims.error)}` };
    return { kind: 'proved', logout: logoutOf(claims.data) };
  } catch (error) {
    return { kind: isAway(error) ? 'away' : 'refused', why: codeOf(error) };
  }
}

function logoutOf({ iss, iat, jti, sub, sid }: z.infer<typeof Claims>): ProvedLogout {
  const until = new Date((iat + OLDEST + 2 * APART) * 1000).toISOString();
  return { issuer: iss, token: jti, until, subject: sub ?? null, session: sid ?? null };
}

/** Which claims are not right, by name. */
function placesOf({ issues }: z.ZodError): string {
  return issues.map(({ path }) => path[0] ?? 'sub or sid').join(', ');
}

/** What is wrong as a code and the claim it is about, never what the token says. */
function codeOf(error: unknown): string {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired)
    return `${error.code} ${error.claim}`;
  return error instanceof errors.JOSEError ? error.code : 'unknown';
}

/** Whether the keys of the provider could not be had. */
function isAway(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    error instanceof errors.JWKSTimeout ||
    (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')
  );
}
