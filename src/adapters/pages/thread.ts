import { Worker } from 'node:worker_threads';
import type { Answer, Asked, ThreadData } from './page-thread.ts';
import type { Reading } from './reading.ts';

/** Limits in milliseconds on one page: `read` for its text layer or its image, `ocr` once that has begun. */
export type PageLimits = { readonly read: number; readonly ocr: number };

/** A thread that reads pages, replaced by a fresh one when it breaks. */
export type PageThread = {
  /** Whether it may be asked for one more page. */
  readonly free: () => boolean;
  /** The file it was asked for last. */
  readonly file: () => number | null;
  /** Starts before it is asked, for starting takes as long as some hundred pages. */
  readonly warm: () => void;
  readonly ask: (reading: Reading, number: number | null) => void;
  /** Nobody waits for the pages of a reading any more. */
  readonly drop: (reading: Reading) => void;
  readonly close: () => void;
};

type Question = { readonly reading: Reading; readonly number: number | null };

/** Pages that come quickly are asked for several at a time, so that a thread never waits; slow ones one by one. */
const QUICK = 100; // ms
const AT_A_TIME = 16;
/** While a thread starts it may take so many times longer: on a busy machine that takes longer than any page. */
const STARTING = 10;

/** Starts when it is first asked, or told to. `freed` is called when it may be asked again. */
export function startThread(
  { limits, ocr }: { readonly limits: PageLimits; readonly ocr: boolean },
  freed: () => void,
): PageThread {
  let worker: Worker | null = null;
  let finished = new Int32Array(new SharedArrayBuffer(4)); // answers it has, heard or not
  let answered = 0;
  let questions: Question[] = []; // asked and not answered, the first is being worked on
  let timer: NodeJS.Timeout | undefined;
  let began = 0;
  let quick = false;
  let ready = false;
  let file: number | null = null;

  const start = (): Worker => {
    finished = new Int32Array(new SharedArrayBuffer(4));
    answered = 0;
    ready = false;
    const workerData: ThreadData = { ocr, finished };
    const started = new Worker(new URL('./page-thread.ts', import.meta.url), { workerData });
    started.on('message', (answers: readonly Answer[]) => {
      if (started === worker && !ready) isReady();
      for (const answer of answers) if (started === worker) heard(answer);
      if (started === worker) freed();
    });
    const ended = (error: unknown) => {
      if (started === worker) broken(error instanceof Error ? error.message : 'its reader stopped');
    };
    started.on('error', ended);
    started.on('exit', ended);
    return started;
  };

  const watch = (limit: number) => {
    clearTimeout(timer);
    if (questions.length === 0) worker?.unref();
    else timer = setTimeout(() => broken(`reading it took over ${limit / 1000} s`), limit);
  };

  /** The first that is heard of a thread, be it no answer, says that it has started. */
  const isReady = () => {
    ready = true;
    began = performance.now();
    watch(limits.read);
  };

  const heard = (answer: Answer) => {
    if (answer.kind === 'slow') return watch(limits.ocr);
    if (answer.kind === 'lost') return broken('it broke its reader');
    const question = questions.shift();
    answered += 1;
    quick = performance.now() - began < QUICK;
    began = performance.now();
    watch(limits.read);
    if (question !== undefined) give(question, answer);
    return undefined;
  };

  /** Ends the thread; the next page starts a fresh one. Answers what it was asked and did not answer. */
  const stop = (): Question[] => {
    const old = worker;
    const left = questions;
    worker = null;
    questions = [];
    file = null;
    quick = false;
    clearTimeout(timer);
    void old?.terminate();
    return left;
  };

  /** The page at hand is lost; those asked for after it, and those whose answers were not sent, are asked for again, elsewhere. */
  const broken = (why: string) => {
    const unheard = Atomics.load(finished, 0) - answered;
    const rest = stop();
    const [first] = rest.splice(unheard, 1);
    for (const { reading, number } of rest) reading.again(number);
    if (first?.number === null) {
      first.reading.opened({ code: 'damaged', message: `the file cannot be opened: ${why}`, at: null });
    } else if (first !== undefined) first.reading.lost(first.number, `the page cannot be read: ${why}`);
    freed();
  };

  return {
    free: () => questions.length < (quick ? AT_A_TIME : 1),
    file: () => file,
    warm: () => {
      worker ??= start();
      if (questions.length === 0) worker.unref();
    },
    ask: (reading, number) => {
      worker ??= start();
      worker.ref();
      file = reading.file.id;
      questions.push({ reading, number });
      worker.postMessage({ file: reading.file, number } satisfies Asked, []);
      if (questions.length > 1) return;
      began = performance.now();
      watch(ready ? limits.read : limits.read * STARTING);
    },
    drop: reading => {
      // Quick pages are done before a thread could be ended; a slow one is not waited for.
      if (quick || questions[0]?.reading !== reading) return;
      for (const left of stop()) if (left.reading !== reading) left.reading.again(left.number);
      freed();
    },
    close: () => {
      stop();
    },
  };
}

function give({ reading, number }: Question, answer: Exclude<Answer, { kind: 'slow' | 'lost' }>): void {
  switch (answer.kind) {
    case 'opened':
      reading.opened(answer.pages);
      break;
    case 'not-opened':
      // A file that opened before and does not now: only its page is lost.
      if (number === null) reading.opened(answer.error);
      else reading.lost(number, `the page cannot be read: ${answer.error.message}`);
      break;
    case 'page':
      reading.done(answer.page.number, { kind: 'read', page: answer.page });
      break;
    case 'no-page':
      reading.done(answer.number, { ...answer, kind: 'unreadable' });
      break;
  }
}
