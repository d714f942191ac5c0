import { type Selectable, sql, type Transaction } from 'kysely';
import type { CaseFileState, FilePageStore, FileState } from '#commands/records/record-store.ts';
import { FileFormat } from '#domain/records/files/record-file.ts';
import { Unreadable } from '#domain/records/unreadable.ts';
import type { Enqueue } from '../cases.ts';
import type { Database, Tables } from '../database.ts';
import { alone } from './alone.ts';
import { insertPages } from './page-rows.ts';

/** Held while files are counted and pages numbered, so that two files of one case counted at once both get their numbers. */
const numbering = 7_240_613;
/** Held, with its case, by a file that ends until that can be seen. */
const ending = 7_240_614;
/** A record is indexed before all of it is read when so many pages came, and half again as many as were indexed. */
const worthIndexing = 500;

/** The files of records in PostgreSQL and their pages. */
export function postgresFilePages(db: Database, enqueue: Enqueue): FilePageStore {
  return {
    file: sha256 => readFile(db, sha256),
    opened: (sha256, pages) => db.transaction().execute(tx => counted(tx, enqueue, sha256, { pages })),
    unreadable: (sha256, error) =>
      db.transaction().execute(tx => counted(tx, enqueue, sha256, { pages: 0, error: JSON.stringify(error) })),
    add: async (sha256, pages) => {
      const last = pages.at(-1);
      if (last === undefined) return;
      await db.transaction().execute(async tx => {
        const first = numberOf(pages[0] ?? last);
        const { number } = await tx
          .updateTable('record_files')
          .set({ next_page: numberOf(last) + 1 })
          .where('sha256', '=', sha256)
          .where('next_page', '=', first)
          .returning('number')
          .executeTakeFirstOrThrow(() => new Error(`page ${first} of ${sha256} is not the next to be read`));
        await insertPages(tx, number, pages);
        await enqueueIndexes(tx, enqueue, number);
      });
    },
    alone: (sha256, work) => alone(db, 'file', sha256, work),
  };
}

function numberOf(outcome: Parameters<FilePageStore['add']>[1][number]): number {
  return outcome.kind === 'read' ? outcome.page.number : outcome.number;
}

async function readFile(db: Database, sha256: string): Promise<FileState | null> {
  const row = await db.selectFrom('record_files').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  return row === undefined ? null : toFileState(row);
}

function toFileState(row: Omit<Selectable<Tables['record_files']>, 'number'>): FileState {
  return {
    sha256: row.sha256,
    bytes: Number(row.bytes),
    format: FileFormat.parse(row.format),
    pages: row.pages,
    nextPage: row.next_page,
    error: row.error === null ? null : Unreadable.parse(row.error),
  };
}

async function counted(
  tx: Transaction<Tables>,
  enqueue: Enqueue,
  sha256: string,
  what: { readonly pages: number; readonly error?: string },
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${numbering})`.execute(tx);
  const file = await tx
    .updateTable('record_files')
    .set(what)
    .where('sha256', '=', sha256)
    .where('pages', 'is', null)
    .returning('number')
    .executeTakeFirst();
  if (file === undefined) return;
  const cases = await tx
    .selectFrom('record_case_files')
    .select('case_number')
    .where('file', '=', file.number)
    .execute();
  for (const { case_number: caseNumber } of cases) await numberPages(tx, caseNumber);
  if (what.pages === 0) await enqueueIndexes(tx, enqueue, file.number);
}

/** Gives each file of a case the number of its first page, once all files before it are counted. */
export async function numberPages(tx: Transaction<Tables>, caseNumber: string): Promise<void> {
  await sql`
    update record_case_files as own set first_page = counted.first
    from (
      select entry.place, entry.file,
        1 + coalesce(sum(files.pages) over (order by entry.place rows between unbounded preceding and 1 preceding), 0) as first,
        bool_and(files.pages is not null) over (order by entry.place) as known
      from record_case_files as entry join record_files as files on files.number = entry.file
      where entry.case_number = ${caseNumber}
    ) as counted
    where own.case_number = ${caseNumber} and own.place = counted.place and own.first_page is null and counted.known`.execute(
    tx,
  );
}

/** Takes the numbering lock of a transaction that adds files to a case. */
export async function lockNumbering(tx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${numbering})`.execute(tx);
}

/** The index of each case that holds the file: when nothing of it is left to read, or much was read since the last. */
async function enqueueIndexes(tx: Transaction<Tables>, enqueue: Enqueue, file: number): Promise<void> {
  // One file of a case after the other: of two that end at once, each would see the other unread and neither would ask.
  await sql`select pg_advisory_xact_lock(${ending}, hashtext(case_number))
    from (select case_number from record_case_files where file = ${file} order by case_number) as held`.execute(tx);
  const { rows } = await sql<{ case_number: string }>`
    select held.case_number from record_case_files as held
    cross join lateral (
      select bool_and(coalesce(files.next_page > files.pages, false)) as whole,
        sum(least(files.next_page - 1, coalesce(files.pages, 0))) as read
      from record_case_files as entry join record_files as files on files.number = entry.file
      where entry.case_number = held.case_number
    ) as reading
    left join record_indexes as indexed on indexed.case_number = held.case_number
    where held.file = ${file}
      and (reading.whole or reading.read - coalesce(indexed.pages, 0) > greatest(${worthIndexing}, indexed.pages / 2))`.execute(
    tx,
  );
  for (const { case_number: caseNumber } of rows) await enqueue(tx, { name: 'index-record', caseNumber });
}

/** The index of a case of which nothing is left to read: before, it would be of no page, and the last page read asks for it. */
export async function enqueueIndexOfRead(tx: Transaction<Tables>, enqueue: Enqueue, caseNumber: string): Promise<void> {
  const { rows } = await sql<{ whole: boolean | null }>`
    select bool_and(coalesce(files.next_page > files.pages, false)) as whole
    from record_case_files as held join record_files as files on files.number = held.file
    where held.case_number = ${caseNumber}`.execute(tx);
  if (rows[0]?.whole === true) await enqueue(tx, { name: 'index-record', caseNumber });
}

/** The files of a case in the order received. */
export async function caseFiles(db: Database, caseNumber: string): Promise<CaseFileState[]> {
  const rows = await db
    .selectFrom('record_case_files as held')
    .innerJoin('record_files as files', 'files.number', 'held.file')
    .select(['held.submission', 'held.path', 'held.first_page'])
    .select(['files.sha256', 'files.bytes', 'files.format', 'files.pages', 'files.next_page', 'files.error'])
    .select(
      sql<number>`(select count(*)::int from record_pages where file = files.number and error is not null)`.as(
        'failed',
      ),
    )
    .where('held.case_number', '=', caseNumber)
    .orderBy('held.place')
    .execute();
  return rows.map(row => ({
    ...toFileState(row),
    submission: row.submission,
    path: row.path,
    first: row.first_page,
    unreadablePages: row.failed,
  }));
}
