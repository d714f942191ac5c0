import { sql } from 'kysely';
import type { RecordStore } from '#commands/records/record-store.ts';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import type { Database } from '../database.ts';
import { type PageRow, toStoredPage } from './page-rows.ts';

type Match = { readonly page: number; readonly file: number; readonly number: number; readonly sha256: string };

/** Pages of a case on which all terms stand: every number, and the pages of a window over them. */
export async function searchPages(
  db: Database,
  caseNumber: string,
  { terms, skip, limit }: Parameters<RecordStore['search']>[1],
): ReturnType<RecordStore['search']> {
  if (terms.length === 0) return { pages: [], shown: [] };
  return db.transaction().execute(async tx => {
    // The planner thinks looking into a page costs nothing, and would look into all of them.
    await sql`set local enable_seqscan = off`.execute(tx);
    const { rows: found } = await sql<Match>`
      select held.first_page + pages.number - 1 as page, pages.file, pages.number, files.sha256
      from record_case_files as held
      join record_files as files on files.number = held.file
      cross join lateral (
        select file, number from record_pages where file = held.file and searched @@ ${tsQuery(terms)}::tsquery
      ) as pages
      where held.case_number = ${caseNumber} and held.first_page is not null
      order by 1`.execute(tx);
    const window = found.slice(skip, skip + limit);
    const { rows } = await sql<
      PageRow & { readonly words: Uint8Array; readonly page: number; readonly sha256: string }
    >`
      select wanted.page, wanted.sha256, pages.number, text, words, width, height, turned, source, confidence, blank, fax_header, error
      from json_to_recordset(${JSON.stringify(window)}) as wanted (page int, file int, number int, sha256 text)
      join record_pages as pages on pages.file = wanted.file and pages.number = wanted.number
      order by wanted.page`.execute(tx);
    return {
      pages: found.map(match => match.page),
      shown: rows.map(row => toStoredPage(row, row.page, row.sha256)),
    };
  });
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
