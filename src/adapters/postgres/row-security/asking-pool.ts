import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { type Client, type Pool, type PoolClient, Query, type QueryResult } from 'pg';
import { askerNow, settingOf } from './asker.ts';
import { roleToAsk } from './ready-role.ts';

/** Both for the transaction alone: whoever has the connection next, through a pooler too, asks as themselves. */
const ask = `select from set_config('role', $1, true) as role, set_config('openimr.asker', $2, true) as asker`;

/** A pool whose connections tell PostgreSQL with each transaction, and each query outside of one, who asks. */
export function askingPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>();
  let role: Promise<string> | null = null;
  const roleOf = async (client: Client) => {
    role ??= roleToAsk(client);
    role.catch(() => (role = null));
    return role;
  };
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      const asking = known.get(client) ?? askingClient(client, roleOf);
      known.set(client, asking);
      return asking;
    },
  };
}

function askingClient(client: PoolClient, roleOf: (client: Client) => Promise<string>): PostgresPoolClient {
  let isInTransaction = false;
  const query = async (text: string, values: readonly unknown[]) => {
    const asker = askerNow();
    const isBegin = /^(?:begin|start transaction)\b/.test(text);
    if (isBegin) isInTransaction = true;
    else if (text === 'commit' || text === 'rollback') isInTransaction = false;
    else if (!isInTransaction && asker !== 'system')
      return askOnce(client, text, values, [await roleOf(client), settingOf(asker)]);
    const result = await client.query(text, [...values]);
    if (isBegin && asker !== 'system') await client.query(ask, [await roleOf(client), settingOf(asker)]);
    return result;
  };
  const release = (destroy?: boolean) => {
    isInTransaction = false;
    client.release(destroy);
  };
  // Kysely asks in this one of the ways a client can be asked.
  return Object.assign(Object.create(client), { query, release });
}

/**
 * Who asks and the query in one message to the server, which until its end is one transaction: as many round trips as the query
 * alone.
 */
function askOnce(client: PoolClient, text: string, values: readonly unknown[], who: string[]): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new Query({ text, values: [...values] }, (error, results) => {
      if (error) reject(error);
      // One of who asks, one of the query.
      else resolve([results].flat().at(-1) ?? results);
    });
    const { submit } = query;
    query.submit = connection => {
      connection.stream.cork();
      connection.parse({ name: '', text: ask, types: [] }, true);
      connection.bind({ values: who }, true);
      connection.execute({}, true);
      const refused = submit.call(query, connection);
      connection.stream.uncork();
      return refused;
    };
    // A query without values would else be sent in another way, after the message and not in it.
    client.query(Object.assign(query, { queryMode: 'extended' }));
  });
}
