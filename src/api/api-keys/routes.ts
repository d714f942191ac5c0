import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isWorking, type MakeKeyNeeds, makeKey } from '#commands/api-keys/make-key.ts';
import type { ApiKey } from '#commands/api-keys/ports.ts';
import { scopesOf } from '#commands/policies.ts';
import { signedInActor } from '../accounts/guard.ts';
import { Problem, problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import { ApiKeyInput, ApiKeyList, type ApiKeyView, NewApiKey } from './contract.ts';

export type ApiKeyRoutesNeeds = MakeKeyNeeds;

const config = { action: 'keep-api-keys' } as const;

/** `/api-keys`: the keys of who is signed in; a key makes and revokes none. */
export function apiKeyRoutes(needs: ApiKeyRoutesNeeds): FastifyPluginCallbackZod {
  const view = ({ account: _account, revokedAt, ...key }: ApiKey): ApiKeyView => ({
    ...key,
    scopes: [...key.scopes],
    state:
      revokedAt !== null
        ? 'revoked'
        : isWorking({ ...key, account: '', revokedAt }, needs.clock.now())
          ? 'working'
          : 'expired',
  });
  return (app, _options, done) => {
    app.get(
      '/api-keys',
      {
        config,
        schema: {
          summary: 'Your API keys',
          querystring: PartQuery,
          response: { 200: ApiKeyList, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const actor = signedInActor(request);
        const keys = await needs.apiKeys.list(actor.account);
        return {
          keys: partOfList(request, reply, keys, request.query, ({ id }) => id).map(view),
          scopes: [...scopesOf(actor)],
        };
      },
    );
    app.post(
      '/api-keys',
      {
        config: { ...config, repeat: 'secret' },
        schema: {
          summary: 'Make an API key; its secret is shown this once',
          body: ApiKeyInput,
          response: { 201: NewApiKey, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await makeKey(needs, signedInActor(request), request.body);
        if (outcome.kind !== 'made') return sendProblem(reply, outcome);
        return reply.code(201).send({ key: view(outcome.key), token: outcome.token });
      },
    );
    app.delete(
      '/api-keys/:id',
      {
        config,
        schema: {
          summary: 'Revoke an API key, at once and for good',
          params: z.object({ id: z.string().max(100) }),
          response: { 204: z.null(), ...problems },
        },
      },
      async (request, reply) => {
        const { account } = signedInActor(request);
        const { id } = request.params;
        if (!(await needs.apiKeys.revoke(account, id, needs.clock.now())))
          return sendProblem(reply, { kind: 'no-api-key', id });
        return reply.code(204).send(null);
      },
    );
    done();
  };
}
