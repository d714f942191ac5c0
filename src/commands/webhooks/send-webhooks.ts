import type { Secrets } from '../accounts/ports.ts';
import type { Clock } from '../ports.ts';
import type { Delivery, HmacSha256, SendWebhook, TriedDelivery, WebhookSecrets, WebhookStore } from './ports.ts';

export type SendWebhooksNeeds = {
  readonly webhooks: WebhookStore;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly sendWebhook: SendWebhook;
  readonly hmacSha256: HmacSha256;
  /** Where links in messages lead. */
  readonly publicUrl: string;
};

/** After so many tries a message is given up: about two days. */
const MOST_TRIES = 16;
const FIRST_PAUSE = 30_000; // ms
const LONGEST_PAUSE = 6 * 60 * 60_000; // ms
/** Failures one after the other until an address is told nothing more. */
export const MOST_FAILURES = 20;
/** Messages sent at the same time. */
const AT_ONCE = 4;

/** Sends every message whose time has come; answers how many were tried. */
export async function sendWebhooks(needs: SendWebhooksNeeds): Promise<number> {
  const lines = Array.from({ length: AT_ONCE }, async () => {
    for (let tried = 0; ; tried += 1) if (!(await sendNext(needs))) return tried;
  });
  return (await Promise.all(lines)).reduce((sum, tried) => sum + tried, 0);
}

function sendNext({
  webhooks,
  secrets: seals,
  clock,
  sendWebhook,
  hmacSha256,
  publicUrl,
}: SendWebhooksNeeds): Promise<boolean> {
  const now = clock.now();
  return webhooks.next(now, async ({ delivery, webhook, secrets }) => {
    const body = messageOf(delivery, publicUrl);
    const headers = {
      'content-type': 'application/json',
      'openimr-delivery': delivery.id,
      'openimr-signature': signatureOf((sealed, text) => hmacSha256(seals.open(sealed), text), secrets, body, now),
    };
    const outcome = await sendWebhook(webhook.url, headers, body);
    return afterTry(outcome, delivery, now);
  });
}

/** A message: what happened, where, when, and where to look. Nothing of anybody's health is in it. */
function messageOf({ id, kind, caseNumber, happenedAt }: Delivery, publicUrl: string): string {
  const link = caseNumber === null ? publicUrl : `${publicUrl.replace(/\/$/, '')}/api/v1/cases/${caseNumber}`;
  return JSON.stringify({ id, kind, caseNumber, happenedAt, link });
}

/** `t=SECONDS,v1=HEX`: of the second it was sent, a full stop, and the body; once for each secret that works. */
function signatureOf(hmac: HmacSha256, { secret, before }: WebhookSecrets, body: string, now: string): string {
  const seconds = Math.floor(Date.parse(now) / 1000);
  const working = before !== null && Date.parse(now) < Date.parse(before.until) ? [secret, before.secret] : [secret];
  return [`t=${seconds}`, ...working.map(each => `v1=${hmac(each, `${seconds}.${body}`)}`)].join(',');
}

function afterTry(outcome: Awaited<ReturnType<SendWebhook>>, { tries }: Delivery, now: string): TriedDelivery {
  const status = outcome.kind === 'answered' ? outcome.status : null;
  const tried = { triedAt: now, status };
  if (status !== null && status >= 200 && status < 300)
    return {
      delivery: { ...tried, state: 'delivered', nextTry: now, trouble: null },
      address: 'took',
    };
  const trouble = outcome.kind === 'answered' ? `answered ${outcome.status}` : outcome.reason;
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries);
  return {
    delivery: {
      ...tried,
      state: tries + 1 >= MOST_TRIES ? 'given-up' : 'to-send',
      nextTry: new Date(Date.parse(now) + pause).toISOString(),
      trouble,
    },
    // 410: whoever runs the address wants no more.
    address: status === 410 ? 'gone' : 'failed',
  };
}
