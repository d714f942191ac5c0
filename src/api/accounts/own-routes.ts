import type { FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  changePassword,
  describeOwnAccount,
  endOwnSessions,
  type OwnAccountNeeds as Needs,
  showOwnAccount,
} from '#commands/accounts/own-account.ts';
import { askOwnAddress } from '#commands/accounts/address/ask-new-address.ts';
import { isFresh } from '#commands/accounts/second-factor/prove-owner.ts';
import type { GiveLinkNeeds } from '#commands/accounts/give-link.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { byOf } from './administration-routes.ts';
import { ChangePasswordInput, OwnAccountInput, OwnAccountView, OwnAddressInput } from './contract.ts';
import { ownerOf } from './owner-of.ts';

export type OwnAccountNeeds = Needs & GiveLinkNeeds & { readonly https: boolean };

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 429: Problem, 500: Problem };
const config = { action: 'keep-own-account' } as const;

/** `/account`: the account of who is signed in. */
export function ownAccountRoutes(needs: OwnAccountNeeds): FastifyPluginCallbackZod {
  const view = async (request: FastifyRequest): Promise<OwnAccountView | null> => {
    const shown = await showOwnAccount(needs, ownerOf(request, needs));
    if (shown === null) return null;
    const { email, name, roles, language, isDemo, hasPassword, reviewer } = shown.account;
    const sessions = shown.sessions.map(({ id, way, device, begunAt, seenAt, isThis }) => ({
      id,
      way,
      device,
      begunAt,
      seenAt,
      isThis,
    }));
    return {
      email,
      name,
      roles: [...roles],
      language,
      isDemo,
      hasPassword,
      isFresh: shown.sessions.some(session => session.isThis && isFresh(session, needs.clock.now())),
      mails: needs.hasMail,
      signs: reviewer !== null,
      sessions,
    };
  };
  return (app, _options, done) => {
    app.get(
      '/account',
      { config, schema: { summary: 'The own account', response: { 200: OwnAccountView, ...problems } } },
      async (request, reply) => (await view(request)) ?? sendProblem(reply, { kind: 'no-account' }),
    );
    app.put(
      '/account',
      {
        config,
        schema: {
          summary: 'Change the own name and language',
          body: OwnAccountInput,
          response: { 200: OwnAccountView, ...problems },
        },
      },
      async (request, reply) => {
        await describeOwnAccount(needs, { account: byOf(request), ...request.body });
        return (await view(request)) ?? sendProblem(reply, { kind: 'no-account' });
      },
    );
    app.put(
      '/account/password',
      {
        config,
        schema: {
          summary: 'Change the own password; every other session ends',
          body: ChangePasswordInput,
          response: { 200: OwnAccountView, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await changePassword(needs, { ...ownerOf(request, needs), ...request.body });
        if (outcome.kind !== 'proved') return sendProblem(reply, outcome);
        return (await view(request)) ?? sendProblem(reply, { kind: 'no-account' });
      },
    );
    app.post(
      '/account/address',
      {
        config,
        schema: {
          summary:
            'Ask for another address to sign in with; it must be confirmed there, and the answer is the same whoever has it',
          body: OwnAddressInput,
          response: { 202: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await askOwnAddress(needs, { account: byOf(request), ...request.body });
        return outcome.kind === 'proved' ? reply.code(202).send(null) : sendProblem(reply, outcome);
      },
    );
    app.delete(
      '/account/sessions',
      { config, schema: { summary: 'End every other session', response: { 200: OwnAccountView, ...problems } } },
      async (request, reply) => {
        await endOwnSessions(needs, { ...ownerOf(request, needs), session: null });
        return (await view(request)) ?? sendProblem(reply, { kind: 'no-account' });
      },
    );
    app.delete(
      '/account/sessions/:session',
      {
        config,
        schema: {
          summary: 'End one session',
          params: z.object({ session: z.string().min(1).max(100) }),
          response: { 200: OwnAccountView, ...problems },
        },
      },
      async (request, reply) => {
        await endOwnSessions(needs, { ...ownerOf(request, needs), ...request.params });
        return (await view(request)) ?? sendProblem(reply, { kind: 'no-account' });
      },
    );
    done();
  };
}
