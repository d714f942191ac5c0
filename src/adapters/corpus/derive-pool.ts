import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DeriveEntries, DerivedBatch, PublishedFile } from '#commands/corpus/ports.ts';
import type { Answer, Asked } from './derive-thread.ts';

/** Given to a thread at one time: so many files, or bytes; and how many such shares wait for each thread or for who takes them. */
const SHARE = 64;
const SHARE_BYTES = 4 * 1024 * 1024;
const AHEAD = 4;
/** Bytes that are ahead of who takes them at most, however large the files are. */
const AHEAD_BYTES = 64 * 1024 * 1024;
/** MB that a reader fills before garbage is cleared: hardly anything of a letter is left by then, and more saves no time. */
const YOUNG = 48;

type Thread = { readonly worker: Worker; readonly place: number; busy: number };
type Told = { readonly resolve: (batch: DerivedBatch) => void; readonly reject: (error: Error) => void };

/**
 * Implements `DeriveEntries` on threads, one a core, which end with the process or when closed. The code they run is kept compiled
 * in the folder `compiled`, where one is named, so that the next start sooner.
 */
export function derivePool(
  threads = availableParallelism(),
  checked = true,
  compiled: string | null = null,
): {
  readonly derive: DeriveEntries;
  readonly close: () => Promise<void>;
} {
  const pool: Thread[] = [];
  const waiting = new Map<number, Told & { readonly thread: Thread }>();
  let asked = 0;
  let started = 0;
  let runs = 0;

  const start = (): Thread => {
    const worker = new Worker(new URL('./derive-thread.ts', import.meta.url), {
      workerData: { checked, keeps: compiled !== null && started === 0 },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
      env: compiled === null ? process.env : { ...process.env, NODE_COMPILE_CACHE: compiled },
    });
    const thread: Thread = { worker, place: started, busy: 0 };
    started += 1;
    worker.on('message', ({ number, batch }: Answer) => {
      thread.busy -= 1;
      if (thread.busy === 0) worker.unref();
      waiting.get(number)?.resolve(batch);
      waiting.delete(number);
    });
    // A thread that breaks takes what it was reading with it: nobody may wait for that for ever.
    worker.on('error', error => {
      pool.splice(pool.indexOf(thread), 1);
      for (const [number, told] of waiting) {
        if (told.thread !== thread) continue;
        told.reject(error instanceof Error ? error : new Error('a reader stopped'));
        waiting.delete(number);
      }
    });
    worker.unref();
    return thread;
  };
  const ask = (run: number, files: readonly PublishedFile[]) =>
    new Promise<DerivedBatch>((resolve, reject) => {
      while (pool.length < threads) pool.push(start());
      const thread = pool.reduce((least, one) => (one.busy < least.busy ? one : least));
      thread.busy += 1;
      asked += 1;
      waiting.set(asked, { resolve, reject, thread });
      thread.worker.ref();
      const list = listOf(run, thread);
      thread.worker.postMessage({ kind: 'read', number: asked, list, files } satisfies Asked, []);
    });

  return {
    derive: async function* (files) {
      runs += 1;
      const run = runs;
      const coming: { readonly batch: Promise<DerivedBatch>; readonly bytes: number }[] = [];
      let ahead = 0;
      try {
        for await (const { share, bytes } of inShares(files)) {
          const batch = ask(run, share);
          batch.catch(() => undefined); // it is told when its turn comes
          coming.push({ batch, bytes });
          ahead += bytes;
          for (let [first] = coming; first !== undefined; [first] = coming) {
            if (coming.length < threads * AHEAD && ahead < AHEAD_BYTES) break;
            coming.shift();
            ahead -= first.bytes;
            yield await first.batch;
          }
        }
        for (const { batch } of coming) yield await batch;
      } finally {
        for (const thread of pool) {
          thread.worker.postMessage({ kind: 'forget', list: listOf(run, thread) } satisfies Asked, []);
        }
      }
    },
    close: async () => {
      await Promise.all(pool.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

/** Who writes what was read begins with empty lists: each thread has one for each run. */
function listOf(run: number, { place }: Thread): number {
  return run * 1_000_000 + place;
}

type Share = { readonly share: readonly PublishedFile[]; readonly bytes: number };

async function* inShares(files: AsyncIterable<PublishedFile>): AsyncGenerator<Share> {
  let share: PublishedFile[] = [];
  let bytes = 0;
  for await (const file of files) {
    share.push(file);
    bytes += file.kind === 'bytes' ? file.bytes.length : 0;
    if (share.length < SHARE && bytes < SHARE_BYTES) continue;
    yield { share, bytes };
    share = [];
    bytes = 0;
  }
  if (share.length > 0) yield { share, bytes };
}
