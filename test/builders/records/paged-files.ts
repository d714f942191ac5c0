import { z } from 'zod';
import type { FileStore, OpenFile, PageOutcome, ReadPages } from '../../../src/commands/records/ports.ts';
import type { RecordFile } from '../../../src/domain/records/files/record-file.ts';
import type { Submission } from '../../../src/domain/records/files/submission.ts';
import { packPage } from '../../../src/domain/records/pages/packed-words.ts';
import type { ReadPage, Word } from '../../../src/domain/records/pages/record-page.ts';
import { sha256 } from '../filled-log.ts';

/** A page that says so, its words one after the other on lines of their own height. */
export function readPage(number: number, text: string, with_: Partial<ReadPage> = {}): ReadPage {
  return {
    number,
    width: 612,
    height: 792,
    turned: 0,
    source: 'text-layer',
    text,
    words: wordsOf(text),
    confidence: 1,
    blank: text.trim() === '',
    faxHeader: null,
    ...with_,
  };
}

function wordsOf(text: string): Word[] {
  const lineStarts = [...text.matchAll(/\n/g)].map(match => match.index);
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const line = lineStarts.filter(start => start < index).length;
    const from = line === 0 ? 0 : (lineStarts[line - 1] ?? 0) + 1;
    return {
      start: index,
      end: index + word.length,
      x: 72 + (index - from) * 6,
      y: 72 + line * 14,
      width: word.length * 6,
      height: 12,
      confidence: 1,
    };
  });
}

/** A file of pages: its bytes are their texts, so that the same pages are the same file. `null` is a page that cannot be read. */
export function pagedFile(...pages: readonly (string | null)[]) {
  const bytes = new TextEncoder().encode(JSON.stringify(pages));
  const file: RecordFile = { sha256: sha256(bytes), bytes: bytes.length, format: 'pdf', pages: null };
  return { bytes, file };
}

export type PagedFile = ReturnType<typeof pagedFile>;

export function submission(
  caseNumber: string,
  files: readonly PagedFile[],
  with_: Partial<Submission> = {},
): Submission {
  return {
    id: `S-${Math.random().toString(36).slice(2)}`,
    caseNumber,
    sender: 'Example Indemnity',
    party: 'claims-administrator',
    by: 'api',
    at: '2016-11-09T08:00:00.000Z',
    files: files.map(({ file }, index) => ({
      path: `records/${index + 1}.pdf`,
      outcome: 'kept',
      sha256: file.sha256,
      format: file.format,
      reason: null,
    })),
    ...with_,
  };
}

/** Files in memory. */
export function memoryFiles(
  kept: Map<string, Uint8Array> = new Map(),
): FileStore & { readonly kept: Map<string, Uint8Array> } {
  return {
    kept,
    keep: async content => {
      const chunks: Uint8Array[] = [];
      if (content instanceof Uint8Array) chunks.push(content);
      else for await (const chunk of content) chunks.push(chunk);
      const bytes = new Uint8Array(Buffer.concat(chunks));
      const hash = sha256(bytes);
      const known = kept.has(hash);
      kept.set(hash, bytes);
      return { sha256: hash, bytes: bytes.length, known };
    },
    read: hash => Promise.resolve(kept.get(hash) ?? null),
  };
}

const unreadable = { code: 'damaged', message: 'the page cannot be read', at: null } as const;

const Pages = z.array(z.string().nullable());

/** Reads files made by `pagedFile`; counts every page it was asked for. */
export function pagedReader(asked: string[] = []): ReadPages {
  return async ({ bytes }, from) => {
    const text = new TextDecoder().decode(bytes);
    if (!text.startsWith('[')) return { kind: 'unreadable', error: { ...unreadable, message: 'no file of pages' } };
    const pages = Pages.parse(JSON.parse(text));
    async function* outcomes(): AsyncIterable<PageOutcome> {
      for (let number = from; number <= pages.length; number += 1) {
        const page = pages[number - 1];
        asked.push(`${number} of ${pages.length}`);
        if (page === null || page === undefined) yield { kind: 'unreadable', number, error: unreadable };
        else yield { kind: 'read', page: packPage(readPage(number, page)) };
      }
    }
    return { kind: 'opened', pages: pages.length, outcomes: outcomes() };
  };
}

/** Takes files made by `pagedFile`, and sets every other aside. */
export const openPaged: OpenFile = async function* (path, bytes) {
  if (new TextDecoder().decode(bytes).startsWith('[')) yield { kind: 'file', path, format: 'pdf', bytes, note: null };
  else yield { kind: 'quarantined', path, reason: { ...unreadable, message: 'no file of pages' } };
};
