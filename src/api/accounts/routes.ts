import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { beginSession, hashOf } from '#commands/accounts/begin-session.ts';
import { type ChoosePasswordNeeds, choosePassword } from '#commands/accounts/choose-password.ts';
import { confirmAddress } from '#commands/accounts/address/confirm-address.ts';
import { takeUpInvitation } from '#commands/accounts/join-case.ts';
import { limitGuesses } from '#commands/accounts/limit-guesses.ts';
import { lookAtLink } from '#commands/accounts/look-at-link.ts';
import { recoverPassword } from '#commands/accounts/recover-password.ts';
import { takeSecondStep } from '#commands/accounts/second-factor/second-step.ts';
import { signIn, type SignInNeeds } from '#commands/accounts/sign-in.ts';
import { whoAsks } from '#commands/accounts/who-asks.ts';
import { type Actor, mayDo } from '#commands/policies.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import {
  ConfirmedAddress,
  DemoSignInInput,
  JoinedView,
  LinkInput,
  LinkView,
  PasswordInput,
  RecoveryInput,
  SecondStepInput,
  SecondStepView,
  SessionView,
  SignedOutView,
  SignInInput,
} from './contract.ts';
import type { SignOutByProviderNeeds } from '#commands/accounts/identity-providers/sign-out-by-provider.ts';
import { signOutAtProvider } from '#commands/accounts/identity-providers/leave-provider.ts';
import { deviceOf } from './device.ts';
import { type PasskeyNeeds, passkeySignInRoutes } from './proofs/passkey-routes.ts';
import { type ProviderRoutesNeeds, providerSignInRoutes } from './proofs/provider-routes.ts';
import { providerLogoutRoutes } from './proofs/provider-logout-routes.ts';
import { siteOf } from './proofs/site-of.ts';
import { sessionToken, setSessionToken } from './session-cookie.ts';

export type AccountRoutesNeeds = SignInNeeds &
  PasskeyNeeds &
  ProviderRoutesNeeds &
  SignOutByProviderNeeds &
  ChoosePasswordNeeds &
  Parameters<typeof recoverPassword>[0] & {
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
      mustAddSecondFactor: actor?.lacksSecondFactor ?? false,
      may: [...mayDo(actor)],
      demo: demo.map(({ id, name, roles }) => ({ account: id, name, roles: [...roles] })),
      providers: needs.identityProviders.map(({ id, name }) => ({ provider: id, name })),
    };
  };
  /** Whoever was signed in before in this browser is signed out. */
  const signedIn = async (request: FastifyRequest, reply: FastifyReply, token: string) => {
    const before = sessionToken(request, https);
    if (before !== null) await needs.sessions.end(hashOf(needs, before));
    setSessionToken(reply, token, https);
    return view((await whoAsks(needs, token))?.actor ?? null);
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
        schema: {
          summary: 'Sign in',
          body: SignInInput,
          response: { 200: SessionView, 202: SecondStepView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await signIn(needs, { ...request.body, from: request.ip, device: deviceOf(request) });
        if (outcome.kind === 'second-step') return reply.code(202).send({ ticket: outcome.ticket });
        return outcome.kind === 'signed-in' ? signedIn(request, reply, outcome.token) : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/session/code',
      {
        config,
        schema: {
          summary: 'Sign in: the second step, by a code',
          body: SecondStepInput,
          response: { 200: SessionView, ...problems },
        },
      },
      async (request, reply) => {
        const step = { ...request.body, device: deviceOf(request) };
        const outcome = await limitGuesses(needs, request.ip, () => takeSecondStep(needs, step));
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
        return signedIn(
          request,
          reply,
          await beginSession(needs, account.id, { way: 'demo', device: deviceOf(request) }),
        );
      },
    );
    app.delete(
      '/session',
      {
        config,
        schema: {
          summary: 'Sign out; whoever came by an organization is told where to sign out there',
          response: { 200: SignedOutView, 204: z.null(), 500: Problem },
        },
      },
      async (request, reply) => {
        const token = sessionToken(request, https);
        const { actor } = request.asking;
        const provider = token === null ? null : await needs.sessions.providerOf(hashOf(needs, token));
        if (token !== null) await needs.sessions.end(hashOf(needs, token));
        if (actor !== null) {
          const [at, by] = [needs.clock.now(), actor.account];
          await needs.accountLog.keep({ at, account: by, by, what: 'signed-out', detail: null });
        }
        setSessionToken(reply, null, https);
        const returnTo = new URL('/sign-in', siteOf(request, needs.publicUrl).origin).href;
        const at = provider === null ? null : await signOutAtProvider(needs, { provider, returnTo });
        return at === null ? reply.code(204).send(null) : { at };
      },
    );
    linkRoutes(app, needs, signedIn);
    void app.register(passkeySignInRoutes(needs, signedIn));
    void app.register(providerSignInRoutes(needs, signedIn));
    void app.register(providerLogoutRoutes(needs));
    done();
  };
}

type App = Parameters<FastifyPluginCallbackZod>[0];
type SignedIn = (request: FastifyRequest, reply: FastifyReply, token: string) => Promise<SessionView>;

/** What a link opens: it is sent in the body, for an address would be kept in logs. */
function linkRoutes(app: App, needs: AccountRoutesNeeds, signedIn: SignedIn): void {
  app.post(
    '/link',
    { config, schema: { summary: 'What a link is for', body: LinkInput, response: { 200: LinkView, ...problems } } },
    async (request, reply) => {
      const outcome = await limitGuesses(needs, request.ip, () => lookAtLink(needs, request.body.link));
      if (outcome.kind !== 'looked') return sendProblem(reply, outcome);
      const { account, choosesPassword, party, newAddress } = outcome;
      return { email: account.email, name: account.name, choosesPassword, party, newAddress };
    },
  );
  app.post(
    '/password',
    {
      config,
      schema: {
        summary: 'Choose a password by a link that works once',
        body: PasswordInput,
        response: { 200: SessionView, 202: SecondStepView, ...problems },
      },
    },
    async (request, reply) => {
      const chosen = { ...request.body, device: deviceOf(request) };
      const outcome = await limitGuesses(needs, request.ip, () => choosePassword(needs, chosen));
      if (outcome.kind === 'second-step') return reply.code(202).send({ ticket: outcome.ticket });
      return outcome.kind === 'signed-in' ? signedIn(request, reply, outcome.token) : sendProblem(reply, outcome);
    },
  );
  app.post(
    '/joined-cases',
    {
      config,
      schema: {
        summary: 'Join a case by a link that works once',
        body: LinkInput,
        response: { 200: JoinedView, ...problems },
      },
    },
    async (request, reply) => {
      const outcome = await limitGuesses(needs, request.ip, () => takeUpInvitation(needs, request.body.link));
      return outcome.kind === 'joined' ? { caseNumber: outcome.caseNumber } : sendProblem(reply, outcome);
    },
  );
  app.post(
    '/confirmed-addresses',
    {
      config,
      schema: {
        summary: 'Confirm another address to sign in with, by a link that works once',
        body: LinkInput,
        response: { 200: ConfirmedAddress, 409: Problem, ...problems },
      },
    },
    async (request, reply) => {
      const outcome = await limitGuesses(needs, request.ip, () => confirmAddress(needs, request.body.link));
      return outcome.kind === 'confirmed' ? { email: outcome.email } : sendProblem(reply, outcome);
    },
  );
  app.post(
    '/recovery',
    {
      config,
      schema: {
        summary: 'Ask for a link to choose another password; the answer is the same whoever asks',
        body: RecoveryInput,
        response: { 202: z.null(), ...problems },
      },
    },
    async (request, reply) => {
      await recoverPassword(needs, { ...request.body, from: request.ip });
      return reply.code(202).send(null);
    },
  );
}
