import type { IndexedRecord } from '#commands/records/look-through-record.ts';
import { pagesOfFile, type PagesOfFileNeeds } from '#commands/records/pages-of-file.ts';
import { documentIndexer } from '#domain/records/documents/index-documents.ts';
import type { KnownWorker } from '#domain/records/identity/known-worker.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { BatchNeeds } from '../batch.ts';

export type RecordOfFilesNeeds = BatchNeeds & PagesOfFileNeeds;
export type FileOfRecord = { readonly file: string; readonly first: number; readonly last: number };
export type RecordOfFiles = IndexedRecord & {
  /** Which pages of the record each file is. */
  readonly files: readonly FileOfRecord[];
  /** Files, and pages of files, that could not be read. */
  readonly unreadable: readonly { readonly file: string; readonly error: Unreadable }[];
};

const ENDINGS = ['.txt', '.pdf', '.tif', '.tiff', '.png', '.jpg', '.jpeg'];

/** The files named, and those in the folders named, in order, as one record, its documents compared with the worker where one is known; null when there is none. A page that cannot be read keeps its place, empty. */
export async function recordOfFiles(
  paths: readonly string[],
  needs: RecordOfFilesNeeds,
  worker: KnownWorker | null,
): Promise<RecordOfFiles | null> {
  const { listFiles, terminal } = needs;
  const listed = await listFiles(paths, ENDINGS);
  if (listed.skipped.length > 0) terminal.say(`no pages, passed over: ${listed.skipped.join(', ')}`);
  if (listed.files.length === 0) {
    terminal.say('no file with pages found');
    return null;
  }
  const progress = terminal.progress(listed.files.length);
  const indexer = documentIndexer(worker);
  const pages: { page: number; file: string; text: string }[] = [];
  const files: FileOfRecord[] = [];
  const unreadable: { file: string; error: Unreadable }[] = [];
  for (const file of listed.files) {
    const first = pages.length + 1;
    for await (const outcome of pagesOfFile(needs, file)) {
      if (outcome.kind === 'unreadable') unreadable.push({ file, error: outcome.error });
      if (outcome.kind === 'unreadable' && outcome.number === null) continue;
      const page = pages.length + 1;
      const read =
        outcome.kind === 'read'
          ? outcome.page
          : { number: outcome.number ?? 1, text: '', source: 'ocr' as const, blank: false, faxHeader: null };
      pages.push({ page, file, text: read.text });
      indexer.add({ page, file, read });
    }
    if (pages.length >= first) files.push({ file, first, last: pages.length });
    progress.step();
  }
  progress.stop();
  const { documents, copies } = indexer.finish([]);
  return { index: documents, copies, pages, submissions: [], files, unreadable };
}
