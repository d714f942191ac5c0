import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { type Client, type Connection, type Pool, type PoolClient, Query, type QueryResult } from 'pg';
import { askerNow, settingOf } from './asker.ts';
import { roleToAsk } from './ready-role.ts';
import { statementNames } from './statement-names.ts';

/** Both for the transaction alone: whoever has the connection next, through a pooler too, asks as themselves. */
const ask = {
  name: 'ask_as',
  text: `select from set_config('role', $1, true) as role, set_config('openimr.asker', $2, true) as asker`,
};
/** Connections that know how it is said who asks. */
const knowing = new WeakSet<Connection>();

/** A pool whose connections tell PostgreSQL with each transaction, and each query outside of one, who asks. */
export function askingPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>();
  const nameOf = statementNames();
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
      const asking = known.get(client) ?? askingClient(client, roleOf, nameOf);
      known.set(client, asking);
      return asking;
    },
  };
}

type Statement = { readonly text: string; readonly values: unknown[]; readonly name: string | undefined };

function askingClient(
  client: PoolClient,
  roleOf: (client: Client) => Promise<string>,
  nameOf: ReturnType<typeof statementNames>,
): PostgresPoolClient {
  let isInTransaction = false;
  const query = async (text: string, values: readonly unknown[]) => {
    const asker = askerNow();
    const isBegin = /^(?:begin|start transaction)\b/.test(text);
    const statement = { text, values: [...values], name: nameOf(text, asker === 'system') };
    if (isBegin) isInTransaction = true;
    else if (text === 'commit' || text === 'rollback') isInTransaction = false;
    else if (!isInTransaction && asker !== 'system')
      return askOnce(client, statement, [await roleOf(client), settingOf(asker)]);
    if (isBegin && asker !== 'system') {
      const [role, setting] = [await roleOf(client), settingOf(asker)].map(client.escapeLiteral, client);
      // In one message with the beginning.
      return client.query(
        `${text}; select from set_config('role', ${role}, true) as role, set_config('openimr.asker', ${setting}, true) as asker`,
      );
    }
    return client.query(named(statement));
  };
  const release = (destroy?: boolean) => {
    isInTransaction = false;
    client.release(destroy);
  };
  // Kysely asks in this one of the ways a client can be asked.
  return Object.assign(Object.create(client), { query, release });
}

const named = ({ name, ...statement }: Statement) => (name === undefined ? statement : { ...statement, name });

/**
 * Who asks and the query in one message to the server, which until its end is one transaction: as many round trips as the query
 * alone.
 */
function askOnce(client: PoolClient, statement: Statement, who: string[]): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const query = new Query({ text: statement.text, values: statement.values }, (error, results) => {
      if (error) reject(error);
      // One of who asks, one of the query.
      else resolve([results].flat().at(-1) ?? results);
    });
    const { submit } = query;
    query.submit = connection => {
      connection.stream.cork();
      if (knowing.has(connection)) {
        // What is parsed from here on is the query: else its name would be thought of as known before it is.
        if (statement.name !== undefined) Object.assign(query, { name: statement.name });
      } else {
        connection.parse({ ...ask, types: [] }, true);
        connection.once('parseComplete', () => knowing.add(connection));
      }
      connection.bind({ statement: ask.name, values: who }, true);
      connection.execute({}, true);
      const refused = submit.call(query, connection);
      connection.stream.uncork();
      return refused;
    };
    // A query without values would else be sent in another way, after the message and not in it.
    client.query(Object.assign(query, { queryMode: 'extended' }));
  });
}
