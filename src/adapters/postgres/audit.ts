import { sql } from 'kysely';
import type { AuditSnapshot, AuditStore, StoredRows, SubmittedName } from '#commands/ports.ts';
import type { Database } from './database.ts';
import { instantText, readLog, sealedColumns, toEntry } from './log.ts';

const batch = 20;

/** What is stored, read in one transaction that sees one moment and can write nothing. */
export function postgresAudit(db: Database): AuditStore {
  return {
    snapshot: look =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(transaction => look(snapshotOf(transaction))),
  };
}

/** The same within a transaction that is open already. */
export function snapshotOf(db: Database): AuditSnapshot {
  return {
    head: () => head(db),
    counts: () => counts(db),
    log: () => readLog(db),
    cases: () => readCases(db),
    submitted: () => readSubmitted(db),
  };
}

async function head(db: Database) {
  const row = await db
    .selectFrom('case_events')
    .select(['position', 'seal'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { position: Number(row.position), seal: row.seal };
}

async function counts(db: Database) {
  return db
    .selectNoFrom([
      sql<number>`(select count(*)::int from case_events)`.as('rows'),
      sql<number>`(select count(*)::int from cases)`.as('cases'),
      sql<number>`(select coalesce(sum(json_array_length(files)), 0)::int from record_submissions)`.as('files'),
    ])
    .executeTakeFirstOrThrow();
}

async function* readSubmitted(db: Database): AsyncIterable<readonly SubmittedName[]> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; named: readonly SubmittedName[] }>`
      select id, coalesce(named.list, '[]') as named from record_submissions cross join lateral (
        select json_agg(json_build_object('caseNumber', case_number, 'submission', id,
          'path', file ->> 'path', 'sha256', file ->> 'sha256')) as list
        from json_array_elements(files) as file where file ->> 'sha256' is not null
      ) as named
      where id > ${after} order by id limit ${batch}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.flatMap(({ named }) => named);
    after = last.id;
  }
}

/** Whatever names a case, also where a row it belongs to is gone. */
async function* readCases(db: Database): AsyncIterable<StoredRows> {
  for (let after = ''; ; ) {
    const named = (['cases', 'case_events', 'clocks', 'letters', 'publications'] as const).map(
      table => sql`(select distinct case_number from ${sql.table(table)} where case_number > ${after}
        order by case_number limit ${batch})`,
    );
    const { rows } = await sql<{ case_number: string }>`
      select case_number from (${sql.join(named, sql` union `)}) as named order by case_number limit ${batch}`.execute(
      db,
    );
    const numbers = rows.map(row => row.case_number);
    const last = numbers.at(-1);
    if (last === undefined) return;
    yield* await storedRows(db, numbers);
    after = last;
  }
}

async function storedRows(db: Database, numbers: readonly string[]): Promise<StoredRows[]> {
  const cases = await db
    .selectFrom('cases')
    .select(['case_number', 'state', 'sequence', 'open', 'decided'])
    .select([sql<string>`dispute::text`.as('dispute'), instantText('opened_at').as('opened_at')])
    .where('case_number', 'in', numbers)
    .execute();
  const entries = await sealedColumns(db).where('case_number', 'in', numbers).orderBy('position').execute();
  const clocks = await db
    .selectFrom('clocks')
    .select(['case_number', 'number', 'duty', 'due', sql<string>`deadline::text`.as('deadline')])
    .where('case_number', 'in', numbers)
    .orderBy('number')
    .execute();
  const letters = await db
    .selectFrom('letters')
    .select(['case_number', 'round', 'sha256', 'bytes'])
    .where('case_number', 'in', numbers)
    .orderBy('round')
    .execute();
  const publications = await db
    .selectFrom('publications')
    .select(['case_number', 'round', 'letter', 'pdf', 'proof'])
    .where('case_number', 'in', numbers)
    .orderBy('round')
    .execute();
  const ofCase = {
    entries: Map.groupBy(entries.map(toEntry), entry => entry.caseNumber),
    clocks: Map.groupBy(clocks, row => row.case_number),
    letters: Map.groupBy(letters, row => row.case_number),
    publications: Map.groupBy(publications, row => row.case_number),
  };
  return numbers.map(caseNumber => {
    const row = cases.find(each => each.case_number === caseNumber);
    return {
      caseNumber,
      row: row === undefined ? null : { ...row, openedAt: row.opened_at },
      entries: ofCase.entries.get(caseNumber) ?? [],
      clocks: ofCase.clocks.get(caseNumber) ?? [],
      letters: ofCase.letters.get(caseNumber) ?? [],
      publications: (ofCase.publications.get(caseNumber) ?? []).map(({ letter, ...kept }) => ({
        ...kept,
        text: letter,
      })),
    };
  });
}
