import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type InvitePartyNeeds, inviteParty, showParties } from '#commands/accounts/invite-party.ts';
import { Problem, problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { byOf } from './administration-routes.ts';
import { GivenLink, PartyInput, PartyList } from './contract.ts';

export type PartyRoutesNeeds = InvitePartyNeeds;

const params = z.object({ caseNumber: z.string().max(40) });
const config = { action: 'invite-party' } as const;

/** `/cases/:caseNumber/parties`: who follows a case by an account, and who is invited to it. */
export function partyRoutes(needs: PartyRoutesNeeds): FastifyPluginCallbackZod {
  return (app, _options, done) => {
    app.get(
      '/cases/:caseNumber/parties',
      {
        config,
        schema: {
          summary: 'Who follows a case',
          params,
          querystring: PartQuery,
          response: { 200: PartyList, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await showParties(needs, request.params);
        if (outcome.kind !== 'shown') return sendProblem(reply, outcome);
        // It stands in addresses, which name nobody.
        const known = ({ role, since, until }: (typeof outcome.parties)[number]) => [role, since, until].join(' ');
        return { parties: partOfList(request, reply, outcome.parties, request.query, known) };
      },
    );
    app.post(
      '/cases/:caseNumber/parties',
      {
        config: { ...config, repeat: 'secret' },
        schema: {
          summary: 'Invite somebody to a case',
          params,
          body: PartyInput,
          response: { 201: GivenLink, 429: Problem, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await inviteParty(needs, { ...request.params, ...request.body, by: byOf(request) });
        if (outcome.kind !== 'invited') return sendProblem(reply, outcome);
        return reply.code(201).send({ link: outcome.link, mailed: needs.hasMail });
      },
    );
    done();
  };
}
