import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Client, Pool, PoolClient } from 'pg';
import { askStatement, type StatementResult } from './ask-statement.ts';
import { askerNow, settingOf } from './asker.ts';
import { roleToAsk } from './ready-role.ts';
import { statementNames } from './statement-names.ts';

/** Hears of each query that is over: its text, how many milliseconds it took, whether it failed. */
type Listener = (text: string, milliseconds: number, failed: boolean) => void;

/** A pool whose connections tell PostgreSQL with each transaction, and each query outside of one, who asks. */
export function askingPool(pool: Pool, onQuery: Listener = () => undefined): PostgresPool {
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
      const asking = known.get(client) ?? askingClient(client, roleOf, nameOf, onQuery);
      known.set(client, asking);
      return asking;
    },
  };
}

function askingClient(
  client: PoolClient,
  roleOf: (client: Client) => Promise<string>,
  nameOf: ReturnType<typeof statementNames>,
  onQuery: Listener,
): PostgresPoolClient {
  let isInTransaction = false;
  const ask = async (text: string, values: readonly unknown[]): Promise<StatementResult> => {
    const asker = askerNow();
    const isBegin = /^(?:begin|start transaction)\b/.test(text);
    if (isBegin) isInTransaction = true;
    else if (text === 'commit' || text === 'rollback') isInTransaction = false;
    else if (!isInTransaction && asker !== 'system') {
      const who = [await roleOf(client), settingOf(asker)] as const;
      return askStatement(client, { text, values, name: nameOf(text, false) }, who);
    }
    if (isBegin && asker !== 'system') {
      const [role, setting] = [await roleOf(client), settingOf(asker)].map(client.escapeLiteral, client);
      // In one message with the beginning.
      return client.query(
        `${text}; select from set_config('role', ${role}, true) as role, set_config('openimr.asker', ${setting}, true) as asker`,
      );
    }
    const name = nameOf(text, asker === 'system');
    return name === undefined ? client.query(text, [...values]) : askStatement(client, { text, values, name }, null);
  };
  const query = async (text: string, values: readonly unknown[]) => {
    const from = performance.now();
    try {
      const result = await ask(text, values);
      onQuery(text, performance.now() - from, false);
      return result;
    } catch (error) {
      onQuery(text, performance.now() - from, true);
      // Where it was asked tells more than where the answer was read.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  };
  const release = (destroy?: boolean) => {
    isInTransaction = false;
    client.release(destroy);
  };
  // Kysely asks in this one of the ways a client can be asked.
  return Object.assign(Object.create(client), { query, release });
}
