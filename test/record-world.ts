import { caseFile, document } from './builders/case-file.ts';
import { memoryFiles, type PagedFile, pagedFile, pagedReader, submission } from './builders/records/paged-files.ts';
import { type TestDatabase, testDatabase } from './database.ts';
import { postgresCases } from '../src/adapters/postgres/cases.ts';
import { postgresRecords } from '../src/adapters/postgres/records/record-store.ts';
import { openCase } from '../src/commands/open-case.ts';
import type { Task } from '../src/commands/ports.ts';
import { indexRecord } from '../src/commands/records/index-record.ts';
import { readPages } from '../src/commands/records/read-pages.ts';
import { searchRecord } from '../src/commands/records/search-record.ts';

const clock = { now: () => '2016-11-09T08:00:00.000Z', today: () => '2016-11-09' };

/** Records in a database of their own, files in memory, and the acts tests of records are made of. */
export async function recordWorld() {
  const base: TestDatabase = await testDatabase();
  const queued: Task[] = [];
  const records = postgresRecords(base.db, (_transaction, task) => Promise.resolve(void queued.push(task)));
  const files = memoryFiles();
  const cases = postgresCases(base.db, () => Promise.resolve());
  const needs = { files, records, cases, clock };
  let serial = 0;
  return {
    base,
    cases,
    clock,
    files,
    records,
    /** What was queued since it was last asked. */
    queued: () => queued.splice(0),
    openedCase: async () => {
      serial += 1;
      const caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
      await openCase({ cases, clock }, { caseFile: caseFile({ caseNumber }), documents: [document()] });
      return caseNumber;
    },
    send: async (to: string, ...sent: readonly PagedFile[]) => {
      for (const { file, bytes } of sent) files.kept.set(file.sha256, bytes);
      const known = await records.known(
        to,
        sent.map(({ file }) => file.sha256),
      );
      const added = sent.map(({ file }) => file).filter(({ sha256 }) => !known.has(sha256));
      return records.keep(submission(to, sent), added);
    },
    read: ({ file }: PagedFile, asked: string[] = []) => readPages({ ...needs, readPages: pagedReader(asked) }, file),
    index: (caseNumber: string) => indexRecord(needs, { caseNumber }),
    find: async (caseNumber: string, query: string) => {
      const outcome = await searchRecord(needs, { caseNumber, query, skip: 0, limit: 10 });
      return outcome.kind === 'found' ? outcome.pages : null;
    },
    /** `3 what page 3 says` */
    texts: async (caseNumber: string, from = 1, to = 1000) => {
      const all: string[] = [];
      for await (const batch of records.pages(caseNumber, { from, to, words: false })) {
        all.push(...batch.map(({ page, read }) => `${page} ${read.text}`));
      }
      return all;
    },
  };
}
export type RecordWorld = Awaited<ReturnType<typeof recordWorld>>;

/** A file whose pages say a word and their number. */
export function some(word: string, pages = 3): PagedFile {
  return pagedFile(...Array.from({ length: pages }, (_, at) => `${word} page ${at + 1}`));
}
