import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files on their way into a delivery to several cases, each for the account that sends it alone. */
export const deliveryUploads: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

/** The system asks as any. */
const own = (account: string) =>
  `(select public.asks_as_any('{}')) or ${account} = (select public.asked_by() ->> 'account')`;

const guarded = (table: string, rows: string) => [
  `create policy asked on ${table} using (${rows})`,
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
];

const statements = [
  `create table delivery_uploads (
     id text primary key,
     account text not null references accounts on delete cascade,
     name text not null,
     bytes bigint not null check (bytes >= 0),
     received bigint not null default 0 check (received between 0 and bytes),
     begun_at timestamptz not null,
     touched_at timestamptz not null
   )`,
  `comment on table delivery_uploads is 'files on their way into a delivery to several cases; gone once its receipt is written'`,
  `create index delivery_uploads_by_account on delivery_uploads (account)`,
  `create table delivery_upload_parts (
     upload text not null references delivery_uploads on delete cascade,
     starts bigint not null,
     bytes bytea not null,
     primary key (upload, starts)
   )`,
  `alter table delivery_upload_parts alter column bytes set storage external`,
  ...guarded('delivery_uploads', own('account')),
  ...guarded(
    'delivery_upload_parts',
    `(select public.asks_as_any('{}')) or exists (select from public.delivery_uploads as whole where whole.id = delivery_upload_parts.upload)`,
  ),
];
