import type { CaseEventKind } from '#domain/cases/events.ts';

/** An address that is told of events of the cases of an account. */
export type Webhook = {
  readonly id: string;
  readonly account: string;
  readonly url: string;
  readonly kinds: readonly CaseEventKind[];
  /** `disabled` by its owner, or by itself after too many failures: what it missed waits. */
  readonly state: 'active' | 'disabled';
  /** Failures since it last took something. */
  readonly failures: number;
  readonly madeAt: string;
  readonly changedAt: string;
};

/** What its messages are signed with, sealed; the secret before goes on for a while, so that a receiver can change over. */
export type WebhookSecrets = {
  readonly secret: string;
  readonly before: { readonly secret: string; readonly until: string } | null;
};

/** One message: that something happened in a case, or a ping. */
export type Delivery = {
  readonly id: string;
  readonly kind: CaseEventKind | 'ping';
  readonly caseNumber: string | null;
  readonly happenedAt: string;
  readonly state: 'to-send' | 'delivered' | 'given-up';
  readonly tries: number;
  readonly nextTry: string;
  readonly triedAt: string | null;
  /** HTTP status of the last try; null where nobody answered. */
  readonly status: number | null;
  /** Why the last try failed. */
  readonly trouble: string | null;
};

/** What became of one try, for the message and for the address. */
export type TriedDelivery = {
  readonly delivery: Pick<Delivery, 'state' | 'nextTry' | 'triedAt' | 'status' | 'trouble'>;
  /** Whether the address took it, failed, or is gone for good. */
  readonly address: 'took' | 'failed' | 'gone';
};

type ToSend = { readonly delivery: Delivery; readonly webhook: Webhook; readonly secrets: WebhookSecrets };

export type WebhookStore = {
  readonly add: (webhook: Webhook, secrets: WebhookSecrets) => Promise<void>;
  /** Of an account, the newest first. */
  readonly list: (account: string) => Promise<readonly Webhook[]>;
  /** False when the account has no such address. */
  readonly change: (
    account: string,
    id: string,
    to: Pick<Webhook, 'url' | 'kinds' | 'state' | 'changedAt'>,
  ) => Promise<boolean>;
  readonly remove: (account: string, id: string, at: string) => Promise<boolean>;
  /** Takes another secret; the one before works until then. */
  readonly rotate: (account: string, id: string, secret: string, until: string) => Promise<boolean>;
  readonly deliver: (webhook: string, delivery: Delivery) => Promise<void>;
  /** Of an address, the newest first. */
  readonly deliveries: (webhook: string) => Promise<readonly Delivery[]>;
  /** Takes one message whose time has come, alone, and keeps what became of it; false when there is none. */
  readonly next: (now: string, work: (toSend: ToSend) => Promise<TriedDelivery>) => Promise<boolean>;
};

/** Sends a message to an address; never follows it elsewhere, nor into a network of our own unless that is configured. */
export type SendWebhook = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<
  { readonly kind: 'answered'; readonly status: number } | { readonly kind: 'unanswered'; readonly reason: string }
>;

/** HMAC-SHA256 of a text, in hexadecimal. */
export type HmacSha256 = (secret: string, text: string) => string;
