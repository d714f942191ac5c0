import type { Delivery, Webhook } from '../webhooks-client.ts';

export type WebhookWords = {
  readonly title: string;
  readonly lead: string;
  readonly reference: string;
  readonly keys: string;
  readonly loading: string;
  readonly yours: string;
  readonly none: string;
  readonly states: Readonly<Record<Webhook['state'], string>>;
  readonly failures: (count: number) => string;
  /** Why an address that is disabled gets nothing, and what brings it back. */
  readonly disabled: string;
  readonly told: (kinds: number, all: number) => string;
  readonly test: string;
  readonly stop: string;
  readonly goOn: string;
  readonly newSecret: string;
  readonly remove: string;
  readonly removeSure: string;
  readonly keep: string;
  readonly deliveries: string;
  readonly loadingDeliveries: string;
  readonly noDeliveries: string;
  readonly columns: readonly [string, string, string, string];
  readonly ping: string;
  readonly delivery: Readonly<Record<Delivery['state'], string>>;
  readonly nextTry: (when: string) => string;
  readonly add: string;
  readonly url: string;
  readonly urlHelp: string;
  readonly kinds: string;
  readonly kindsHelp: string;
  readonly all: string;
  readonly no: string;
  /** What is wrong with each field. */
  readonly wrong: Readonly<Record<'url' | 'kinds', string>>;
  readonly made: string;
  readonly rotated: string;
  readonly secret: string;
  readonly once: string;
  readonly copy: string;
  readonly copied: string;
};
