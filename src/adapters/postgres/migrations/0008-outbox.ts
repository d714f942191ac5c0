import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Notices to people, kept with the event that causes them until they are sent or posted. */
export const outbox: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `create table outbox (
     id text primary key,
     case_number text not null references cases,
     sequence integer not null check (sequence > 0),
     notice text not null,
     recipient text not null,
     language text not null,
     email text,
     state text not null check (state in ('to-send', 'sent', 'to-post', 'posted')),
     tries integer not null default 0 check (tries >= 0),
     next_try timestamptz not null,
     made_at timestamptz not null,
     served_on text,
     trouble text,
     unique (case_number, sequence, recipient),
     check ((served_on is not null) = (state in ('sent', 'posted'))),
     check (state <> 'to-send' or email is not null)
   )`,
  `comment on table outbox is 'who is told of which event, each once: by e-mail, else by a letter that somebody posts'`,
  `create index outbox_to_send on outbox (next_try) where state = 'to-send'`,
];
