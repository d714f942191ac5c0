import type { Unreadable } from '#domain/records/unreadable.ts';
import type { FileStore, PageOutcome, ReadPages } from './ports.ts';
import type { FilePageStore, FileState } from './record-store.ts';

export type ReadingNeeds = {
  readonly files: FileStore;
  readonly readPages: ReadPages;
  readonly records: FilePageStore;
};

export type ReadingOutcome =
  | { readonly kind: 'read'; readonly pages: number }
  | { readonly kind: 'unreadable'; readonly error: Unreadable }
  /** Somebody else is at it. */
  | { readonly kind: 'busy' }
  /** Asked to stop; the rest is read another time. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'not-found' };

/** Who hears of the reading, and who may end it. */
export type ReadingListener = {
  readonly counted?: (pages: number, nextPage: number) => void;
  readonly step?: () => void;
  readonly stop?: AbortSignal;
};

/** Pages kept in one piece: what a crash can cost is so many pages, or what was read in so much time. */
const mostInBatch = 100;
const longestWait = 2000; // ms

/**
 * Reads a kept file from the first page that was not read yet to its last, and keeps the pages as they come. A page that
 * cannot be read is kept as such with the reason. One reader at a time, in all processes.
 */
export async function readPages(
  needs: ReadingNeeds,
  { sha256 }: { readonly sha256: string },
  listener: ReadingListener = {},
): Promise<ReadingOutcome> {
  const outcome = await needs.records.alone(sha256, () => readAlone(needs, sha256, listener));
  return outcome === 'busy' ? { kind: 'busy' } : outcome;
}

async function readAlone(
  { files, readPages: open, records }: ReadingNeeds,
  sha256: string,
  listener: ReadingListener,
): Promise<ReadingOutcome> {
  const file = await records.file(sha256);
  if (file === null) return { kind: 'not-found' };
  if (file.error !== null) return { kind: 'unreadable', error: file.error };
  if (file.pages !== null && file.nextPage > file.pages) return { kind: 'read', pages: file.pages };
  const bytes = await files.read(sha256);
  if (bytes === null) throw new Error(`the file ${sha256} is named in a record and is not in the store`);
  const opened = await open({ format: file.format, bytes }, file.nextPage);
  if (opened.kind === 'unreadable') {
    await leaveUnread(records, file, opened.error);
    return opened;
  }
  await records.opened(sha256, opened.pages);
  listener.counted?.(opened.pages, file.nextPage);
  const whole = await keepAll(records, sha256, opened.outcomes, listener);
  return whole ? { kind: 'read', pages: opened.pages } : { kind: 'stopped' };
}

/** A file that was counted keeps its numbers, for others follow it: each of its pages is unreadable. */
async function leaveUnread(records: FilePageStore, { sha256, pages, nextPage }: FileState, error: Unreadable) {
  if (pages === null) return records.unreadable(sha256, error);
  for (let from = nextPage; from <= pages; from += mostInBatch) {
    const numbers = Array.from({ length: Math.min(mostInBatch, pages - from + 1) }, (_, at) => from + at);
    await records.add(
      sha256,
      numbers.map(number => ({ kind: 'unreadable', number, error })),
    );
  }
}

/** Keeps pages in batches, each while the next is read; false when asked to stop before the last. */
async function keepAll(
  records: FilePageStore,
  sha256: string,
  outcomes: AsyncIterable<PageOutcome>,
  { step, stop }: ReadingListener,
): Promise<boolean> {
  let batch: PageOutcome[] = [];
  let since = performance.now();
  let kept: Promise<void> = Promise.resolve();
  const keep = async () => {
    await kept;
    kept = records.add(sha256, batch);
    // Whether it went well is asked when the next batch is whole; until then nobody listens.
    kept.catch(() => undefined);
    batch = [];
    since = performance.now();
  };
  try {
    for await (const outcome of outcomes) {
      batch.push(outcome);
      step?.();
      if (stop?.aborted === true) break;
      if (batch.length >= mostInBatch || performance.now() - since >= longestWait) await keep();
    }
    await keep();
  } finally {
    await kept;
  }
  return stop?.aborted !== true;
}
