import { type RawBuilder, type Selectable, sql, type SqlBool } from 'kysely';
import type { IndexCounts, RecordStore } from '#commands/records/record-store.ts';
import { Fact } from '#domain/evidence/fact.ts';
import { FINDERS } from '#domain/evidence/find-facts.ts';
import { IndexedDocument } from '#domain/records/documents/indexed-document.ts';
import type { Database, Tables } from '../database.ts';

/** Rows of one statement; far below what PostgreSQL takes as parameters. */
const batch = 1000;

type DocumentIndex = Pick<
  RecordStore,
  | 'indexState'
  | 'indexCounts'
  | 'documents'
  | 'copies'
  | 'replaceIndex'
  | 'withoutFacts'
  | 'putFacts'
  | 'factsFound'
  | 'facts'
>;

/** What is derived from the pages of a record, in PostgreSQL. */
export function postgresDocumentIndex(db: Database): DocumentIndex {
  return {
    indexState: async caseNumber => {
      const row = await db
        .selectFrom('record_indexes')
        .select(['version', 'pages', 'corrections', 'at', 'compared_with as comparedWith'])
        .where('case_number', '=', caseNumber)
        .executeTakeFirst();
      return row ?? null;
    },
    indexCounts: caseNumber => indexCounts(db, caseNumber),
    documents: async caseNumber => (await documentRows(db, caseNumber).execute()).map(toDocument),
    copies: async caseNumber => {
      const rows = await db
        .selectFrom('record_page_copies')
        .select(['page', 'of_page', 'exact'])
        .where('case_number', '=', caseNumber)
        .orderBy('page')
        .execute();
      return rows.map(({ page, of_page: of, exact }) => ({ page, of, exact }));
    },
    replaceIndex: (caseNumber, index) => db.transaction().execute(tx => replaceIndex(tx, caseNumber, index)),
    withoutFacts: async caseNumber =>
      (
        await documentRows(db, caseNumber)
          .where(lacksFacts(sql.ref('facts_of')))
          .execute()
      ).map(toDocument),
    putFacts: (caseNumber, document, facts) =>
      db.transaction().execute(tx => putFacts(tx, caseNumber, document, facts)),
    factsFound: async caseNumber => {
      await db
        .updateTable('record_indexes')
        .set({ version: sql<number>`version + 1` })
        .where('case_number', '=', caseNumber)
        .execute();
    },
    facts: (caseNumber, query) => readFacts(db, caseNumber, query),
  };
}

async function indexCounts(db: Database, caseNumber: string): Promise<IndexCounts> {
  const { rows } = await sql<IndexCounts>`
    select count(*)::int as documents,
      count(*) filter (where ${lacksFacts(sql.ref('facts_of'))})::int as "withoutFacts",
      (select count(*)::int from record_page_copies where case_number = ${caseNumber}) as copies,
      (select count(*)::int from record_corrections where case_number = ${caseNumber}) as corrections,
      count(*) filter (where another_person is not null and belongs is null and copy_of is null)::int as unsettled
    from record_documents where case_number = ${caseNumber}`.execute(db);
  return rows[0] ?? { documents: 0, withoutFacts: 0, copies: 0, corrections: 0, unsettled: 0 };
}

function documentRows(db: Database, caseNumber: string) {
  return db.selectFrom('record_documents').selectAll().where('case_number', '=', caseNumber).orderBy('first');
}

function toDocument(row: Selectable<Tables['record_documents']>): IndexedDocument {
  const { case_number: _case, facts_of: _facts, copy_of: copyOf, another_person: anotherPerson, ...found } = row;
  return IndexedDocument.parse({ ...found, id: `p${found.first}`, copyOf, anotherPerson });
}

/** How the key of facts begins that the present finders found. */
const foundByThese = `[${FINDERS},`;

/** True of the rows whose facts are not found, or were found by finders before the present ones. */
export function lacksFacts(factsOf: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${factsOf} is null or not starts_with(${factsOf}, ${foundByThese}))`;
}

/** All that the facts of a document depend on: the finders and what the index says of it; pages once read do not change. */
function factsKey({ first, last, kind, title, date, author }: IndexedDocument): string {
  return JSON.stringify([FINDERS, first, last, kind, title, date, author]);
}

async function replaceIndex(
  tx: Database,
  caseNumber: string,
  { documents, copies, pages, corrections, comparedWith, at }: Parameters<RecordStore['replaceIndex']>[1],
): Promise<void> {
  const before = await documentRows(tx, caseNumber).execute();
  const keys = new Map(before.map(row => [row.first, row.facts_of]));
  const kept = documents.filter(document => keys.get(document.first) === factsKey(document));
  const stays = new Set(kept.map(({ first }) => first));
  const gone = before.filter(row => !stays.has(row.first)).map(row => row.first);
  if (gone.length > 0) {
    await sql`delete from record_facts where case_number = ${caseNumber} and document = any(${gone}::int[])`.execute(
      tx,
    );
  }
  await tx.deleteFrom('record_documents').where('case_number', '=', caseNumber).execute();
  await tx.deleteFrom('record_page_copies').where('case_number', '=', caseNumber).execute();
  for (let from = 0; from < documents.length; from += batch) {
    const rows = documents.slice(from, from + batch).map(document => ({
      case_number: caseNumber,
      first: document.first,
      last: document.last,
      kind: document.kind,
      title: storable(document.title),
      date: document.date,
      author: document.author === null ? null : storable(document.author),
      provider: document.provider === null ? null : storable(document.provider),
      copy_of: document.copyOf,
      another_person: document.anotherPerson === null ? null : JSON.stringify(document.anotherPerson),
      belongs: document.belongs,
      corrected: [...document.corrected],
      facts_of: stays.has(document.first) ? factsKey(document) : null,
    }));
    await tx.insertInto('record_documents').values(rows).execute();
  }
  for (let from = 0; from < copies.length; from += batch) {
    const rows = copies
      .slice(from, from + batch)
      .map(({ page, of, exact }) => ({ case_number: caseNumber, page, of_page: of, exact }));
    await tx.insertInto('record_page_copies').values(rows).execute();
  }
  await tx
    .insertInto('record_indexes')
    .values({ case_number: caseNumber, version: 1, pages, corrections, at, compared_with: comparedWith })
    .onConflict(conflict =>
      conflict.column('case_number').doUpdateSet({
        version: sql<number>`record_indexes.version + 1`,
        pages,
        corrections,
        at,
        compared_with: comparedWith,
      }),
    )
    .execute();
}

const storable = (text: string) => text.replaceAll('\u0000', '\ufffd');

async function putFacts(
  tx: Database,
  caseNumber: string,
  document: IndexedDocument,
  facts: readonly Fact[],
): Promise<void> {
  const { numUpdatedRows } = await tx
    .updateTable('record_documents')
    .set({ facts_of: factsKey(document) })
    .where('case_number', '=', caseNumber)
    .where('first', '=', document.first)
    .where('last', '=', document.last)
    .executeTakeFirst();
  // The index was made anew meanwhile, and its facts are found for what it says now.
  if (numUpdatedRows === 0n) return;
  await tx
    .deleteFrom('record_facts')
    .where('case_number', '=', caseNumber)
    .where('document', '=', document.first)
    .execute();
  const ofPage = new Map<number, number>();
  const rows = facts.map(fact => {
    const number = ofPage.get(fact.at.page) ?? 0;
    ofPage.set(fact.at.page, number + 1);
    const { page } = fact.at;
    return {
      case_number: caseNumber,
      page,
      number,
      document: document.first,
      kind: fact.kind,
      fact: JSON.stringify(fact),
    };
  });
  for (let from = 0; from < rows.length; from += batch) {
    await tx
      .insertInto('record_facts')
      .values(rows.slice(from, from + batch))
      .execute();
  }
}

/** True of facts of documents that are not set aside (`isSetAside`). */
export const ofTheCase = sql<boolean>`not exists (
  select from record_documents as documents
  where documents.case_number = facts.case_number and documents.first = facts.document
    and (documents.belongs is false or documents.belongs is null and documents.another_person ->> 'sureness' = 'certain'))`;

/** A fact of a folded document says what the document it repeats says. */
export const notOfCopy = sql<boolean>`not exists (
  select from record_documents as documents
  where documents.case_number = facts.case_number and documents.first = facts.document and documents.copy_of is not null)`;

async function readFacts(db: Database, caseNumber: string, query: Parameters<RecordStore['facts']>[1]) {
  const { kinds, document, page, copies, after, limit } = query;
  let rows = db
    .selectFrom('record_facts as facts')
    .select(['page', 'number', 'fact'])
    .where('case_number', '=', caseNumber)
    .where(ofTheCase)
    .orderBy('page')
    .orderBy('number')
    .limit(limit);
  if (!copies) rows = rows.where(notOfCopy);
  if (kinds !== undefined) rows = rows.where('kind', 'in', kinds);
  if (document !== undefined) rows = rows.where('document', '=', Number(document.slice(1)));
  if (page !== undefined) rows = rows.where('page', '=', page);
  if (after !== undefined) rows = rows.where(sql<boolean>`(page, number) > (${after.page}, ${after.number})`);
  return (await rows.execute()).map(row => ({ page: row.page, number: row.number, fact: Fact.parse(row.fact) }));
}
