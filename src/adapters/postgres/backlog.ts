import { sql } from 'kysely';
import type { Backlog } from '#commands/operation/telemetry.ts';
import type { Database } from './database.ts';

/** What waits to be done: letters to be written, files to be read, clocks that ran out before today, queued jobs. */
export async function backlogOf(db: Database, today: string): Promise<Backlog> {
  const { rows } = await sql<Backlog>`select
    (select count(*)::int from cases where state = 'draft-quality') as "lettersUnissued",
    (select count(*)::int from record_files where error is null and (pages is null or next_page <= pages)) as "filesUnread",
    (select count(*)::int from clocks where due < ${today}) as "clocksOverdue",
    (select count(*)::int from pgboss.job where state in ('created', 'retry')) as "jobsWaiting"`.execute(db);
  const [counted] = rows;
  if (counted === undefined) throw new Error('nothing was counted');
  return counted;
}
