import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether the service of a notice stands in the log of its case, and the lists of the mail room. */
export const service: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table outbox add column recorded boolean not null default false`,
  `comment on column outbox.recorded is 'whether its service stands in the log of the case'`,
  `create index outbox_to_record on outbox (made_at) where served_on is not null and not recorded`,
  `create index outbox_to_post on outbox (made_at) where state = 'to-post'`,
];
