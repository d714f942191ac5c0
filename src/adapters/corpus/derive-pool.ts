import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DerivedEntry } from '#commands/corpus/derive-entry.ts';
import type { DeriveEntries, PublishedFile } from '#commands/corpus/ports.ts';
import type { Answer, Asked } from './derive-thread.ts';

/** Given to a thread at one time. */
const SHARE = 32;

/** Implements `DeriveEntries` on threads, one a core, which end with the process or when closed. */
export function derivePool(threads = availableParallelism()): {
  readonly derive: DeriveEntries;
  readonly close: () => Promise<void>;
} {
  const workers: Worker[] = [];
  const waiting = new Map<number, (entries: readonly DerivedEntry[] | Error) => void>();
  let asked = 0;

  const start = () => {
    const worker = new Worker(new URL('./derive-thread.ts', import.meta.url));
    worker.on('message', ({ number, entries }: Answer) => {
      waiting.get(number)?.(entries);
      waiting.delete(number);
    });
    // A thread that breaks takes what it was reading with it: nobody may wait for that for ever.
    worker.on('error', error => {
      for (const told of waiting.values()) told(error instanceof Error ? error : new Error('a reader stopped'));
      waiting.clear();
    });
    worker.unref();
    return worker;
  };
  const ask = (worker: Worker, files: readonly PublishedFile[]) =>
    new Promise<readonly DerivedEntry[]>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, told => (told instanceof Error ? reject(told) : resolve(told)));
      worker.ref();
      worker.postMessage({ number: asked, files } satisfies Asked, []);
    });

  return {
    derive: async files => {
      while (workers.length < threads) workers.push(start());
      const shares = Array.from({ length: Math.ceil(files.length / SHARE) }, (_none, index) =>
        files.slice(index * SHARE, (index + 1) * SHARE),
      );
      const answers: (readonly DerivedEntry[])[] = [];
      let next = 0;
      // Each thread takes the next share when it has done its last.
      await Promise.all(
        workers.map(async worker => {
          for (let share = next++; share < shares.length; share = next++) {
            answers[share] = await ask(worker, shares[share] ?? []);
          }
        }),
      );
      for (const worker of workers) worker.unref();
      return answers.flat();
    },
    close: async () => {
      await Promise.all(workers.splice(0).map(worker => worker.terminate()));
    },
  };
}
