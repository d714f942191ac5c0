import { sql } from 'kysely';
import type { Append } from '#commands/ports.ts';
import { beginning, type SealedEntry, sealedRest } from '#domain/cases/log-entry.ts';
import type { Database } from './database.ts';

const batch = 1000;

/** The rows of an entry as they are before they have their places in the log, each with what of the text of its seal is known. */
export function rowsOf({ caseNumber, sequence, at, events }: Append) {
  return events.map(({ kind, by, why, source, data }, index) => {
    const said = { kind, by, why, source, data: JSON.stringify(data) };
    const row = { sequence: sequence + index + 1, at: new Date(at).toISOString(), ...said };
    return { ...row, rest: sealedRest({ caseNumber, ...row }) };
  });
}

/**
 * The rows of `given` in their order, each with its place and sealed onto the one before, the first onto the end of the log: rows are added one
 * after the other, so the log is held until the transaction ends. Sealed where they are kept, as nobody who holds it should wait for us.
 */
export const sealed = sql`
  held as materialized (select coalesce(last_position, 0) as position, coalesce(last_seal, ${beginning}) as seal from hold_log()),
  sealed as (
    select 0::bigint as place, held.position, '' as previous, held.seal from held
    union all
    select g.place, s.position + 1, s.seal,
      encode(sha256(convert_to('["' || s.seal || '",' || s.position + 1 || ',' || g.rest, 'UTF8')), 'hex')
    from sealed s join given g on g.place = s.place + 1
  )`;

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
