import { hash } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type DerivedEntry, deriveEntries, type HashedEntry } from '#commands/corpus/derive-entry.ts';
import type { PublishedSource } from '#domain/corpus/decisions/read-source.ts';
import type { DerivedBatch, PublishedFile } from '#commands/corpus/ports.ts';
import { decodeText } from '../files/decode-text.ts';
import { isPdf } from '../formats/marks.ts';
import { readPdfText } from '../pdf/read-text.ts';
import { buffersOf, entryPacker } from './writing/pack-entries.ts';
import { publishedHash } from './writing/published-hash.ts';

/** Some of what is to be read, with the list its values and words are numbered by; or that such a list is done with. */
export type Asked =
  | { readonly kind: 'read'; readonly number: number; readonly list: number; readonly files: readonly PublishedFile[] }
  | { readonly kind: 'forget'; readonly list: number };
/** What was made of it. */
export type Answer = { readonly number: number; readonly batch: DerivedBatch };

type Unread = Extract<DerivedEntry, { readonly kind: 'unreadable' }>;

/** Whether what is read is checked, too, and whether this thread keeps the code it compiled for those that start later. */
const { checked, keeps } = z.object({ checked: z.boolean(), keeps: z.boolean() }).parse(workerData);
const packers = new Map<number, ReturnType<typeof entryPacker>>();
let kept = false;
const sha256 = (text: string) => hash('sha256', text);

/** What is in a file, or why it cannot be read. */
async function sourceOf(published: PublishedFile): Promise<PublishedSource | Unread> {
  if (published.kind === 'unreadable') return published;
  const { file } = published;
  if (published.kind === 'row') return { file, source: { kind: 'row', row: published.row } };
  const text = await textOf(published.bytes);
  if (typeof text === 'string') return { file, source: { kind: 'letter', text } };
  return { kind: 'unreadable', file, error: text };
}

async function textOf(bytes: Uint8Array) {
  if (bytes.length === 0) return { code: 'empty', message: 'the file is empty', at: null } as const;
  if (isPdf(bytes)) {
    const pdf = await readPdfText(bytes);
    return pdf.kind === 'read' ? pdf.pages.join('\f') : pdf.error;
  }
  const decoded = decodeText(bytes);
  return 'error' in decoded ? decoded.error : decoded.text;
}

// One after another: what is new in a list is told in the order its numbers are used.
let turn = Promise.resolve();
parentPort?.on('message', (asked: Asked) => {
  turn = turn.then(() => answer(asked));
});

async function answer(asked: Asked): Promise<void> {
  if (asked.kind === 'forget') {
    packers.delete(asked.list);
    return;
  }
  const { number, list, files } = asked;
  const pack = packers.get(list) ?? entryPacker(list);
  packers.set(list, pack);
  const entries: HashedEntry[] = [];
  const unreadable: DerivedBatch['unreadable'][number][] = [];
  const sources: (PublishedSource | Unread)[] = [];
  for (const file of files) sources.push(await sourceOf(file));
  const derived = deriveEntries(
    sources.flatMap(one => ('source' in one ? [one] : [])),
    sha256,
    checked,
  ).values();
  for (const [at, file] of files.entries()) {
    const source = sources[at];
    const entry = source !== undefined && 'source' in source ? derived.next().value : source;
    if (entry === undefined) continue;
    if (entry.kind === 'derived') entries.push({ ...entry, published: publishedHash(file).toString('hex') });
    else unreadable.push({ file: entry.file, error: entry.error });
  }
  const packed = pack(entries);
  parentPort?.postMessage({ number, batch: { packed, unreadable } } satisfies Answer, buffersOf(packed));
  // By now what is needed for a letter has been compiled.
  if (keeps && !kept) flushCompileCache();
  kept = true;
}
