import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether a document of a record is of another person than the worker of its case; records indexed before are compared by the sweep. */
export const anotherPerson: Migration = {
  up: async (db: Kysely<never>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};

const statements = [
  `alter table record_documents add column another_person json, add column belongs boolean`,
  `comment on column record_documents.another_person is 'what at its head is not of the worker of the case, and how surely; null where nothing is'`,
  `comment on column record_documents.belongs is 'whether a person said that it belongs to the case; null while nobody did'`,
  `alter table record_indexes add column compared_with text`,
  `comment on column record_indexes.compared_with is 'the worker its documents were compared with; null where that was not done'`,
];
