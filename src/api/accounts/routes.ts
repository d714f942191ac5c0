import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { beginSession, hashOf } from '#commands/accounts/begin-session.ts';
import { choosePassword } from '#commands/accounts/choose-password.ts';
import { signIn, type SignInNeeds } from '#commands/accounts/sign-in.ts';
import { whoAsks } from '#commands/accounts/who-asks.ts';
import { type Actor, mayDo } from '#commands/policies.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { DemoSignInInput, PasswordInput, SessionView, SignInInput } from './contract.ts';
import { sessionToken, setSessionToken } from './session-cookie.ts';

export type AccountRoutesNeeds = SignInNeeds & {
  readonly https: boolean;
  /** Whether the sample cases are served: then, and only then, one may be anybody of the demo. */
  readonly demo: boolean;
};

const problems = { 400: Problem, 403: Problem, 404: Problem, 429: Problem, 500: Problem };
const config = { action: 'sign-in', repeat: 'harmless' } as const;

/** `/session`: who is signed in, signing in and out; `/password`: choosing one by a link that works once. */
export function accountRoutes(needs: AccountRoutesNeeds): FastifyPluginCallbackZod {
  const { https } = needs;
  const view = async (actor: Actor | null): Promise<SessionView> => {
    const demo = needs.demo ? await needs.accounts.demo() : [];
    return {
      account: actor === null ? null : { name: actor.name, roles: [...actor.roles] },
      may: [...mayDo(actor)],
      demo: demo.map(({ id, name, roles }) => ({ account: id, name, roles: [...roles] })),
    };
  };
  /** Whoever was signed in before in this browser is signed out. */
  const signedIn = async (request: FastifyRequest, reply: FastifyReply, token: string) => {
    const before = sessionToken(request, https);
    if (before !== null) await needs.sessions.end(hashOf(needs, before));
    setSessionToken(reply, token, https);
    return view(await whoAsks(needs, token));
  };
  return (app, _options, done) => {
    app.get(
      '/session',
      { config, schema: { summary: 'Who is signed in', response: { 200: SessionView, 500: Problem } } },
      async (request, reply) => {
        void reply.header('cache-control', 'no-store');
        return view(request.asking.actor);
      },
    );
    app.post(
      '/session',
      {
        config,
        schema: { summary: 'Sign in', body: SignInInput, response: { 200: SessionView, ...problems } },
      },
      async (request, reply) => {
        const outcome = await signIn(needs, { ...request.body, from: request.ip });
        return outcome.kind === 'signed-in' ? signedIn(request, reply, outcome.token) : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/session/demo',
      {
        config,
        schema: {
          summary: 'Sign in as somebody of the demo',
          body: DemoSignInInput,
          response: { 200: SessionView, ...problems },
        },
      },
      async (request, reply) => {
        const demo = needs.demo ? await needs.accounts.demo() : [];
        const account = demo.find(({ id }) => id === request.body.account);
        if (account === undefined) return sendProblem(reply, { kind: 'no-demo-account' });
        return signedIn(request, reply, await beginSession(needs, account.id));
      },
    );
    app.delete(
      '/session',
      { config, schema: { summary: 'Sign out', response: { 204: z.null(), 500: Problem } } },
      async (request, reply) => {
        const token = sessionToken(request, https);
        if (token !== null) await needs.sessions.end(hashOf(needs, token));
        setSessionToken(reply, null, https);
        return reply.code(204).send(null);
      },
    );
    app.post(
      '/password',
      {
        config,
        schema: {
          summary: 'Choose a password by a link that works once',
          body: PasswordInput,
          response: { 200: SessionView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await choosePassword(needs, request.body);
        return outcome.kind === 'signed-in' ? signedIn(request, reply, outcome.token) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
