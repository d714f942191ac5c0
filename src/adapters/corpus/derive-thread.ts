import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { type DerivedEntry, deriveEntry } from '#commands/corpus/derive-entry.ts';
import type { PublishedFile } from '#commands/corpus/ports.ts';
import { decodeText } from '../files/decode-text.ts';
import { isPdf } from '../formats/marks.ts';
import { readPdfText } from '../pdf/read-text.ts';

/** Some of what is to be read, and what was made of it. */
export type Asked = { readonly number: number; readonly files: readonly PublishedFile[] };
export type Answer = { readonly number: number; readonly entries: readonly DerivedEntry[] };

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function derived(published: PublishedFile): Promise<DerivedEntry> {
  if (published.kind === 'unreadable') return published;
  const { file } = published;
  if (published.kind === 'row') return deriveEntry(file, { kind: 'row', row: published.row }, sha256);
  const text = await textOf(published.bytes);
  if (typeof text === 'string') return deriveEntry(file, { kind: 'letter', text }, sha256);
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

parentPort?.on('message', async ({ number, files }: Asked) => {
  const entries: DerivedEntry[] = [];
  for (const file of files) entries.push(await derived(file));
  parentPort?.postMessage({ number, entries } satisfies Answer, []);
});
