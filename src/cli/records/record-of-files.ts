import type { IndexedRecord } from '#commands/records/look-through-record.ts';
import type { LoadedText } from '#commands/ports.ts';
import { documentIndexer } from '#domain/records/documents/index-documents.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { BatchNeeds } from '../batch.ts';

export type FileOfRecord = { readonly file: string; readonly first: number; readonly last: number };
export type RecordOfFiles = IndexedRecord & {
  /** Which pages of the record each file is. */
  readonly files: readonly FileOfRecord[];
  readonly unreadable: readonly { readonly file: string; readonly error: Unreadable }[];
};

/** The files named, and those in the folders named, in order, as one record; null when there is none. */
export async function recordOfFiles(
  paths: readonly string[],
  { listFiles, loadText, terminal }: BatchNeeds,
): Promise<RecordOfFiles | null> {
  const listed = await listFiles(paths, ['.txt', '.pdf']);
  if (listed.skipped.length > 0) terminal.say(`not text or PDF, passed over: ${listed.skipped.join(', ')}`);
  if (listed.files.length === 0) {
    terminal.say('no text or PDF file found');
    return null;
  }
  const progress = terminal.progress(listed.files.length);
  const indexer = documentIndexer();
  const pages: { page: number; file: string; text: string }[] = [];
  const files: FileOfRecord[] = [];
  const unreadable: { file: string; error: Unreadable }[] = [];
  for (const file of listed.files) {
    const loaded = await loadText(file);
    progress.step();
    if (loaded.kind === 'unreadable') {
      unreadable.push({ file, error: loaded.error });
      continue;
    }
    const first = pages.length + 1;
    for (const [index, text] of pagesOf(loaded).entries()) {
      const page = pages.length + 1;
      pages.push({ page, file, text });
      indexer.add({ page, file, read: { number: index + 1, text, blank: text.trim() === '', faxHeader: null } });
    }
    files.push({ file, first, last: pages.length });
  }
  progress.stop();
  const { documents, copies } = indexer.finish([]);
  return { index: documents, copies, pages, submissions: [], files, unreadable };
}

/** What stands after the last form feed is no page when it is empty. */
function pagesOf({ pages }: LoadedText): readonly string[] {
  return pages.length > 1 && pages.at(-1)?.trim() === '' ? pages.slice(0, -1) : pages;
}
