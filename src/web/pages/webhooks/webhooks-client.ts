import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import {
  DeliveryList,
  DeliveryView,
  type WebhookChange,
  type WebhookInput,
  WebhookList,
  WebhookView,
  WebhookWithSecret,
} from '#api/webhooks/contract.ts';
import { answerTo, ask, sending } from '../../client.ts';

const WEBHOOKS = '/api/v1/webhooks';
const addressOf = (id: string) => `${WEBHOOKS}/${encodeURIComponent(id)}`;

export type Webhook = Readonly<z.infer<typeof WebhookView>>;
export type Delivery = Readonly<z.infer<typeof DeliveryView>>;
export type NewWebhook = Readonly<z.infer<typeof WebhookWithSecret>>;
export type WebhookKind = Webhook['kinds'][number];

/** The addresses of who is signed in, and the kinds of events there are. */
export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: ({ signal }) => ask(WebhookList, WEBHOOKS, { signal }),
});

const SOON = 2000; // milliseconds until what waits is looked at again

/** What was sent to an address, the newest first; looked at again while something is about to be tried. */
export function deliveriesQuery(id: string) {
  return queryOptions({
    queryKey: ['webhooks', id, 'deliveries'],
    queryFn: ({ signal }) => ask(DeliveryList, `${addressOf(id)}/deliveries?limit=20`, { signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.deliveries.some(({ state, tries }) => state === 'to-send' && tries === 0) === true ? SOON : false,
  });
}

/** Begins to tell an address; the answer alone holds the secret. */
export function addWebhook(input: z.output<typeof WebhookInput>): Promise<NewWebhook> {
  return ask(WebhookWithSecret, WEBHOOKS, sending('POST', input));
}

export function changeWebhook(id: string, change: z.output<typeof WebhookChange>): Promise<Webhook> {
  return ask(WebhookView, addressOf(id), sending('PUT', change));
}

export async function removeWebhook(id: string): Promise<void> {
  await answerTo(addressOf(id), { method: 'DELETE' });
}

/** Another secret; the one before works for a day more. */
export function rotateSecret(id: string): Promise<NewWebhook> {
  return ask(WebhookWithSecret, `${addressOf(id)}/secret`, { method: 'POST' });
}

/** Sends a message that says nothing. */
export function pingWebhook(id: string): Promise<Delivery> {
  return ask(DeliveryView, `${addressOf(id)}/pings`, { method: 'POST' });
}
