import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openConverted } from '#adapters/formats/pages/open-converted.ts';
import { pagePool } from '#adapters/pages/page-pool.ts';
import { type Tried, tryFile } from './fuzz/try-file.ts';

/*
 * Damages whole files of every format and gives them to the readers: `node scripts/fuzz.ts --files 100000 --first 0`. File
 * number n is the same in every run, so a run may be cut in parts. A reader may refuse; it may not throw, take over two
 * seconds of processor time, or hand out what breaks its own rules. Prints what became of the files and which went wrong.
 */

/** Milliseconds without an end after which a file is given up: far more than it may take, for the machine may be busy. */
const HANGS = 60_000;

type Range = { readonly first: number; readonly end: number };

async function work({ first, end }: Range): Promise<void> {
  const { readPages, close } = pagePool({ openConverted, threads: 1 });
  for (let file = first; file < end; file += 1) parentPort?.postMessage(await tryFile(file, readPages), []);
  close();
}

/** Tries the files of a range in a thread; a file that hangs or brings the thread down is wrong, and the next is tried. */
async function supervise({ first, end }: Range, tried: (one: Tried) => void): Promise<void> {
  let next = first;
  while (next < end) {
    const worker = new Worker(new URL(import.meta.url), { workerData: { first: next, end } });
    const ended = Promise.withResolvers<string | null>();
    let timer = setTimeout(ended.resolve, HANGS, `no end after ${HANGS / 1000} s`);
    worker.on('message', (one: Tried) => {
      tried(one);
      next = one.file + 1;
      clearTimeout(timer);
      timer = setTimeout(ended.resolve, HANGS, `no end after ${HANGS / 1000} s`);
    });
    worker.on('error', error => ended.resolve(String(error)));
    worker.on('exit', () => ended.resolve(null));
    const wrong = await ended.promise;
    clearTimeout(timer);
    await worker.terminate();
    if (wrong === null && next >= end) return;
    tried({ file: next, outcome: 'lost', seconds: 0, wrong: wrong ?? 'the thread ended' });
    next += 1;
  }
}

async function main(): Promise<void> {
  const options = { files: { type: 'string', default: '2000' }, first: { type: 'string', default: '0' } } as const;
  const { values } = parseArgs({ options });
  const first = Number(values.first);
  const files = Number(values.files);
  const outcomes = new Map<string, number>();
  let wrong = 0;
  let slowest: Tried | null = null;
  let peak = 0;
  const start = performance.now();
  await supervise({ first, end: first + files }, one => {
    outcomes.set(one.outcome, (outcomes.get(one.outcome) ?? 0) + 1);
    if (one.seconds > (slowest?.seconds ?? 0)) slowest = one;
    if (one.file % 100 === 0) peak = Math.max(peak, process.memoryUsage.rss());
    if (one.wrong === null) return;
    wrong += 1;
    process.stdout.write(`file ${one.file}: ${one.wrong}\n`);
  });
  const lines = [...outcomes]
    .toSorted((a, b) => b[1] - a[1])
    .map(([outcome, count]) => `${String(count).padStart(8)}  ${outcome}`);
  const took = (performance.now() - start) / 1000;
  process.stdout.write(`${lines.join('\n')}\n`);
  process.stdout.write(
    `${files} files from ${first} on in ${took.toFixed(0)} s; slowest ${slowest === null ? 'none' : inWords(slowest)}; `,
  );
  process.stdout.write(`memory up to ${(peak / 2 ** 20).toFixed(0)} MB; ${wrong} went wrong\n`);
  process.exitCode = wrong === 0 ? 0 : 1;
}

function inWords({ file, seconds }: Tried): string {
  return `${seconds.toFixed(2)} s (file ${file})`;
}

await (isMainThread ? main() : work(workerData));
