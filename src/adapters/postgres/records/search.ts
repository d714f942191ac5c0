import { sql } from 'kysely';
import type { RecordStore, StoredPage } from '#commands/records/record-store.ts';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import type { Database } from '../database.ts';
import { goOnAsSystem } from '../row-security/asker.ts';
import { type PageRow, toStoredPage } from './page-rows.ts';

/** Pages of a case on which all terms stand: every number, and the pages of a window over them. */
export async function searchPages(
  db: Database,
  caseNumber: string,
  { terms, skip, limit }: Parameters<RecordStore['search']>[1],
): ReturnType<RecordStore['search']> {
  if (terms.length === 0) return { pages: [], shown: [] };
  return db.transaction().execute(async tx => {
    // Else the words of all cases would be looked into as soon as one case holds a good part of them.
    await sql`set local enable_seqscan = off`.execute(tx);
    const { rows: visible } = await sql`select from record_case_files as held
      where held.case_number = ${caseNumber} and exists (select from record_words where file = held.file) limit 1`.execute(
      tx,
    );
    if (visible.length === 0) return { pages: [], shown: [] };
    // Else it would be asked of each page anew whether it may be seen.
    await goOnAsSystem(tx);
    const { rows: found } = await sql<{ pages: number[] }>`
      select coalesce(array_agg(held.first_page + words.number - 1 order by held.first_page, words.number), '{}') as pages
      from record_case_files as held
      cross join lateral (
        select number from record_words where file = held.file and searched @@ ${tsQuery(terms)}::tsquery offset 0
      ) as words
      where held.case_number = ${caseNumber} and held.first_page is not null`.execute(tx);
    const pages = found[0]?.pages ?? [];
    return { pages, shown: await pagesByNumber(tx, caseNumber, pages.slice(skip, skip + limit)) };
  });
}

/** Pages of a case by their numbers, in that order, with their words. */
async function pagesByNumber(db: Database, caseNumber: string, numbers: readonly number[]): Promise<StoredPage[]> {
  if (numbers.length === 0) return [];
  const { rows } = await sql<PageRow & { readonly words: Uint8Array; readonly page: number; readonly sha256: string }>`
    select wanted.page, files.sha256, pages.*
    from unnest(${numbers}::int[]) as wanted (page)
    join record_case_files as held on held.case_number = ${caseNumber} and held.first_page <= wanted.page
    join record_files as files on files.number = held.file and wanted.page < held.first_page + files.pages
    cross join lateral (
      select number, text, words, width, height, turned, source, confidence, blank, fax_header, error
      from record_pages where file = held.file and number = wanted.page - held.first_page + 1 offset 0
    ) as pages
    order by wanted.page`.execute(db);
  return rows.map(row => toStoredPage(row, row.page, row.sha256));
}

/** Words are letters and digits alone, so nothing in them needs to be escaped. */
function tsQuery(terms: readonly SearchTerm[]): string {
  return terms
    .map(({ words, prefix }) => {
      const star = prefix ? ':*' : '';
      return `(${words.map((word, index) => `'${word}'${index === words.length - 1 ? star : ''}`).join(' <-> ')})`;
    })
    .join(' & ');
}
