import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { type JWTPayload, SignJWT } from 'jose';
import { Provider } from 'oidc-provider';

/** Somebody the provider knows. */
export type Person = {
  readonly subject: string;
  readonly email: string;
  readonly isVerified: boolean;
  /** How they proved who they are there (RFC 8176). */
  readonly amr: readonly string[];
  /** The class of authentication they proved it by. */
  readonly acr?: string;
};

/** A person whose address the hospital vouches for, and who came by a password; name only what matters to the test. */
export const personOfElm = (subject: string, over: Partial<Person> = {}): Person => ({
  subject,
  email: `${subject}@elm.example`,
  isVerified: true,
  amr: ['pwd'],
  ...over,
});

const HOUR = 60 * 60 * 1000; // ms
const CLIENT = 'openimr';
const SECRET = 'a secret of ours at + the provider';

/**
 * A real identity provider on this computer. Its page to sign in has a link for each person and one to break off; what it does to tokens
 * can be changed while it runs.
 */
export async function startIdentityProvider(
  people: readonly Person[],
  returnTo: readonly string[],
  /** Where it tells that somebody signed out, and whether it names the session. */
  logout: { readonly address: string; readonly namesSession: boolean } | null = null,
) {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the provider has no port');
  const issuer = `http://127.0.0.1:${bound.port}`;
  const does = { late: false, away: false, known: [...people], reachesUsAt: '' };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider: Provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        client_secret: SECRET,
        // On this computer any port will do (RFC 8252), as nobody knows it before.
        application_type: returnTo.every(origin => origin.startsWith('http://localhost')) ? 'native' : 'web',
        redirect_uris: returnTo.map(origin => `${origin}/sign-in/provider`),
        post_logout_redirect_uris: returnTo.map(origin => `${origin}/sign-in`),
        ...(logout === null
          ? {}
          : {
              backchannel_logout_uri: logout.address,
              backchannel_logout_session_required: logout.namesSession,
            }),
      },
    ],
    // Our public address leads nowhere: what goes there goes where we are served; the provider itself would not talk to this computer.
    fetch: (address, { method = 'GET', headers, body = null } = {}) =>
      fetch(new URL(new URL(address instanceof Request ? address.url : address).pathname, does.reachesUsAt), {
        method,
        ...(headers === undefined ? {} : { headers }),
        body,
      }),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key of cookies'] },
    acrValues: ['two-proofs'],
    claims: { openid: ['sub', 'amr', 'acr'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
    ttl: { IdToken: 60, AccessToken: 60, AuthorizationCode: 60, Grant: 60, Interaction: 600, Session: 600 },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, subject) => {
      const person = does.known.find(each => each.subject === subject);
      if (person === undefined) return undefined;
      const claims = { sub: subject, email: person.email, email_verified: person.isVerified };
      return { accountId: subject, claims: () => claims };
    },
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  provider.use(async ({ path }, next) => {
    const { now } = Date;
    // A token of an hour ago is over.
    if (does.late && path === '/token') Date.now = () => now() - HOUR;
    await next();
    Date.now = now;
  });
  const told: string[] = [];
  provider.on('backchannel.success', () => told.push('taken'));
  provider.on('backchannel.error', (_context, error) => told.push(error.message));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (does.away) {
      response.writeHead(503).end();
      return;
    }
    if (!url.pathname.startsWith('/interaction/')) {
      void answer(request, response);
      return;
    }
    const as = url.searchParams.get('as');
    const person = does.known.find(({ subject }) => subject === as);
    if (as === null) {
      const links = [...does.known.map(({ subject }) => subject), 'nobody'].map(
        each => `<li><a href="?as=${each}">Sign in as ${each}</a></li>`,
      );
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>Elm</title><ul>${links.join('')}</ul>`);
      return;
    }
    const result =
      person === undefined
        ? { error: 'access_denied', error_description: 'broken off' }
        : {
            consent: {},
            login: {
              accountId: person.subject,
              amr: [...person.amr],
              remember: false,
              ...(person.acr === undefined ? {} : { acr: person.acr }),
            },
          };
    void provider.interactionFinished(request, response, result);
  });
  return {
    does,
    settings: {
      id: 'elm',
      name: 'Elm Hospital',
      issuer,
      clientId: CLIENT,
      secret: SECRET,
      domains: ['elm.example'],
    },
    /** Goes through the provider as a browser would, as somebody it knows; answers where the browser is sent back to. */
    visit: (address: string, as: string, cookies: Cookies = new Map()) => visit(address, as, cookies),
    /** Signs out at the provider the browser with these cookies; answers what the provider was told by whom it told of it. */
    signOut: async (cookies: Cookies): Promise<readonly string[]> => {
      told.length = 0;
      const page = await ask(new URL('/session/end', issuer), cookies);
      const xsrf = /name="xsrf" value="(\w+)"/.exec(await page.text())?.[1] ?? '';
      await ask(new URL('/session/end/confirm', issuer), cookies, new URLSearchParams({ xsrf, logout: 'yes' }));
      return told;
    },
    /** A token of the provider that says so; of somebody else by another key. */
    tokenOf: (
      claims: JWTPayload,
      { key = privateKey, ...header }: { readonly typ?: string; readonly key?: KeyObject } = {},
    ): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', ...header }).sign(key),
    stop: async () => {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

/** What a browser keeps of a site. */
export type Cookies = Map<string, string>;

async function ask(address: URL, cookies: Cookies, body?: URLSearchParams): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const sent = body === undefined ? {} : { method: 'POST', body };
  const response = await fetch(address, { redirect: 'manual', headers: { cookie }, ...sent });
  for (const set of response.headers.getSetCookie()) {
    const [name = '', value = ''] = set.split(';')[0]?.split('=') ?? [];
    cookies.set(name, value);
  }
  return response;
}

async function visit(address: string, as: string, cookies: Cookies): Promise<URL> {
  let next = new URL(address);
  const { origin } = next;
  for (let step = 0; step < 8 && next.origin === origin; step += 1) {
    if (next.pathname.startsWith('/interaction/')) next.searchParams.set('as', as);
    const response = await ask(next, cookies);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`);
    next = new URL(location, next);
  }
  return next;
}
