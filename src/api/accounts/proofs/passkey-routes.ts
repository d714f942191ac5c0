import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import type { BeginSessionNeeds } from '#commands/accounts/begin-session.ts';
import {
  addPasskey,
  beginPasskey,
  type PasskeyNeeds as Needs,
  passkeysOf,
  removePasskey,
} from '#commands/accounts/passkeys/keep-passkeys.ts';
import { askForPasskey, signInWithPasskey } from '#commands/accounts/passkeys/sign-in-with-passkey.ts';
import { Problem } from '../../cases/contract.ts';
import { sendProblem } from '../../send-problem.ts';
import { byOf } from '../administration-routes.ts';
import {
  AskedPasskey,
  NewPasskeyOptions,
  PasskeyAnswer,
  PasskeyInput,
  PasskeyList,
  PasskeyRemoval,
  ProofInput,
  SessionView,
} from '../contract.ts';
import { deviceOf } from '../device.ts';
import { ownerOf } from '../owner-of.ts';
import { siteOf } from './site-of.ts';

export type PasskeyNeeds = Needs & BeginSessionNeeds & { readonly publicUrl: string; readonly https: boolean };

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 429: Problem, 500: Problem };
const config = { action: 'keep-own-account' } as const;

/** `/account/passkeys`: the own passkeys, made and taken away. */
export function passkeyRoutes(needs: PasskeyNeeds): FastifyPluginCallbackZod {
  const list = async (request: FastifyRequest): Promise<PasskeyList> => ({
    passkeys: (await passkeysOf(needs, byOf(request))).map(({ id, name, addedAt, usedAt }) => ({
      id,
      name,
      addedAt,
      usedAt,
    })),
  });
  return (app, _options, done) => {
    app.get(
      '/account/passkeys',
      { config, schema: { summary: 'The own passkeys', response: { 200: PasskeyList, ...problems } } },
      request => list(request),
    );
    app.post(
      '/account/passkeys/options',
      {
        config,
        schema: {
          summary: 'What a browser is told to make a passkey',
          body: ProofInput,
          response: { 200: NewPasskeyOptions, ...problems },
        },
      },
      async (request, reply) => {
        const site = siteOf(request, needs.publicUrl);
        const outcome = await beginPasskey(needs, { ...ownerOf(request, needs), site, ...request.body });
        return outcome.kind === 'begun' ? outcome.options : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/account/passkeys',
      {
        config,
        schema: { summary: 'Keep a passkey', body: PasskeyInput, response: { 201: PasskeyList, ...problems } },
      },
      async (request, reply) => {
        const site = siteOf(request, needs.publicUrl);
        const outcome = await addPasskey(needs, { account: byOf(request), site, ...request.body });
        return outcome.kind === 'added'
          ? reply.code(201).send(await list(request))
          : sendProblem(reply, { kind: 'no-passkey' });
      },
    );
    app.post(
      '/account/passkeys/removal',
      {
        config,
        schema: { summary: 'Take a passkey away', body: PasskeyRemoval, response: { 200: PasskeyList, ...problems } },
      },
      async (request, reply) => {
        const outcome = await removePasskey(needs, { ...ownerOf(request, needs), ...request.body });
        return outcome.kind === 'proved' ? list(request) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}

/** `/session/passkey`: signing in by a passkey; `signedIn` gives the browser its session. */
export function passkeySignInRoutes(
  needs: PasskeyNeeds,
  signedIn: (request: FastifyRequest, reply: FastifyReply, token: string) => Promise<SessionView>,
): FastifyPluginCallbackZod {
  const open = { action: 'sign-in' } as const;
  return (app, _options, done) => {
    app.post(
      '/session/passkey/options',
      {
        config: open,
        schema: {
          summary: 'What a browser is asked to sign with a passkey',
          response: { 200: AskedPasskey, ...problems },
        },
      },
      async (request, reply) => {
        const asked = { from: request.ip, site: siteOf(request, needs.publicUrl) };
        const outcome = await askForPasskey(needs, asked);
        return outcome.kind === 'asked' ? outcome.options : sendProblem(reply, outcome);
      },
    );
    app.post(
      '/session/passkey',
      {
        config: open,
        schema: { summary: 'Sign in by a passkey', body: PasskeyAnswer, response: { 200: SessionView, ...problems } },
      },
      async (request, reply) => {
        const { answer } = request.body;
        const about = { id: answer.id, answer, site: siteOf(request, needs.publicUrl), device: deviceOf(request) };
        const outcome = await signInWithPasskey(needs, about);
        return outcome.kind === 'signed-in' ? signedIn(request, reply, outcome.token) : sendProblem(reply, outcome);
      },
    );
    done();
  };
}
