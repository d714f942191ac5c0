import type { FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { changeAddress } from '#commands/accounts/address/ask-new-address.ts';
import { changeRoles } from '#commands/accounts/change-roles.ts';
import { freeReviewers, type InviteStaffNeeds, inviteStaff } from '#commands/accounts/invite-staff.ts';
import { partFromProvider } from '#commands/accounts/identity-providers/leave-provider.ts';
import type { IdentityProvider, IdentityStore } from '#commands/accounts/identity-providers/ports.ts';
import { endSessions, giveNewLink, setDisabled } from '#commands/accounts/look-after-account.ts';
import type { KeptAccount, SessionStore } from '#commands/accounts/ports.ts';
import { Problem } from '../cases/contract.ts';
import { sendProblem } from '../send-problem.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import {
  AccountList,
  AccountLogView,
  type AccountRow,
  AddressInput,
  DisabledInput,
  GivenLink,
  RolesInput,
  StaffInput,
} from './contract.ts';

export type AdministrationNeeds = InviteStaffNeeds & {
  readonly sessions: SessionStore;
  readonly identities: IdentityStore;
  readonly identityProviders: readonly IdentityProvider[];
};

const problems = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem, 422: Problem, 500: Problem };
const config = { action: 'administer-accounts' } as const;
const params = z.object({ account: z.string().min(1).max(100) });
const MOST_ENTRIES = 200;

/** `/accounts`: who may sign in, as the administrator looks after it. */
export function administrationRoutes(needs: AdministrationNeeds): FastifyPluginCallbackZod {
  const list = async (request: FastifyRequest): Promise<AccountList> => ({
    accounts: (await needs.accounts.list()).map(account => rowOf(needs, account, byOf(request))),
    freeReviewers: [...(await freeReviewers(needs))],
    mails: needs.hasMail,
  });
  return (app, _options, done) => {
    app.get(
      '/accounts',
      {
        config,
        schema: {
          summary: 'Every account, by name',
          querystring: PartQuery,
          response: { 200: AccountList, ...problems },
        },
      },
      async (request, reply) => {
        const whole = await list(request);
        return { ...whole, accounts: partOfList(request, reply, whole.accounts, request.query, row => row.account) };
      },
    );
    app.post(
      '/accounts',
      {
        config: { ...config, repeat: 'secret' },
        schema: {
          summary: 'Invite somebody of the staff',
          body: StaffInput,
          response: { 201: GivenLink, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await inviteStaff(needs, { ...request.body, by: byOf(request) });
        if (outcome.kind !== 'invited') return sendProblem(reply, outcome);
        return reply.code(201).send({ link: outcome.link, mailed: needs.hasMail });
      },
    );
    app.post(
      '/accounts/:account/link',
      {
        config: { ...config, repeat: 'secret' },
        schema: { summary: 'A new link to choose a password', params, response: { 201: GivenLink, ...problems } },
      },
      async (request, reply) => {
        const outcome = await giveNewLink(needs, { ...request.params, by: byOf(request) });
        if (outcome.kind !== 'given') return sendProblem(reply, outcome);
        return reply.code(201).send({ link: outcome.link, mailed: needs.hasMail });
      },
    );
    app.post(
      '/accounts/:account/address',
      {
        config: { ...config, repeat: 'secret' },
        schema: {
          summary: 'Another address for an account: a link to confirm it there',
          params,
          body: AddressInput,
          response: { 201: GivenLink, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await changeAddress(needs, { ...request.params, ...request.body, by: byOf(request) });
        if (outcome.kind !== 'given') return sendProblem(reply, outcome);
        return reply.code(201).send({ link: outcome.link, mailed: needs.hasMail });
      },
    );
    app.put(
      '/accounts/:account/roles',
      {
        config,
        schema: {
          summary: 'Other roles of somebody of the staff',
          params,
          body: RolesInput,
          response: { 200: AccountList, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await changeRoles(needs, { ...request.params, ...request.body, by: byOf(request) });
        return outcome.kind === 'done' ? list(request) : sendProblem(reply, outcome);
      },
    );
    app.put(
      '/accounts/:account/disabled',
      {
        config,
        schema: {
          summary: 'Disable an account, or open it again',
          params,
          body: DisabledInput,
          response: { 200: AccountList, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await setDisabled(needs, { ...request.params, ...request.body, by: byOf(request) });
        return outcome.kind === 'done' ? list(request) : sendProblem(reply, outcome);
      },
    );
    app.delete(
      '/accounts/:account/sessions',
      {
        config,
        schema: { summary: 'Sign an account out everywhere', params, response: { 200: AccountList, ...problems } },
      },
      async (request, reply) => {
        const outcome = await endSessions(needs, { ...request.params, by: byOf(request) });
        return outcome.kind === 'done' ? list(request) : sendProblem(reply, outcome);
      },
    );
    app.delete(
      '/accounts/:account/providers',
      {
        config,
        schema: {
          summary: 'Part an account from the person an organization named',
          params,
          response: { 200: AccountList, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await partFromProvider(needs, { ...request.params, by: byOf(request) });
        return outcome.kind === 'done' ? list(request) : sendProblem(reply, outcome);
      },
    );
    app.get(
      '/account-log',
      { config, schema: { summary: 'What happened to accounts', response: { 200: AccountLogView, ...problems } } },
      async () => {
        const names = new Map((await needs.accounts.list()).map(({ id, name }) => [id, name]));
        const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
        const entries = await needs.accountLog.list(null, MOST_ENTRIES);
        return { entries: entries.map(each => ({ ...each, account: nameOf(each.account), by: nameOf(each.by) })) };
      },
    );
    done();
  };
}

/** Who asks: the guard lets nobody in without an account. */
export function byOf({ asking: { actor } }: FastifyRequest): string {
  if (actor === null) throw new Error('a route that takes an account was reached without one');
  return actor.account;
}

function rowOf({ identityProviders }: AdministrationNeeds, account: KeptAccount, own: string): AccountRow {
  const { id, name, email, roles, reviewer, sessions, lastSeen, disabledAt, isDemo, hasPassword, issuers } = account;
  const isOpen = hasPassword || issuers.length > 0;
  const state = disabledAt !== null ? 'disabled' : isDemo ? 'demo' : isOpen ? 'open' : 'invited';
  const nameOf = (issuer: string) => identityProviders.find(each => each.issuer === issuer)?.name ?? issuer;
  const use = { state, sessions, lastSeen, isOwn: id === own, providers: issuers.map(nameOf) } as const;
  return { account: id, name, email, roles: [...roles], reviewer, ...use };
}
