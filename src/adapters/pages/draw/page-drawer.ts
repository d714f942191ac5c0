import { Worker } from 'node:worker_threads';
import type { DrawPage, FileStore } from '#commands/records/ports.ts';
import type { DrawnPage, PageToDraw } from './draw-thread.ts';

/** Files held for the next page, the last used: a reader goes back and forth between a few. */
const filesHeld = 4;
const patience = 10_000; // ms for one page

type Question = { readonly page: PageToDraw; readonly answer: (drawn: DrawnPage) => void };

/** Draws pages in a thread of its own, one after the other; a page that breaks the thread, or holds it too long, is not drawn. */
export function pageDrawer({ files }: { readonly files: Pick<FileStore, 'read'> }): DrawPage {
  const held = new Map<string, Promise<Uint8Array | null>>();
  const waiting: Question[] = [];
  let worker: Worker | null = null;
  let busy: Question | null = null;
  let timer: NodeJS.Timeout | undefined;

  const bytesOf = (sha256: string) => {
    const bytes = held.get(sha256) ?? shared(files, sha256);
    held.delete(sha256);
    held.set(sha256, bytes);
    bytes.catch(() => held.delete(sha256));
    const [oldest] = held.keys();
    if (held.size > filesHeld && oldest !== undefined) held.delete(oldest);
    return bytes;
  };
  const answer = (drawn: DrawnPage) => {
    clearTimeout(timer);
    busy?.answer(drawn);
    busy = null;
    worker?.unref();
    next();
  };
  const broken = () => {
    const gone = worker;
    worker = null;
    void gone?.terminate();
    answer(null);
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./draw-thread.ts', import.meta.url));
    started.on('message', (drawn: DrawnPage) => started === worker && answer(drawn));
    started.on('error', () => started === worker && broken());
    started.on('exit', () => started === worker && broken());
    return started;
  };
  /** Pages come before small pictures; who asked last waits for it now, who asked before has mostly turned the page since. */
  const mostWanted = () => {
    const widest = Math.max(...waiting.map(({ page }) => page.width));
    const at = waiting.findLastIndex(({ page }) => page.width === widest);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const next = () => {
    const question = busy === null ? mostWanted() : undefined;
    if (question === undefined) return;
    busy = question;
    worker ??= start();
    worker.ref();
    timer = setTimeout(broken, patience);
    worker.postMessage(question.page, []);
  };

  // Before anybody asks, so that the first page does not wait for the thread to load.
  worker = start();
  worker.unref();

  return async ({ sha256, format }, { number, turned, width: across, height }, width) => {
    if (format !== 'pdf' && format !== 'tiff' && format !== 'png' && format !== 'jpeg') return null;
    const bytes = await bytesOf(sha256);
    if (bytes === null) return null;
    const page = { sha256, format, bytes, number, turned, width, proportion: height / across };
    return new Promise(resolve => {
      waiting.push({ page, answer: resolve });
      next();
    });
  };
}

async function shared(files: Pick<FileStore, 'read'>, sha256: string): Promise<Uint8Array | null> {
  const bytes = await files.read(sha256);
  if (bytes === null) return null;
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
