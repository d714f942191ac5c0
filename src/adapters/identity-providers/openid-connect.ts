import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import { keysAt, readLogoutToken, type TokenMaker } from './logout-token.ts';
import type { IdentityProvider, ProvedIdentity, SignInChecks } from '#commands/accounts/identity-providers/ports.ts';

/** An identity provider as the settings name it. */
export type ProviderSettings = Pick<IdentityProvider, 'id' | 'name' | 'issuer' | 'domains'> & {
  readonly clientId: string;
  readonly secret: string;
  /** Classes of authentication (`acr_values`) that are asked for and count as two proofs. */
  readonly twoFactorClasses?: readonly string[] | undefined;
};

/** Seconds that may have gone by since the person proved who they are, when they must do so anew. */
const ANEW_WITHIN = 300;
const PATIENCE = 5; // seconds for one answer of the provider
/** What a provider says of itself is asked anew after so long. */
const DESCRIPTION_LASTS = 60 * 60 * 1000; // milliseconds

/** A provider by OpenID Connect: authorization code with PKCE, state and nonce; tokens are asked for and looked at by the library. */
export function openIdConnect(settings: ProviderSettings): IdentityProvider {
  const { id, name, issuer, domains, twoFactorClasses = [] } = settings;
  let known: { readonly configuration: Promise<Configuration>; readonly since: number } | null = null;
  let keys: { readonly address: string; readonly of: TokenMaker['keys'] } | null = null;
  const described = async (): Promise<Configuration> => {
    if (known === null || performance.now() - known.since > DESCRIPTION_LASTS)
      known = { configuration: describe(settings), since: performance.now() };
    const asked = known;
    try {
      return await asked.configuration;
    } catch (error) {
      // One that was away is asked again the next time.
      if (known === asked) known = null;
      throw error;
    }
  };
  return {
    id,
    name,
    issuer,
    domains,
    begin: async (returnTo, anew) => {
      try {
        const configuration = await described();
        const checks = {
          state: randomState(),
          nonce: randomNonce(),
          verifier: randomPKCECodeVerifier(),
          returnTo,
          anew,
        };
        const address = buildAuthorizationUrl(configuration, {
          redirect_uri: returnTo,
          scope: 'openid email',
          state: checks.state,
          nonce: checks.nonce,
          code_challenge: await calculatePKCECodeChallenge(checks.verifier),
          code_challenge_method: 'S256',
          ...(twoFactorClasses.length === 0 ? {} : { acr_values: twoFactorClasses.join(' ') }),
          ...(anew ? { prompt: 'login', max_age: String(ANEW_WITHIN) } : {}),
        });
        return { kind: 'begun', address: address.href, checks };
      } catch (error) {
        return { kind: 'away', why: codeOf(error) };
      }
    },
    prove: async (answer, checks) => {
      let configuration: Configuration;
      try {
        configuration = await described();
      } catch (error) {
        return { kind: 'away', why: codeOf(error) };
      }
      try {
        return { kind: 'proved', identity: await identityOf(configuration, answer, checks, twoFactorClasses) };
      } catch (error) {
        if (error instanceof AuthorizationResponseError && error.error === 'access_denied')
          return { kind: 'cancelled' };
        return { kind: isAway(error) ? 'away' : 'refused', why: codeOf(error) };
      }
    },
    proveLogout: async token => {
      try {
        const server = (await described()).serverMetadata();
        const { jwks_uri: address, id_token_signing_alg_values_supported: algorithms } = server;
        if (address === undefined) return { kind: 'refused', why: 'no keys' };
        if (keys?.address !== address) keys = { address, of: keysAt(address) };
        const { clientId } = settings;
        return await readLogoutToken({ issuer: server.issuer, clientId, algorithms, keys: keys.of }, token);
      } catch (error) {
        return { kind: 'away', why: codeOf(error) };
      }
    },
    signOut: async returnTo => {
      try {
        const configuration = await described();
        if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
        return buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href;
      } catch {
        return null;
      }
    },
  };
}

/** What a provider says of itself, under the very issuer of the settings. */
async function describe({ issuer, clientId, secret }: ProviderSettings): Promise<Configuration> {
  const server = new URL(issuer);
  const plain = server.protocol === 'http:' ? [allowInsecureRequests] : []; // the settings take http of this computer alone
  const configuration = await discovery(server, clientId, secret, authenticated(secret), {
    execute: [...plain, enableNonRepudiationChecks],
    timeout: PATIENCE,
  });
  return configuration;
}

/** Proves who we are in the way the provider takes. */
function authenticated(secret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(secret), ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (methods.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.string().optional(),
  // Some write it as a word.
  email_verified: z.union([z.boolean(), z.enum(['true', 'false']).transform(word => word === 'true')]).optional(),
  amr: z.array(z.string()).optional(),
  acr: z.string().optional(),
  sid: z.string().optional(),
});
const Address = Claims.pick({ email: true, email_verified: true });

async function identityOf(
  configuration: Configuration,
  answer: string,
  { state, nonce, verifier, returnTo, anew }: SignInChecks,
  twoFactorClasses: readonly string[],
): Promise<ProvedIdentity> {
  const came = new URL(returnTo);
  came.search = answer;
  const tokens = await authorizationCodeGrant(configuration, came, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
    ...(anew ? { maxAge: ANEW_WITHIN } : {}),
  });
  const { iss, sub, sid, acr, amr = [], ...inToken } = Claims.parse(tokens.claims());
  // By the code flow many say the address only when they are asked for it.
  const isAsked = inToken.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
  const { email, email_verified: isVerified } = isAsked
    ? Address.parse(await fetchUserInfo(configuration, tokens.access_token, sub))
    : inToken;
  return {
    issuer: iss,
    subject: sub,
    email: email ?? null,
    isEmailVerified: isVerified ?? false,
    methods: amr,
    session: sid ?? null,
    isOfClass: acr !== undefined && twoFactorClasses.includes(acr),
  };
}

const Coded = z.object({ code: z.string() });
const Answered = z.object({ cause: z.object({ status: z.number() }) });

/** What went wrong as a code, never in words that may quote what was sent. */
function codeOf(error: unknown): string {
  const coded = Coded.safeParse(error);
  if (coded.success) return coded.data.code;
  const cause = Coded.safeParse(error instanceof Error ? error.cause : undefined);
  return cause.success ? cause.data.code : 'unknown';
}

/** Whether the provider did not answer, rather than said something that is not right. */
function isAway(error: unknown): boolean {
  if (error instanceof TypeError) return true; // what `fetch` throws when there is no connection
  const answered = Answered.safeParse(error);
  return codeOf(error) === 'OAUTH_TIMEOUT' || (answered.success && answered.data.cause.status >= 500);
}
