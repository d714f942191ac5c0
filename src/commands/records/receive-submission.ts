import type { Clock } from '#commands/ports.ts';
import type { RecordFile } from '#domain/records/files/record-file.ts';
import type { Submission, SubmittedFile } from '#domain/records/files/submission.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import type { FileStore, OpenedFile, OpenFile, ReadPages, SentFile, SubmissionStore } from './ports.ts';

export type ReceiveNeeds = {
  readonly files: FileStore;
  readonly openFile: OpenFile;
  readonly readPages: ReadPages;
  readonly submissions: SubmissionStore;
  readonly clock: Pick<Clock, 'now'>;
  readonly newId: () => string;
};

/** Who sends something to which case, and who was signed in, where somebody was. */
export type AboutSubmission = Pick<Submission, 'caseNumber' | 'sender' | 'party' | 'by'> & {
  readonly account?: string | null;
};

/** Bytes a file may have as it is sent: 10,000 pages of scans at 100 KB each. */
export const LARGEST_FILE = 1024 * 1024 * 1024;

/** From this many pages on a file is set aside: a whole case has 100 to 10,000. */
export const TOO_MANY_PAGES = 20_000;

/** A file of a submission with what was learnt of it on the way: its size, its pages, what is odd about it. */
export type ReceivedFile = SubmittedFile & {
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly note: string | null;
};

export type ReceiveSubmissionOutcome =
  | { readonly kind: 'received'; readonly submission: Submission; readonly added: readonly RecordFile[] }
  | { readonly kind: 'no-case' };

/**
 * Takes the files somebody sent into the record of a case. Each is kept as it came, opened and looked at; what cannot be
 * read is set aside with the reason, and everything else goes through. `received` hears of each file as it is done.
 */
export async function receiveSubmission(
  needs: ReceiveNeeds,
  { account = null, ...about }: AboutSubmission,
  sent: Iterable<SentFile> | AsyncIterable<SentFile>,
  received: (file: ReceivedFile) => Promise<void> | void = () => undefined,
): Promise<ReceiveSubmissionOutcome> {
  const { submissions, clock, newId } = needs;
  const at = clock.now();
  const files: ReceivedFile[] = [];
  const added = new Map<string, RecordFile>();
  for await (const found of foundAhead(needs, sent)) {
    const settled = await settle(needs, about.caseNumber, added, found);
    files.push(settled);
    await received(settled);
  }
  const id = newId();
  while (true) {
    const submission = { id, ...about, at, files: files.map(withoutDetails) };
    const outcome = await submissions.keep(submission, [...added.values()], account);
    if (outcome === 'kept') return { kind: 'received', submission, added: [...added.values()] };
    if (outcome === 'no-case') return { kind: 'no-case' };
    // Somebody else sent one of the files at the same time: it is known now. Every round at least one is.
    const known = await submissions.known(about.caseNumber, [...added.keys()]);
    if (known.size === 0) throw new Error(`the submission to ${about.caseNumber} was refused without a reason`);
    for (const hash of known) added.delete(hash);
    for (const [index, file] of files.entries())
      if (file.outcome === 'kept' && file.sha256 !== null && known.has(file.sha256))
        files[index] = { ...file, outcome: 'known' };
  }
}

/** What the record must know of a file before it is decided whether it is new. */
type Found = ReceivedFile & { readonly record: RecordFile | null };

/** A file as it was kept, or why it was not. */
type Kept = { readonly name: string } & (
  | { readonly sha256: string; readonly bytes: number }
  | { readonly error: Unreadable }
);

/** Files on their way at once: one is taken in while others are looked at. */
const AT_ONCE = 4;
/** A larger one is looked at when its turn comes, for all of it is then in memory. */
const SMALL = 8 * 1024 * 1024;

/** What is in the files that were sent, each kept as it came; in the order sent. */
async function* foundAhead(
  needs: ReceiveNeeds,
  sent: Iterable<SentFile> | AsyncIterable<SentFile>,
): AsyncGenerator<Found, undefined> {
  const all = Symbol.asyncIterator in sent ? sent[Symbol.asyncIterator]() : sent[Symbol.iterator]();
  const take = async (): Promise<Kept | null> => {
    const { done, value } = await all.next();
    if (done === true) return null;
    return { name: value.name, ...('error' in value ? value : await keepWhole(needs.files, value.content)) };
  };
  let taken: Promise<unknown> = Promise.resolve();
  const begin = async () => {
    const taking = taken.then(take);
    // Whether it went well is asked when its turn comes; until then nobody listens.
    taken = taking.catch(() => undefined);
    const kept = await taking;
    if (kept === null) return null;
    if ('error' in kept || kept.bytes > SMALL) return { found: () => foundIn(needs, kept) };
    const looking = Array.fromAsync(foundIn(needs, kept));
    looking.catch(() => undefined);
    return { found: () => looking };
  };
  const coming: ReturnType<typeof begin>[] = [];
  const next = () => {
    while (coming.length < AT_ONCE) {
      const begun = begin();
      begun.catch(() => undefined);
      coming.push(begun);
    }
    return coming.shift();
  };
  try {
    for (let file = await next(); file != null; file = await next()) yield* await file.found();
  } finally {
    await Promise.allSettled(coming);
    await all.return?.();
  }
}

async function* foundIn(needs: ReceiveNeeds, kept: Kept): AsyncIterable<Found> {
  const { name } = kept;
  if ('error' in kept) {
    yield setAside(name, kept.error);
    return;
  }
  const bytes = await needs.files.read(kept.sha256);
  if (bytes === null) throw new Error(`${kept.sha256} is not there after it was kept`);
  let isWhole = true; // the first that is found is the file itself
  try {
    for await (const part of needs.openFile(name, bytes)) {
      yield await partOf(needs, part, isWhole ? kept.sha256 : null);
      isWhole = false;
    }
  } catch {
    yield setAside(isWhole ? name : `${name}/…`, { code: 'damaged', message: 'it could not be opened', at: null });
  }
}

async function partOf({ files, readPages }: ReceiveNeeds, part: OpenedFile, whole: string | null): Promise<Found> {
  if (part.kind === 'quarantined') return { ...setAside(part.path, part.reason), sha256: whole };
  const nothing = { bytes: null, pages: null, note: null, reason: null, record: null };
  const { path, format } = part;
  if (part.kind === 'container') return { ...nothing, path, format, outcome: 'opened', sha256: whole };
  const bytes = part.bytes.length;
  const sha256 = whole ?? (await files.keep(part.bytes)).sha256;
  const pages = await countPages(readPages, part);
  if (typeof pages === 'object') return { ...setAside(path, pages), sha256, format, bytes, note: part.note };
  const record = { sha256, bytes, format, pages };
  return { path, format, outcome: 'kept', sha256, reason: null, bytes, pages, note: part.note, record };
}

/** Pages of a file, or why it cannot be read. */
async function countPages(
  readPages: ReadPages,
  { format, bytes }: Extract<OpenedFile, { kind: 'file' }>,
): Promise<number | Unreadable> {
  try {
    // From behind the last page on: the file is opened, and none of its pages is read.
    const opened = await readPages({ format, bytes }, Number.POSITIVE_INFINITY);
    if (opened.kind === 'unreadable') return opened.error;
    await Array.fromAsync(opened.outcomes);
    if (opened.pages >= TOO_MANY_PAGES) return tooManyPages(opened.pages);
    return opened.pages > 0 ? opened.pages : { code: 'empty', message: 'it has no page', at: null };
  } catch {
    return { code: 'damaged', message: 'it could not be opened', at: null };
  }
}

function tooManyPages(pages: number): Unreadable {
  const [has, most] = [pages, TOO_MANY_PAGES].map(count => count.toLocaleString('en-US'));
  return {
    code: 'too-large',
    message: `${has} pages; files of fewer than ${most} are read, send it in parts`,
    at: null,
  };
}

/** Whether a file is new to the record, or was there, or came earlier in the same submission. */
async function settle(
  { submissions }: ReceiveNeeds,
  caseNumber: string,
  added: Map<string, RecordFile>,
  { record, ...file }: Found,
): Promise<ReceivedFile> {
  if (record === null) return file;
  const { sha256 } = record;
  if (added.has(sha256) || (await submissions.known(caseNumber, [sha256])).has(sha256))
    return { ...file, outcome: 'known' };
  added.set(sha256, record);
  return file;
}

function setAside(path: string, reason: Unreadable): Found {
  const nothing = { sha256: null, format: null, bytes: null, pages: null, note: null, record: null };
  return { ...nothing, path: path === '' ? '(no name)' : path, outcome: 'quarantined', reason };
}

function withoutDetails({ path, outcome, sha256, format, reason }: ReceivedFile): SubmittedFile {
  return { path, outcome, sha256, format, reason };
}

/** Keeps a file as it comes in; what stops half-way, is empty or never ends is not kept. */
async function keepWhole(
  files: FileStore,
  content: AsyncIterable<Uint8Array>,
): Promise<{ readonly sha256: string; readonly bytes: number } | { readonly error: Unreadable }> {
  const stopped: Unreadable[] = [];
  const stop = (code: Unreadable['code'], message: string) => {
    stopped.push({ code, message, at: null });
    return new Error(message);
  };
  async function* whole() {
    let size = 0;
    try {
      for await (const chunk of content) {
        size += chunk.length;
        if (size > LARGEST_FILE) break;
        if (chunk.length > 0) yield chunk;
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : 'unknown reason';
      throw stop('incomplete', `it did not arrive whole (${reason})`);
    }
    if (size === 0) throw stop('empty', 'the file is empty (0 bytes)');
    if (size > LARGEST_FILE) throw stop('too-large', `over ${LARGEST_FILE / 1024 ** 3} GB; send it in parts`);
  }
  try {
    return await files.keep(whole());
  } catch (error) {
    const [reason] = stopped;
    if (reason === undefined) throw error;
    return { error: reason };
  }
}
