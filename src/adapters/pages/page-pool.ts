import { availableParallelism } from 'node:os';
import type { OpenedPages, OpenPages, PageOutcome, ReadPages } from '#commands/records/ports.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import { packPage } from '#domain/records/pages/packed-words.ts';
import type { SharedFile } from './page-thread.ts';
import { type Reading, startReading } from './reading.ts';
import { type PageLimits, type PageThread, startThread } from './thread.ts';

/** The formats whose pages are read by threads. */
const threadFormats: readonly FileFormat[] = ['pdf', 'tiff', 'png', 'jpeg'];

export type PagePool = { readonly readPages: ReadPages; readonly close: () => void };

type Settings = {
  readonly threads?: number;
  readonly limits?: PageLimits;
  /** False: words that only stand in an image are not read. */
  readonly ocr?: boolean;
  /** Opens the formats that have no pages of their own. */
  readonly openConverted?: OpenPages;
};

const LIMITS: PageLimits = { read: 20_000, ocr: 180_000 };

/**
 * Implements `ReadPages` on threads of their own, one a core. A page that crashes its thread or holds it longer than the
 * limit is reported unreadable, and reading goes on behind it in a fresh thread.
 */
export function pagePool({
  threads = availableParallelism(),
  limits = LIMITS,
  ocr = true,
  openConverted,
}: Settings = {}): PagePool {
  const readings: Reading[] = [];
  const pool: PageThread[] = [];
  let ids = 0;
  let warmed = false;

  /** The next page of the file a thread has open, else of the file that waited longest. */
  const nextFor = (thread: PageThread) => {
    const mine = readings.find(reading => reading.file.id === thread.file());
    const others = readings.filter(reading => reading !== mine);
    for (const reading of mine === undefined ? others : [mine, ...others]) {
      const next = reading.next();
      if (next !== null) return { reading, number: next.number };
    }
    return null;
  };
  /** The first thread that is ready starts the others: not sooner, for who waits for it would wait for them. */
  const freed = () => {
    if (!warmed) for (const thread of pool) thread.warm();
    warmed = true;
    fill();
  };
  const fill = () => {
    while (pool.length < threads) pool.push(startThread({ limits, ocr }, freed));
    let given = true;
    while (given) {
      given = false;
      for (const thread of pool.filter(({ free }) => free())) {
        const next = nextFor(thread);
        if (next === null) continue;
        thread.ask(next.reading, next.number);
        given = true;
      }
    }
  };

  const readPages: ReadPages = async (file, from) => {
    if (!threadFormats.includes(file.format)) {
      if (openConverted === undefined) {
        return { kind: 'unreadable', error: { code: 'unsupported', message: `no pages of ${file.format}`, at: null } };
      }
      return readHere(openConverted, file, from);
    }
    ids += 1;
    const shared: SharedFile = { id: ids, format: file.format, bytes: sharedBytes(file.bytes) };
    const end = () => {
      const at = readings.indexOf(reading);
      if (at >= 0) readings.splice(at, 1);
      for (const thread of pool) thread.drop(reading);
    };
    const reading = startReading(shared, from, fill, end);
    readings.push(reading);
    fill();
    const opened = await reading.whenOpened;
    if (typeof opened === 'number') return { kind: 'opened', pages: opened, outcomes: reading.outcomes() };
    end();
    return { kind: 'unreadable', error: opened };
  };
  return {
    readPages,
    close: () => {
      for (const thread of pool.splice(0)) thread.close();
    },
  };
}

/** Pages of a file that was converted need no thread. */
async function readHere(openPages: OpenPages, file: Parameters<ReadPages>[0], from: number): ReturnType<ReadPages> {
  const opened = await openPages(file);
  if (opened.kind === 'unreadable') return opened;
  async function* outcomes({ pages, read, close }: OpenedPages): AsyncGenerator<PageOutcome> {
    try {
      for (let number = from; number <= pages; number += 1) yield { kind: 'read', page: packPage(await read(number)) };
    } finally {
      await close();
    }
  }
  return { kind: 'opened', pages: opened.pages, outcomes: outcomes(opened) };
}

function sharedBytes(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
