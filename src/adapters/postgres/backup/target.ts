import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupTarget, KeptSequence, KeptTable } from '#commands/backup/ports.ts';
import type { Database } from '../database.ts';
import { migrate, migrateTo, migrations, migrationsOf } from '../migrate.ts';
import type { Server } from '../server.ts';
import { quoted, tablesInOrder } from './tables.ts';

/** A database that nothing was written to yet. */
export function postgresBackupTarget(server: Server, db: Database): BackupTarget {
  return {
    refusal: wanted =>
      connected(server, async client => {
        const unknown = wanted.find(name => !Object.hasOwn(migrations, name));
        if (unknown !== undefined) return `it was made by a later version, which had ${unknown}`;
        for (const { name } of await tablesInOrder(client)) {
          const { rowCount } = await client.query(`select from public.${quoted(name)} limit 1`);
          if (rowCount !== 0) return `the database is not empty (${name} has rows): name a new one`;
        }
        const further = (await migrationsOf(db)).find(name => !wanted.includes(name));
        return further === undefined ? null : `the database has had ${further} already: name a new one`;
      }),
    prepare: last => migrateTo(db, last),
    fill: (work, sequences) =>
      connected(server, async client => {
        await client.query('begin');
        // Rows come in as a stream, which row security does not take from whom it holds.
        const held = await forcedTables(client);
        for (const name of held) await client.query(`alter table public.${quoted(name)} no force row level security`);
        await work((table, content) => put(client, table, content));
        for (const sequence of sequences) await setSequence(client, sequence);
        for (const name of held) await client.query(`alter table public.${quoted(name)} force row level security`);
        await client.query('commit');
      }),
    bringUpToDate: () => migrate(db),
  };
}

/** What is not committed when the connection ends never was. */
async function connected<T>(server: Server, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...server, application_name: 'openimr restore' });
  client.on('error', () => undefined); // a connection cut under us shows in the query itself
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function forcedTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity`,
  );
  return rows.map(({ name }) => name);
}

async function put(client: Client, { name, columns }: KeptTable, content: AsyncIterable<Uint8Array>): Promise<number> {
  const stream = client.query(copyFrom(`copy public.${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
  await pipeline(Readable.from(content), stream);
  return stream.rowCount ?? 0;
}

async function setSequence(client: Client, { table, column, last }: KeptSequence): Promise<void> {
  if (last === null) return;
  await client.query('select setval(pg_get_serial_sequence($1, $2), $3::bigint)', [
    `public.${quoted(table)}`,
    column,
    last,
  ]);
}
