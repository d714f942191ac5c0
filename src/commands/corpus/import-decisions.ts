import type { Unreadable } from '#domain/records/unreadable.ts';
import type {
  Added,
  CorpusWriter,
  DeriveEntries,
  FindPublished,
  OpenCorpusWriter,
  PackedEntries,
  PublishedFile,
  Twin,
} from './ports.ts';

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
  /** Of those added, how many say word for word what one with another number says. */
  readonly twins: number;
  readonly unreadable: number;
};

export type ImportOutcome =
  | ({ readonly kind: 'imported'; readonly stopped: boolean } & ImportProgress)
  | { readonly kind: 'busy'; readonly message: string };

type Watch = {
  readonly progress: (progress: ImportProgress) => void;
  readonly unreadable: (file: string, error: Unreadable) => Promise<void>;
  readonly twin: (twin: Twin) => Promise<void>;
  readonly step: (says: string) => void;
  /** Once it is aborted what was read is kept, and no more is begun. */
  readonly stop: AbortSignal;
};

/** Written at one time; and how many such lots wait at most, some 40 MB each, while what was added before is indexed. */
const WRITTEN = 4_096;
const LOTS = 8;

/**
 * Takes published decisions into the corpus. The same decision twice is one; one that says something else under the same id is
 * its next version. What an interrupted import had written stays, and the next import passes over it without reading it again.
 */
export async function importDecisions(
  needs: ImportNeeds,
  paths: readonly string[],
  watch: Watch,
): Promise<ImportOutcome> {
  const opened = await needs.openWriter();
  if (opened.kind === 'busy') return opened;
  const { writer } = opened;
  let writing = Promise.resolve();
  try {
    const found = needs.findPublished(paths);
    const counting = counter(await found.total(), watch);
    const write = async (batch: readonly PackedEntries[]) => {
      const decisions = batch.reduce((sum, { ids }) => sum + ids.length, 0);
      if (decisions === 0) return;
      const added = await writer.add(batch);
      counting.added(decisions, added);
      for (const twin of added.twins) await watch.twin(twin);
    };
    const lots: Promise<void>[] = [];
    let waiting: PackedEntries[] = [];
    let decisions = 0;
    for await (const { packed, unreadable } of needs.derive(unknown(found.files(), writer, counting, watch.stop))) {
      for (const { file, error } of unreadable) await counting.unreadable(file, error);
      waiting.push(packed);
      decisions += packed.ids.length;
      if (decisions < WRITTEN) continue;
      // The next are read while these are written, one lot after another.
      const lot = waiting;
      writing = writing.then(() => write(lot));
      writing.catch(() => undefined);
      lots.push(writing);
      if (lots.length > LOTS) await lots.shift();
      waiting = [];
      decisions = 0;
    }
    await writing;
    await write(waiting);
    await writer.finish(watch.step);
    return { kind: 'imported', stopped: watch.stop.aborted, ...counting.sum() };
  } finally {
    await writing.catch(() => undefined);
    await writer.close();
  }
}

/** The files that were not taken before. */
async function* unknown(
  files: AsyncIterable<PublishedFile>,
  writer: CorpusWriter,
  counting: ReturnType<typeof counter>,
  stop: AbortSignal,
): AsyncGenerator<PublishedFile> {
  for await (const file of files) {
    if (stop.aborted) return;
    if (writer.knows(file)) counting.added(1, { added: 0, repeated: 1, corrections: 0, twins: [] });
    else yield file;
  }
}

function counter(total: number, { progress, unreadable }: Watch) {
  let sum: ImportProgress = { done: 0, total, added: 0, repeated: 0, corrections: 0, twins: 0, unreadable: 0 };
  return {
    sum: () => sum,
    added: (done: number, { added, repeated, corrections, twins }: Added) => {
      sum = {
        ...sum,
        done: sum.done + done,
        added: sum.added + added,
        repeated: sum.repeated + repeated,
        corrections: sum.corrections + corrections,
        twins: sum.twins + twins.length,
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
