import { z } from 'zod';
import { toldKinds } from '#commands/webhooks/keep-webhooks.ts';

const Kind = z.enum(toldKinds);

/** An address to be told of events, and of which. */
export const WebhookInput = z.object({
  url: z
    .url({ protocol: /^https?$/, error: 'an address begins with https://' })
    .max(2000)
    .refine(url => !/^[a-z]+:\/\/[^/]*@/i.test(url), 'an address holds no name and password'),
  kinds: z.array(Kind).min(1, 'name at least one kind of event').max(100),
});
/** The same of one that is there; `active` again sends it what it missed. */
export const WebhookChange = WebhookInput.extend({ state: z.enum(['active', 'disabled']).default('active') });

export const WebhookView = WebhookInput.extend({
  id: z.string(),
  state: z.enum(['active', 'disabled']),
  /** Failures since it last took something. */
  failures: z.int(),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});

/** The addresses of an account, and the kinds of events there are to be told of. */
export const WebhookList = z.object({ webhooks: z.array(WebhookView), kinds: z.array(Kind) });

/** A new address, or one with another secret: the secret is answered this once. */
export const WebhookWithSecret = z.object({ webhook: WebhookView, secret: z.string() });

export const DeliveryView = z.object({
  id: z.string(),
  kind: z.enum(['ping', ...toldKinds]),
  caseNumber: z.string().nullable(),
  happenedAt: z.iso.datetime(),
  state: z.enum(['to-send', 'delivered', 'given-up']),
  tries: z.int(),
  nextTry: z.iso.datetime(),
  triedAt: z.iso.datetime().nullable(),
  status: z.int().nullable(),
  trouble: z.string().nullable(),
});
export const DeliveryList = z.object({ deliveries: z.array(DeliveryView) });
