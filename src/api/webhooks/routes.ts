import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginCallbackZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type KeepWebhooksNeeds, ping, rotateSecret, subscribe, toldKinds } from '#commands/webhooks/keep-webhooks.ts';
import type { Webhook } from '#commands/webhooks/ports.ts';
import { signedInActor } from '../accounts/guard.ts';
import { Problem, problems } from '../cases/contract.ts';
import { PartQuery } from '../lists/contract.ts';
import { partOfList } from '../lists/part-of-list.ts';
import { sendProblem } from '../send-problem.ts';
import {
  DeliveryList,
  DeliveryView,
  WebhookChange,
  WebhookInput,
  WebhookList,
  WebhookView,
  WebhookWithSecret,
} from './contract.ts';

export type WebhookRoutesNeeds = KeepWebhooksNeeds;

const config = { action: 'keep-webhooks' } as const;
const secret = { ...config, repeat: 'secret' } as const;
const params = z.object({ id: z.string().max(100) });

/** `/webhooks`: addresses that are told of events of the cases of who is signed in. */
export function webhookRoutes(needs: WebhookRoutesNeeds): FastifyPluginCallbackZod {
  const { webhooks } = needs;
  const found = async (request: FastifyRequest, id: string) =>
    (await webhooks.list(accountOf(request))).find(webhook => webhook.id === id);
  return (app, _options, done) => {
    app.get(
      '/webhooks',
      {
        config,
        schema: {
          summary: 'Your webhooks, and the kinds of events there are',
          querystring: PartQuery,
          response: { 200: WebhookList, 400: Problem, 500: Problem },
        },
      },
      async (request, reply) => {
        const rows = await webhooks.list(accountOf(request));
        const part = partOfList(request, reply, rows, request.query, ({ id }) => id);
        return { webhooks: part.map(view), kinds: [...toldKinds] };
      },
    );
    app.post(
      '/webhooks',
      {
        config: secret,
        schema: {
          summary: 'Be told of events; the secret is shown this once',
          body: WebhookInput,
          response: { 201: WebhookWithSecret, ...problems },
        },
      },
      async (request, reply) => {
        const outcome = await subscribe(needs, accountOf(request), request.body);
        if (outcome.kind !== 'made') return sendProblem(reply, outcome);
        return reply.code(201).send({ webhook: view(outcome.webhook), secret: outcome.secret });
      },
    );
    app.put(
      '/webhooks/:id',
      {
        config,
        schema: {
          summary: 'Change a webhook, disable it, or go on with it',
          params,
          body: WebhookChange,
          response: { 200: WebhookView, ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        await webhooks.change(accountOf(request), id, { ...request.body, changedAt: needs.clock.now() });
        const webhook = await found(request, id);
        return webhook === undefined ? missing(reply, id) : view(webhook);
      },
    );
    app.delete(
      '/webhooks/:id',
      { config, schema: { summary: 'Be told no more', params, response: { 204: z.null(), ...problems } } },
      async (request, reply) => {
        const { id } = request.params;
        const isGone = await webhooks.remove(accountOf(request), id, needs.clock.now());
        return isGone ? reply.code(204).send(null) : missing(reply, id);
      },
    );
    app.post(
      '/webhooks/:id/secret',
      {
        config: secret,
        schema: {
          summary: 'Another secret; the one before signs too for a day',
          params,
          response: { 201: WebhookWithSecret, ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const made = await rotateSecret(needs, accountOf(request), id);
        const webhook = await found(request, id);
        if (made === null || webhook === undefined) return missing(reply, id);
        return reply.code(201).send({ webhook: view(webhook), secret: made });
      },
    );
    app.post(
      '/webhooks/:id/pings',
      {
        config,
        schema: {
          summary: 'Send a message that says nothing, to try the webhook out',
          params,
          response: { 202: DeliveryView, ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        const webhook = await found(request, id);
        if (webhook === undefined) return missing(reply, id);
        return reply.code(202).send(await ping(needs, webhook));
      },
    );
    app.get(
      '/webhooks/:id/deliveries',
      {
        config,
        schema: {
          summary: 'What was sent to a webhook, and how it was taken',
          params,
          querystring: PartQuery,
          response: { 200: DeliveryList, ...problems },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        if ((await found(request, id)) === undefined) return missing(reply, id);
        const rows = await webhooks.deliveries(id);
        return { deliveries: partOfList(request, reply, rows, request.query, delivery => delivery.id) };
      },
    );
    done();
  };
}

const view = ({ account: _account, kinds, ...webhook }: Webhook) => ({ ...webhook, kinds: [...kinds] });
const accountOf = (request: FastifyRequest) => signedInActor(request).account;
const missing = (reply: FastifyReply, id: string) => sendProblem(reply, { kind: 'no-webhook', id });
