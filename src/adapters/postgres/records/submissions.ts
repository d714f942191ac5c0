import { sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { SubmissionStore } from '#commands/records/ports.ts';
import type { RecordFile } from '#domain/records/files/record-file.ts';
import { Submission, SubmittedFile } from '#domain/records/files/submission.ts';
import type { Enqueue } from '../cases.ts';
import type { Database, Tables } from '../database.ts';
import { goOnAsSystem } from '../row-security/asker.ts';
import { enqueueIndexOfRead, lockNumbering, numberPages } from './files.ts';

/** Submissions in PostgreSQL: each is kept whole, and what is new in it joins the record of its case. */
export function postgresSubmissions(db: Database, enqueue: Enqueue): SubmissionStore {
  return {
    known: async (caseNumber, hashes) => {
      if (hashes.length === 0) return new Set();
      return db.transaction().execute(async tx => {
        if (!(await isThere(tx, caseNumber))) return new Set();
        await goOnAsSystem(tx);
        const rows = await knownFiles(tx, caseNumber, hashes).execute();
        return new Set(rows.map(row => row.sha256));
      });
    },
    keep: (submission, files, account = null) =>
      db.transaction().execute(tx => keep(tx, enqueue, submission, files, account)),
  };
}

async function keep(
  tx: Transaction<Tables>,
  enqueue: Enqueue,
  submission: Submission,
  files: readonly RecordFile[],
  account: string | null,
): Promise<'kept' | 'conflict' | 'no-case'> {
  await lockNumbering(tx);
  const { id, caseNumber, sender, party, by, at } = submission;
  if (!(await isThere(tx, caseNumber))) return 'no-case';
  // Whoever sees the case may add to its record, also without seeing it.
  await goOnAsSystem(tx);
  const known = await knownFiles(tx, caseNumber, ['', ...files.map(file => file.sha256)]).executeTakeFirst();
  if (known !== undefined) return 'conflict';
  await tx
    .insertInto('record_submissions')
    .values({ id, case_number: caseNumber, at, sender, party, by, files: JSON.stringify(submission.files), account })
    .execute();
  for (const file of files) await addFile(tx, enqueue, submission, file);
  await numberPages(tx, caseNumber);
  await enqueueIndexOfRead(tx, enqueue, caseNumber);
  return 'kept';
}

/** Whether the case is there for who asks. */
async function isThere(tx: Transaction<Tables>, caseNumber: string): Promise<boolean> {
  const cases = tx.selectFrom('cases').select('case_number').where('case_number', '=', caseNumber);
  return (await cases.executeTakeFirst()) !== undefined;
}

function knownFiles(tx: Transaction<Tables>, caseNumber: string, hashes: readonly string[]) {
  return tx
    .selectFrom('record_case_files as held')
    .innerJoin('record_files as files', 'files.number', 'held.file')
    .select('files.sha256')
    .where('held.case_number', '=', caseNumber)
    .where('files.sha256', 'in', hashes);
}

/** A file behind those of the case; read elsewhere before, its pages are here at once. */
async function addFile(
  tx: Transaction<Tables>,
  enqueue: Enqueue,
  { id, caseNumber, files }: Submission,
  { sha256, bytes, format, pages: counted }: RecordFile,
): Promise<void> {
  await tx
    .insertInto('record_files')
    .values({ sha256, bytes, format, pages: counted })
    // Counted once: what was counted before stands.
    .onConflict(conflict =>
      conflict.column('sha256').doUpdateSet({ pages: sql<number>`coalesce(record_files.pages, excluded.pages)` }),
    )
    .execute();
  const { number, pages, next_page, error } = await tx
    .selectFrom('record_files')
    .select(['number', 'pages', 'next_page', 'error'])
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  const path = files.find(file => file.sha256 === sha256)?.path ?? sha256;
  await tx
    .insertInto('record_case_files')
    .values(query => ({
      case_number: caseNumber,
      place: query
        .selectFrom('record_case_files')
        .select(sql<number>`coalesce(max(place), 0) + 1`.as('place'))
        .where('case_number', '=', caseNumber),
      file: number,
      submission: id,
      path,
    }))
    .execute();
  if (error === null && (pages === null || next_page <= pages)) await enqueue(tx, { name: 'read-record', sha256 });
}

/** The submissions of a case, or of those what an account sent; first received first. */
export async function submissionsOf(db: Database, caseNumber: string, account?: string): Promise<Submission[]> {
  const ofCase = db
    .selectFrom('record_submissions')
    .select(['id', 'sender', 'party', 'by', 'at', 'files'])
    .where('case_number', '=', caseNumber);
  const rows = await (account === undefined ? ofCase : ofCase.where('account', '=', account))
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    id: row.id,
    caseNumber,
    sender: row.sender,
    party: Submission.shape.party.parse(row.party),
    by: Submission.shape.by.parse(row.by),
    at: row.at,
    files: z.array(SubmittedFile).parse(row.files),
  }));
}
