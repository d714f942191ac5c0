import { type CaseEventKind, CaseEvent } from '#domain/cases/events.ts';
import { kindsOfDrafts } from '#domain/cases/events/drafts.ts';
import type { NewToken, Secrets } from '../accounts/ports.ts';
import type { Clock } from '../ports.ts';
import type { Delivery, Webhook, WebhookStore } from './ports.ts';

/** What every secret begins with, so that a scanner of leaked secrets knows one. */
const SECRET_MARK = 'imrwh_';
const DAY = 24 * 60 * 60 * 1000; // ms
const MOST_WEBHOOKS = 20;

/** What an address can be told of: everything that happens in a case but the drafts. */
export const toldKinds: readonly CaseEventKind[] = CaseEvent.options
  .map(({ shape }) => shape.kind.value)
  .filter(kind => !kindsOfDrafts.includes(kind));

export type KeepWebhooksNeeds = {
  readonly webhooks: WebhookStore;
  readonly newToken: NewToken;
  readonly secrets: Secrets;
  readonly newId: () => string;
  readonly clock: Clock;
};
export type WebhookWish = Pick<Webhook, 'url' | 'kinds'>;

/** Begins to tell an address of events; its secret is answered once. */
export async function subscribe(
  needs: KeepWebhooksNeeds,
  account: string,
  wish: WebhookWish,
): Promise<
  | { readonly kind: 'made'; readonly webhook: Webhook; readonly secret: string }
  | { readonly kind: 'too-many-webhooks'; readonly most: number }
> {
  if ((await needs.webhooks.list(account)).length >= MOST_WEBHOOKS)
    return { kind: 'too-many-webhooks', most: MOST_WEBHOOKS };
  const at = needs.clock.now();
  const secret = newSecret(needs);
  const { url, kinds } = wish;
  const webhook: Webhook = {
    id: needs.newId(),
    account,
    url,
    kinds: [...new Set(kinds)],
    state: 'active',
    failures: 0,
    madeAt: at,
    changedAt: at,
  };
  await needs.webhooks.add(webhook, { secret: needs.secrets.seal(secret), before: null });
  return { kind: 'made', webhook, secret };
}

/** Gives an address another secret; messages are signed with both for a day. Null where there is no such address. */
export async function rotateSecret(needs: KeepWebhooksNeeds, account: string, id: string): Promise<string | null> {
  const secret = newSecret(needs);
  const until = new Date(Date.parse(needs.clock.now()) + DAY).toISOString();
  return (await needs.webhooks.rotate(account, id, needs.secrets.seal(secret), until)) ? secret : null;
}

/** Sends an address a message that says nothing, to try it out. */
export async function ping(needs: KeepWebhooksNeeds, webhook: Webhook): Promise<Delivery> {
  const at = needs.clock.now();
  const delivery: Delivery = {
    id: needs.newId(),
    kind: 'ping',
    caseNumber: null,
    happenedAt: at,
    state: 'to-send',
    tries: 0,
    nextTry: at,
    triedAt: null,
    status: null,
    trouble: null,
  };
  await needs.webhooks.deliver(webhook.id, delivery);
  return delivery;
}

function newSecret({ newToken }: KeepWebhooksNeeds): string {
  return `${SECRET_MARK}${newToken()}`;
}
