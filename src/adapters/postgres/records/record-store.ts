import { sql } from 'kysely';
import type { IndexState, RecordStore } from '#commands/records/record-store.ts';
import type { Enqueue } from '../cases.ts';
import type { Database } from '../database.ts';
import { alone } from './alone.ts';
import { postgresCorrections } from './corrections.ts';
import { lacksFacts, postgresDocumentIndex } from './documents.ts';
import { factCounter } from './fact-counts.ts';
import { caseFiles, postgresFilePages } from './files.ts';
import { countPages, pagesOf } from './pages.ts';
import { searchPages } from './search.ts';
import { postgresSubmissions, submissionsOf } from './submissions.ts';

/** The records of cases in PostgreSQL: submissions and corrections are kept as they came, pages once read; the rest is derived. */
export function postgresRecords(db: Database, enqueue: Enqueue): RecordStore {
  return {
    ...postgresSubmissions(db, enqueue),
    ...postgresFilePages(db, enqueue),
    ...postgresDocumentIndex(db),
    factCounts: factCounter(db),
    ...postgresCorrections(db, enqueue),
    hasCase: async caseNumber => {
      const cases = db.selectFrom('cases').select('case_number').where('case_number', '=', caseNumber);
      return (await cases.executeTakeFirst()) !== undefined;
    },
    standing: async caseNumber => {
      const { rows } = await sql<Standing>`
        select i.version, i.pages, i.corrections, i.at, i.compared_with as "comparedWith", not exists (
            select from record_submissions s where s.case_number = c.case_number
            union all select from record_case_files f where f.case_number = c.case_number) as is_empty
        from cases c left join record_indexes i on i.case_number = c.case_number
        where c.case_number = ${caseNumber}`.execute(db);
      return rows[0] === undefined ? null : standingOf(rows[0]);
    },
    submissions: (caseNumber, account) => submissionsOf(db, caseNumber, account),
    files: caseNumber => caseFiles(db, caseNumber),
    pages: (caseNumber, of) => pagesOf(db, caseNumber, of),
    pageCount: caseNumber => countPages(db, caseNumber),
    aloneInCase: (caseNumber, work) => alone(db, 'case', caseNumber, work),
    search: (caseNumber, of) => searchPages(db, caseNumber, of),
    sweep: () => sweep(db, enqueue),
  };
}

type Standing = { readonly is_empty: boolean } & (
  | IndexState
  | {
      readonly version: null;
      readonly pages: null;
      readonly corrections: null;
      readonly at: null;
      readonly comparedWith: null;
    }
);

function standingOf({ is_empty: isEmpty, ...index }: Standing) {
  return { isEmpty, index: index.version === null ? null : index };
}

/** Files with pages to read, and cases whose index is not of all pages and corrections there are. */
async function sweep(db: Database, enqueue: Enqueue): Promise<number> {
  return db.transaction().execute(async tx => {
    const files = await tx
      .selectFrom('record_files')
      .select('sha256')
      .where(sql<boolean>`error is null and (pages is null or next_page <= pages)`)
      .orderBy('number')
      .execute();
    for (const { sha256 } of files) await enqueue(tx, { name: 'read-record', sha256 });
    const { rows: cases } = await sql<{ case_number: string }>`
      select reading.case_number from (
        select held.case_number, bool_and(coalesce(files.next_page > files.pages, false)) as whole,
          sum(coalesce(files.pages, 0)) as pages
        from record_case_files as held join record_files as files on files.number = held.file
        group by held.case_number
      ) as reading
      left join record_indexes as indexed on indexed.case_number = reading.case_number
      where reading.whole and (
        coalesce(indexed.pages, 0) <> reading.pages
        or (indexed.version is not null and indexed.compared_with is null)
        or coalesce(indexed.corrections, 0) <>
          (select count(*) from record_corrections where case_number = reading.case_number)
        or exists (select from record_documents as documents
          where documents.case_number = reading.case_number and ${lacksFacts(sql.ref('facts_of'))}))`.execute(tx);
    for (const { case_number: caseNumber } of cases) await enqueue(tx, { name: 'index-record', caseNumber });
    return files.length + cases.length;
  });
}
