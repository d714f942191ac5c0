import { hash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Append } from '#commands/ports.ts';
import { beginning, type SealedEntry, sealedText } from '#domain/cases/log-entry.ts';
import type { Database, Tables } from './database.ts';

const batch = 1000;

/**
 * The rows of an entry, each sealed onto the last row of the log: rows are added one after the other, so the log is held until the
 * transaction ends. What a person causes and may not see, as that row, is asked as the system from here on.
 */
export async function seal(transaction: Transaction<Tables>, entry: Append) {
  const { rows } = await sql<{ last_position: string | null; last_seal: string | null }>`
    select last_position, last_seal from hold_log()`.execute(transaction);
  const [last] = rows;
  let previous = last?.last_seal ?? beginning;
  return entry.events.map(({ kind, by, why, source, data }, index) => {
    const row = {
      position: Number(last?.last_position ?? 0) + index + 1,
      caseNumber: entry.caseNumber,
      sequence: entry.sequence + index + 1,
      kind,
      at: new Date(entry.at).toISOString(),
      by,
      why,
      source,
      data: JSON.stringify(data),
    };
    const { caseNumber: _caseNumber, ...columns } = row;
    const sealed = { ...columns, previous, seal: sha256(sealedText(row, previous)) };
    previous = sealed.seal;
    return sealed;
  });
}

/** Every row of the log in order of position, a batch at a time. Rows are only added, so what is read first stays as it was. */
export async function* readLog(db: Database): AsyncIterable<readonly SealedEntry[]> {
  // By place in the table besides: damaged logs may hold two rows at one position.
  let after: { readonly position: string; readonly place: string } | null = null;
  for (;;) {
    let query = sealedColumns(db).select(sql<string>`ctid::text`.as('place'));
    if (after !== null) query = query.where(sql<boolean>`(position, ctid) > (${after.position}, ${after.place}::tid)`);
    const rows: (SealedColumns & { readonly place: string })[] = await query
      .orderBy('position')
      .orderBy(sql`ctid`)
      .limit(batch)
      .execute();
    after = rows.at(-1) ?? null;
    if (after === null) return;
    yield rows.map(toEntry);
  }
}

/** The rows of the log with all that is sealed, as text where JavaScript would lose something. */
export function sealedColumns(db: Database) {
  return db
    .selectFrom('case_events')
    .select(['position', 'case_number', 'sequence', 'kind', 'by', 'why', 'source', 'previous', 'seal'])
    .select([sql<string>`data::text`.as('data'), instantText('at').as('at')]);
}

type SealedColumns = Omit<SealedEntry, 'caseNumber' | 'position'> & {
  readonly case_number: string;
  readonly position: string;
};

export function toEntry(row: SealedColumns): SealedEntry {
  const { sequence, kind, at, by, why, source, data, previous, seal } = row;
  const position = Number(row.position);
  return { position, caseNumber: row.case_number, sequence, kind, at, by, why, source, data, previous, seal };
}

/** An instant as it was recorded, to the millisecond; one with smaller parts, which we never write, shows them. */
export function instantText(column: 'at' | 'opened_at') {
  const text = sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return sql<string>`coalesce(regexp_replace(${text}, '000Z$', 'Z'), '')`;
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
