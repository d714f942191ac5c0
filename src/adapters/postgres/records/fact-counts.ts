import { sql } from 'kysely';
import type { RecordStore } from '#commands/records/record-store.ts';
import type { Database } from '../database.ts';
import { lacksFacts, notOfCopy, ofTheCase } from './documents.ts';

/** Records whose counts are remembered. */
const mostKept = 100;

type Counts = Readonly<Record<string, number>>;

/**
 * Counts the facts of a record by kind, folded copies and what is set aside left out. A large record holds hundreds of thousands, and is looked at
 * again and again: once all are found they are counted once for each version of the index.
 */
export function factCounter(db: Database): RecordStore['factCounts'] {
  const kept = new Map<string, { readonly version: number; readonly counts: Counts }>();
  return async caseNumber => {
    // Read before the facts: what is counted is of this version, or of a later one that asks for another count.
    const version = await wholeVersion(db, caseNumber);
    const known = kept.get(caseNumber);
    if (known !== undefined && known.version === version) return known.counts;
    const counts = await count(db, caseNumber);
    kept.delete(caseNumber);
    if (version !== null) kept.set(caseNumber, { version, counts });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return counts;
  };
}

/** The version of the index of a record; null while facts of it are still to be found. */
async function wholeVersion(db: Database, caseNumber: string): Promise<number | null> {
  const row = await db
    .selectFrom('record_indexes')
    .select('version')
    .where('case_number', '=', caseNumber)
    .where(
      sql<boolean>`not exists (select from record_documents where case_number = ${caseNumber} and ${lacksFacts(sql.ref('facts_of'))})`,
    )
    .executeTakeFirst();
  return row?.version ?? null;
}

async function count(db: Database, caseNumber: string): Promise<Counts> {
  const rows = await db
    .selectFrom('record_facts as facts')
    .select(['kind', sql<number>`count(*)::int`.as('count')])
    .where('case_number', '=', caseNumber)
    .where(notOfCopy)
    .where(ofTheCase)
    .groupBy('kind')
    .orderBy('kind')
    .execute();
  return Object.fromEntries(rows.map(({ kind, count: facts }) => [kind, facts]));
}
