import type { Unreadable } from '#domain/records/unreadable.ts';
import type { CorpusWriter, DeriveEntries, FindPublished, OpenCorpusWriter, PublishedFile } from './ports.ts';
import type { HashedEntry } from './derive-entry.ts';

export type ImportNeeds = {
  readonly openWriter: OpenCorpusWriter;
  readonly findPublished: FindPublished;
  readonly derive: DeriveEntries;
};

export type ImportProgress = {
  /** Files and rows looked at, of how many. */
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly repeated: number;
  readonly corrections: number;
  readonly unreadable: number;
};

export type ImportOutcome =
  | ({ readonly kind: 'imported'; readonly stopped: boolean } & ImportProgress)
  | { readonly kind: 'busy'; readonly message: string };

type Watch = {
  readonly progress: (progress: ImportProgress) => void;
  readonly unreadable: (file: string, error: Unreadable) => Promise<void>;
  readonly step: (says: string) => void;
  /** Once it is aborted what was read is kept, and no more is begun. */
  readonly stop: AbortSignal;
};

/** Read at one time, and written at one time. */
const BATCH = 256;
const WRITTEN = 2_048;

/**
 * Takes published decisions into the corpus. The same decision twice is one; one that says something else under the same id is
 * its next version. What an interrupted import had written stays, and the next import passes over it.
 */
export async function importDecisions(
  needs: ImportNeeds,
  paths: readonly string[],
  watch: Watch,
): Promise<ImportOutcome> {
  const opened = await needs.openWriter();
  if (opened.kind === 'busy') return opened;
  const { writer } = opened;
  try {
    const found = needs.findPublished(paths);
    const counting = counter(await found.total(), watch);
    const waiting: HashedEntry[] = [];
    for await (const batch of inBatches(found.files(), BATCH, watch.stop)) {
      for (const derived of await needs.derive(batch)) {
        if (derived.kind === 'derived') waiting.push(derived);
        else await counting.unreadable(derived.file, derived.error);
      }
      if (waiting.length >= WRITTEN) await write(writer, waiting, counting);
    }
    await write(writer, waiting, counting);
    await writer.finish(watch.step);
    return { kind: 'imported', stopped: watch.stop.aborted, ...counting.sum() };
  } finally {
    await writer.close();
  }
}

async function write(
  writer: CorpusWriter,
  waiting: HashedEntry[],
  counting: ReturnType<typeof counter>,
): Promise<void> {
  const batch = waiting.splice(0);
  if (batch.length > 0) counting.added(batch.length, await writer.add(batch));
}

async function* inBatches(
  files: AsyncIterable<PublishedFile>,
  most: number,
  stop: AbortSignal,
): AsyncGenerator<readonly PublishedFile[]> {
  let batch: PublishedFile[] = [];
  for await (const file of files) {
    if (stop.aborted) break;
    batch.push(file);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function counter(total: number, { progress, unreadable }: Watch) {
  let sum: ImportProgress = { done: 0, total, added: 0, repeated: 0, corrections: 0, unreadable: 0 };
  return {
    sum: () => sum,
    added: (
      done: number,
      { added, repeated, corrections }: Pick<ImportProgress, 'added' | 'repeated' | 'corrections'>,
    ) => {
      sum = {
        ...sum,
        done: sum.done + done,
        added: sum.added + added,
        repeated: sum.repeated + repeated,
        corrections: sum.corrections + corrections,
      };
      progress(sum);
    },
    unreadable: async (file: string, error: Unreadable) => {
      sum = { ...sum, done: sum.done + 1, unreadable: sum.unreadable + 1 };
      progress(sum);
      await unreadable(file, error);
    },
  };
}
