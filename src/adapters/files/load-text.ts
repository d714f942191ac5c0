import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { LoadedText, LoadText } from '#commands/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { isPdf } from '../formats/marks.ts';
import { readPdfText } from '../pdf/read-text.ts';
import { decodeText } from './decode-text.ts';
import { whyNotOpened } from './why-not-opened.ts';

const LARGEST = 50 * 1024 * 1024;

type Bytes = { readonly bytes: Uint8Array } | { readonly error: Unreadable };

/** Text of a `.txt` or `.pdf` file, told apart by content, not name; `-` is standard input. */
export const loadText: LoadText = async path => {
  const read = path === '-' ? await standardInput() : await fileBytes(path);
  if ('error' in read) return { kind: 'unreadable', error: read.error };
  const { bytes } = read;
  if (bytes.length === 0) return unreadable('empty', 'the file is empty');
  if (isPdf(bytes)) {
    const pdf = await readPdfText(bytes);
    return pdf.kind === 'read' ? loaded(path, pdf.pages) : pdf;
  }
  const text = decodeText(bytes);
  if ('error' in text) return { kind: 'unreadable', error: text.error };
  if (text.text.trim() === '') return unreadable('empty', 'the file holds nothing but white space');
  return loaded(path, text.text.split('\f'));
};

function loaded(file: string, pages: readonly string[]): LoadedText {
  return { kind: 'loaded', file, text: pages.join('\f'), pages };
}

async function fileBytes(path: string): Promise<Bytes> {
  try {
    await using file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) return refused('unsupported', 'a folder, not a file');
    if (stat.size > LARGEST) return tooLarge(stat.size);
    return { bytes: await file.readFile() };
  } catch (error) {
    return { error: whyNotOpened(error) };
  }
}

async function standardInput(): Promise<Bytes> {
  let size = 0;
  const limited = async function* () {
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > LARGEST) return;
      yield bytes;
    }
  };
  const bytes = await buffer(limited());
  return size > LARGEST ? tooLarge(size) : { bytes };
}

function tooLarge(size: number): Bytes {
  return refused('too-large', `${Math.ceil(size / 1024 / 1024)} MB; files up to ${LARGEST / 1024 / 1024} MB are read`);
}

function refused(code: Unreadable['code'], message: string): Bytes {
  return { error: { code, message, at: null } };
}

function unreadable(code: Unreadable['code'], message: string): { kind: 'unreadable'; error: Unreadable } {
  return { kind: 'unreadable', error: { code, message, at: null } };
}
