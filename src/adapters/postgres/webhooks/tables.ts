import type { ColumnType } from 'kysely';

type Instant = ColumnType<string, string, string>;

/** Tables of addresses that are told of events. */
export type WebhookTables = {
  readonly webhooks: {
    readonly id: string;
    readonly account: string;
    readonly url: ColumnType<string, string, string>;
    readonly kinds: ColumnType<readonly string[], readonly string[], readonly string[]>;
    readonly secret: ColumnType<string, string, string>;
    readonly secret_before: ColumnType<string | null, string | null, string | null>;
    readonly secret_before_until: ColumnType<string | null, string | null, string | null>;
    readonly state: ColumnType<string, string, string>;
    readonly failures: ColumnType<number, number, number>;
    readonly made_at: Instant;
    readonly changed_at: Instant;
  };
  readonly webhook_deliveries: {
    readonly id: string;
    readonly webhook: string;
    readonly kind: string;
    readonly case_number: string | null;
    readonly sequence: number | null;
    readonly happened_at: Instant;
    readonly state: ColumnType<string, string, string>;
    readonly tries: ColumnType<number, number | undefined, number>;
    readonly next_try: Instant;
    readonly tried_at: ColumnType<string | null, string | null | undefined, string | null>;
    readonly status: ColumnType<number | null, number | null | undefined, number | null>;
    readonly trouble: ColumnType<string | null, string | null | undefined, string | null>;
  };
};
