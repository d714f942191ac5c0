import { createHash } from 'node:crypto';
import { type Insertable, sql, type Transaction } from 'kysely';
import type { Append } from '#commands/ports.ts';
import { beginning, type SealedEntry, sealedText } from '#domain/cases/log-entry.ts';
import type { Database, Tables } from './database.ts';

/** Held while rows are added to the log: each is sealed onto the one before it, so they come one after the other. */
const logLock = 7_240_610; // any number nothing else locks
const batch = 1000;

/** The rows of an entry, each sealed onto the last row of the log. Holds the log until the transaction ends. */
export async function seal(
  transaction: Transaction<Tables>,
  entry: Append,
): Promise<Insertable<Tables['case_events']>[]> {
  await sql`select pg_advisory_xact_lock(${logLock})`.execute(transaction);
  const last = await transaction
    .selectFrom('case_events')
    .select(['position', 'seal'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  let previous = last?.seal ?? beginning;
  return entry.events.map(({ kind, by, why, source, data }, index) => {
    const row = {
      position: Number(last?.position ?? 0) + index + 1,
      caseNumber: entry.caseNumber,
      sequence: entry.sequence + index + 1,
      kind,
      at: new Date(entry.at).toISOString(),
      by,
      why,
      source,
      data: JSON.stringify(data),
    };
    const { caseNumber, ...columns } = row;
    const sealed = { ...columns, case_number: caseNumber, previous, seal: sha256(sealedText(row, previous)) };
    previous = sealed.seal;
    return sealed;
  });
}

/** Every row of the log in order of position, read in one snapshot, a batch at a time. */
export async function* readLog(db: Database): AsyncIterable<readonly SealedEntry[]> {
  for (let after: SealedEntry[] = [], from = 0; ; from = after.at(-1)?.position ?? from) {
    const rows = await db
      .selectFrom('case_events')
      .select(['position', 'case_number', 'sequence', 'kind', 'at', 'by', 'why', 'source', 'previous', 'seal'])
      .select(sql<string>`data::text`.as('data'))
      .where('position', '>', String(from))
      .orderBy('position')
      .limit(batch)
      .execute();
    after = rows.map(({ case_number: caseNumber, position, ...row }) => ({
      ...row,
      caseNumber,
      position: Number(position),
    }));
    if (after.length === 0) return;
    yield after;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
