import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackupSource, KeptSequence, KeptTable, Moment } from '#commands/backup/ports.ts';
import { noHead } from '#commands/audit/head.ts';
import type { Server } from '../server.ts';
import { quoted, tablesInOrder } from './tables.ts';

/** The database as one transaction sees it that changes nothing; whatever happens beside it, the moment stays. */
export function postgresBackupSource(server: Server): BackupSource {
  return {
    moment: async look => {
      const client = new Client({ ...server, application_name: 'openimr backup' });
      client.on('error', () => undefined); // a connection cut under us shows in the query itself
      await client.connect();
      try {
        await client.query('begin isolation level repeatable read read only');
        // Rows hidden by policy would be missing in silence: from the system none is.
        await client.query(`set local openimr.asker = ''`);
        return await look(await momentOf(client));
      } finally {
        await client.end();
      }
    },
  };
}

async function momentOf(client: Client): Promise<Moment> {
  const { rows: migrations } = await client.query<{ name: string }>('select name from kysely_migration order by name');
  const { rows: heads } = await client.query<{ position: string; seal: string }>(
    'select position, seal from case_events order by position desc limit 1',
  );
  const [head] = heads;
  return {
    migrations: migrations.map(({ name }) => name),
    head: head === undefined ? noHead : { position: Number(head.position), seal: head.seal },
    tables: await tablesInOrder(client),
    sequences: await sequencesOf(client),
    rows: table => rowsOf(client, table),
    files: async () => {
      const { rows } = await client.query<{ sha256: string }>(
        `select distinct file ->> 'sha256' as sha256 from record_submissions, json_array_elements(files) as file
          where file ->> 'sha256' is not null order by 1`,
      );
      return rows.map(({ sha256 }) => sha256);
    },
  };
}

function rowsOf(client: Client, { name, columns }: KeptTable): ReturnType<Moment['rows']> {
  const stream = client.query(copyTo(`copy public.${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`));
  const count = async () => {
    // The rows end before it is told how many they were.
    await client.query('select');
    return stream.rowCount ?? 0;
  };
  return { content: stream, count };
}

async function sequencesOf(client: Client): Promise<KeptSequence[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `select c.relname as table, a.attname as column,
        pg_get_serial_sequence(format('public.%I', c.relname), a.attname) as sequence
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and not a.attisdropped and a.attnum > 0
        and pg_get_serial_sequence(format('public.%I', c.relname), a.attname) is not null
      order by 1, 2`,
  );
  const kept: KeptSequence[] = [];
  for (const { table, column, sequence } of rows) {
    const { rows: at } = await client.query<{ last: string | null }>(
      `select case when is_called then last_value::text end as last from ${sequence}`,
    );
    kept.push({ table, column, last: at[0]?.last ?? null });
  }
  return kept;
}
