import { parentPort, workerData } from 'node:worker_threads';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import { type PackedPage, packPage } from '#domain/records/pages/packed-words.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Recognise } from '../ocr/engine.ts';
import { recogniser } from '../ocr/recogniser.ts';
import { pdfium } from '../pdf/pdfium.ts';
import { openPdf } from '../pdf/read-pages.ts';
import type { OpenedReader } from './page-reader.ts';

/** A file as threads share it: one copy of its bytes for all. */
export type SharedFile = { readonly id: number; readonly format: FileFormat; readonly bytes: Uint8Array };

/** What a thread is begun with: `finished` counts what it has answered, sent or not. */
export type ThreadData = { readonly ocr: boolean; readonly finished: Int32Array<SharedArrayBuffer> };

/** What a thread is asked: a page of a file, or with null only to open it. */
export type Asked = { readonly file: SharedFile; readonly number: number | null };

/** What a thread answers. `slow`: the page at hand needs OCR; `lost`: the thread can no longer be trusted. */
export type Answer =
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'not-opened'; readonly error: Unreadable }
  | { readonly kind: 'page'; readonly page: PackedPage }
  | { readonly kind: 'no-page'; readonly number: number; readonly error: Unreadable }
  | { readonly kind: 'slow' }
  | { readonly kind: 'lost' };

/** Pages after which a file is opened anew, for what PDFium remembers of pages it has shown grows with them. */
const REOPEN = 500;

let current: { readonly id: number; readonly reader: OpenedReader; read: number } | null = null;

const data: ThreadData | null = workerData;
const recognise: Recognise = data?.ocr === false ? async () => [] : recogniser();
/** What decodes images is loaded with the first of them: it takes longer than all else a thread needs. */
const open = async ({ format, bytes }: SharedFile): Promise<OpenedReader> => {
  if (format === 'pdf') return openPdf(bytes, recognise);
  const { openImage } = await import('../images/open-image.ts');
  return openImage(bytes, recognise);
};

/** The file as this thread holds it open; one at a time. */
async function opened(file: SharedFile): Promise<{ readonly reader: OpenedReader; read: number }> {
  if (current !== null && current.id === file.id && current.read < REOPEN) return current;
  if (current?.reader.kind === 'opened') current.reader.close();
  current = null;
  current = { id: file.id, reader: await open(file), read: 0 };
  return current;
}

async function answer({ file, number }: Asked, slow: () => void): Promise<Answer> {
  const open = await opened(file);
  if (open.reader.kind === 'unreadable') return { kind: 'not-opened', error: open.reader.error };
  if (number === null) return { kind: 'opened', pages: open.reader.pages };
  open.read += 1;
  const outcome = await open.reader.read(number, slow);
  return outcome.kind === 'read'
    ? { kind: 'page', page: packPage(outcome.page) }
    : { kind: 'no-page', number, error: outcome.error };
}

/** Answers that are sent together, for waking the other side takes as long as a tenth of a page; and how long one waits, in milliseconds. */
const TOGETHER = 8;
const LONGEST = 20;

if (parentPort !== null && data !== null) {
  const port = parentPort;
  // Made ready before anything is asked, and then says so; whether it went well is told to who asks.
  const ready = () => port.postMessage([] satisfies Answer[], []);
  pdfium().then(ready, ready);
  let turn: Promise<void> = Promise.resolve();
  let answers: Answer[] = [];
  let sent = performance.now();
  const send = () => {
    if (answers.length > 0) port.postMessage(answers, []);
    answers = [];
    sent = performance.now();
  };
  // One after the other, in the order asked. After a fault the state of the reader is unknown: the thread ends.
  port.on('message', (asked: Asked) => {
    turn = turn.then(async () => {
      try {
        const given = await answer(asked, () => {
          answers.push({ kind: 'slow' });
          send();
        });
        answers.push(given);
        Atomics.add(data.finished, 0, 1);
        if (answers.length >= TOGETHER || performance.now() - sent > LONGEST) send();
        else if (answers.length === 1) setImmediate(send); // once what was asked meanwhile is answered too
      } catch {
        answers.push({ kind: 'lost' });
        send();
        port.close();
      }
    });
  });
}
