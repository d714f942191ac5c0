import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import {
  signOutByProvider,
  type SignOutByProviderNeeds,
} from '#commands/accounts/identity-providers/sign-out-by-provider.ts';
import { z } from 'zod';
import { Problem } from '../../cases/contract.ts';
import { sendProblem } from '../../send-problem.ts';

const form = 'application/x-www-form-urlencoded';
const LARGEST = 16 * 1024; // bytes; a token has one or two thousand

/** `/session/providers/…/logout`: where an identity provider tells, server to server, that somebody signed out there. */
export function providerLogoutRoutes(needs: SignOutByProviderNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    // Here alone a form is taken: no cookie counts, but the signature of what is in it.
    app.addContentTypeParser(form, { parseAs: 'string' }, (_request, text, next) =>
      next(null, Object.fromEntries(new URLSearchParams(String(text)))),
    );
    app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    app.post(
      '/session/providers/:provider/logout',
      {
        config: { action: 'sign-out-by-provider', repeat: 'harmless' },
        bodyLimit: LARGEST,
        schema: {
          summary: 'An organization tells that somebody signed out there (OpenID Connect Back-Channel Logout 1.0)',
          consumes: [form],
          params: z.object({ provider: z.string().min(1).max(100) }),
          body: z.object({ logout_token: z.string().min(1) }),
          response: {
            200: z.null(),
            400: Problem,
            404: Problem,
            413: Problem,
            415: Problem,
            429: Problem,
            500: Problem,
          },
        },
      },
      async (request, reply) => {
        const told = { provider: request.params.provider, token: request.body.logout_token };
        const outcome = await signOutByProvider(needs, told);
        return outcome.kind === 'signed-out' ? reply.send(null) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
