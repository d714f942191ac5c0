import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { Client } from 'pg';
import type { Database } from '../database.ts';
import type { Server } from '../server.ts';

/** Whether what was read of who may do what still holds. */
export type AccessChanges = {
  /** Another number after each change, whichever process made it; null while changes may go unheard. */
  readonly time: () => number | null;
  /** Says of a change of our own what will be heard of it. */
  readonly changed: () => void;
};

/** How often it is asked whether we still hear, and how old the last such question that was heard may be; milliseconds. */
const usual = { beat: 1_000, longest: 2_500 };

/**
 * Hears from PostgreSQL when somebody may do something else than before (migration 0048). What is heard comes in the order it was
 * committed, so whoever heard a beat has heard of every change before it; a connection that was lost, or a pooler that passes nothing on,
 * is found out by the beats that are not heard.
 */
export function hearAccessChanges(
  server: Server,
  db: Database,
  { beat: pause, longest } = usual,
): AccessChanges & { readonly stop: () => Promise<void> } {
  let [changes, heardAt, isStopped] = [0, Number.NEGATIVE_INFINITY, false];
  let client: Client | null = null;
  const own = `beat ${randomUUID()} `;
  const lose = (lost: Client) => {
    // Told of both by the fault and by the end.
    if (client !== lost) return;
    client = null;
    heardAt = Number.NEGATIVE_INFINITY;
    changes += 1;
    void lost.end().catch(() => undefined);
  };
  const listen = async () => {
    const opened = new Client({ ...server, application_name: 'openimr access', keepAlive: true });
    client = opened;
    opened.on('error', () => lose(opened));
    opened.on('end', () => lose(opened));
    opened.on('notification', ({ payload = '' }) => {
      if (payload.startsWith(own)) heardAt = Number(payload.slice(own.length));
      else if (!payload.startsWith('beat ')) changes += 1;
    });
    try {
      await opened.connect();
      await opened.query('listen openimr_access');
    } catch {
      lose(opened);
    }
  };
  const beat = async () => {
    if (client === null) await listen();
    const asked = `${own}${performance.now()}`;
    await sql`select pg_notify('openimr_access', ${asked})`.execute(db);
  };
  const again = () => {
    // A database that does not answer is told of elsewhere; until it does, nothing counts as heard.
    void beat()
      .catch(() => undefined)
      .finally(() => {
        if (!isStopped) timer = setTimeout(again, pause).unref();
      });
  };
  let timer = setTimeout(again, 0).unref();
  return {
    time: () => (performance.now() - heardAt <= longest ? changes : null),
    changed: () => (changes += 1),
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
