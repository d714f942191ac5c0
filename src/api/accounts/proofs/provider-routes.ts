import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { beginAtProvider } from '#commands/accounts/identity-providers/begin-at-provider.ts';
import {
  signInByProvider,
  type SignInByProviderNeeds,
} from '#commands/accounts/identity-providers/sign-in-by-provider.ts';
import { z } from 'zod';
import { Problem } from '../../cases/contract.ts';
import { sendProblem } from '../../send-problem.ts';
import { ProviderAddress, ProviderAnswer, SecondStepView, SessionView } from '../contract.ts';
import { deviceOf } from '../device.ts';
import { cookieNamed, setCookie } from '../session-cookie.ts';
import { siteOf } from './site-of.ts';

export type ProviderRoutesNeeds = SignInByProviderNeeds & { readonly https: boolean; readonly publicUrl: string };

const problems = { 400: Problem, 403: Problem, 404: Problem, 429: Problem, 500: Problem, 503: Problem };
const config = { action: 'sign-in', repeat: 'harmless' } as const;
/** The page of ours a provider sends the browser back to. */
const RETURN = '/sign-in/provider';
/** What the browser keeps meanwhile, for as long; seconds. */
const [COOKIE, LASTS] = ['openimr-begun', 10 * 60] as const;

/** `/session/providers`: signing in at the identity provider of an organization; `signedIn` gives the browser its session. */
export function providerSignInRoutes(
  needs: ProviderRoutesNeeds,
  signedIn: (request: FastifyRequest, reply: FastifyReply, token: string) => Promise<SessionView>,
): FastifyPluginCallbackZod {
  const { https } = needs;
  return (app, _options, done) => {
    app.post(
      '/session/providers/:provider',
      {
        config,
        schema: {
          summary:
            'Begin to sign in at an organization: where the browser goes to; `anew` to prove there anew who you are',
          params: z.object({ provider: z.string().min(1).max(100) }),
          querystring: z.object({ anew: z.enum(['0', '1']).default('0') }),
          response: { 200: ProviderAddress, ...problems },
        },
      },
      async (request, reply) => {
        // Of several pages that begin at once all can come back.
        const browser = cookieNamed(request, COOKIE, https) ?? needs.newToken();
        const returnTo = new URL(RETURN, siteOf(request, needs.publicUrl).origin).href;
        const begun = { ...request.params, browser, from: request.ip, returnTo, anew: request.query.anew === '1' };
        const outcome = await beginAtProvider(needs, begun);
        if (outcome.kind !== 'begun') return sendProblem(reply, outcome);
        setCookie(reply, { name: COOKIE, value: browser, lasts: LASTS }, https);
        return { address: outcome.address };
      },
    );
    app.post(
      '/session/providers',
      {
        config,
        schema: {
          summary: 'Sign in by what the organization answered',
          body: ProviderAnswer,
          response: { 200: SessionView, 202: SecondStepView, ...problems },
        },
      },
      async (request, reply) => {
        const browser = cookieNamed(request, COOKIE, https);
        const came = { ...request.body, browser, from: request.ip, device: deviceOf(request) };
        const outcome = await signInByProvider(needs, came);
        if (outcome.kind === 'second-step') return reply.code(202).send({ ticket: outcome.ticket });
        return outcome.kind === 'signed-in' ? signedIn(request, reply, outcome.token) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
