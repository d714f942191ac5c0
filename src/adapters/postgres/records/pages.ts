import { type SelectQueryBuilder, sql } from 'kysely';
import type { RecordStore, StoredPage } from '#commands/records/record-store.ts';
import type { Database, Tables } from '../database.ts';
import { type PageRow, pageColumns, toStoredPage } from './page-rows.ts';

const batch = 200;

/** Pages of a case in order, a batch at a time. */
export async function* pagesOf(
  db: Database,
  caseNumber: string,
  { from, to, words }: Parameters<RecordStore['pages']>[1],
): AsyncIterable<readonly StoredPage[]> {
  for (const part of await partsOf(db, caseNumber, from, to)) {
    for (let next = part.from; next <= part.to; next += batch) {
      const rows = await placed(db, words)
        .where('pages.file', '=', part.file)
        .where(sql<boolean>`pages.number between ${next} and ${Math.min(part.to, next + batch - 1)}`)
        .orderBy('pages.number')
        .execute();
      if (rows.length > 0) yield rows.map(row => toStoredPage(row, part.first + row.number - 1, part.sha256));
      if (rows.length < batch) break;
    }
  }
}

type Part = {
  readonly file: number;
  readonly sha256: string;
  readonly first: number;
  readonly from: number;
  readonly to: number;
};

/** The pages of files that lie between two pages of the record. */
async function partsOf(db: Database, caseNumber: string, from: number, to: number): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select held.file, files.sha256, held.first_page as first,
      greatest(1, ${from}::int - held.first_page + 1) as from,
      least(files.pages::bigint, ${to}::bigint - held.first_page + 1)::int as to
    from record_case_files as held join record_files as files on files.number = held.file
    where held.case_number = ${caseNumber} and held.first_page <= ${to}::bigint and held.first_page + files.pages > ${from}::int
    order by held.place`.execute(db);
  return rows;
}

function placed(
  db: Database,
  words: boolean,
): SelectQueryBuilder<Tables & { pages: Tables['record_pages'] }, 'pages', PageRow> {
  const query = db.selectFrom('record_pages as pages').select(pageColumns);
  return words ? query.select('words') : query;
}

/** How many pages of a case have their number, and how many are read. */
export async function countPages(db: Database, caseNumber: string): Promise<{ numbered: number; read: number }> {
  const { rows } = await sql<{ numbered: number; read: number }>`
    select coalesce(sum(files.pages) filter (where held.first_page is not null), 0)::int as numbered,
      coalesce(sum(least(files.next_page - 1, files.pages)) filter (where held.first_page is not null), 0)::int as read
    from record_case_files as held join record_files as files on files.number = held.file
    where held.case_number = ${caseNumber}`.execute(db);
  return rows[0] ?? { numbered: 0, read: 0 };
}
