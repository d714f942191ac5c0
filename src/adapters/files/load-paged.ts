import { open } from 'node:fs/promises';
import type { LoadPaged } from '#commands/records/ports.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { markOf } from '../formats/marks.ts';
import { whyNotOpened } from './why-not-opened.ts';

const LARGEST = 2 * 1024 ** 3 - 1;

/** The formats that have pages of their own. */
const PAGED: readonly FileFormat[] = ['pdf', 'tiff', 'png', 'jpeg'];

/** Implements `LoadPaged` on the local disk, into memory that threads can share. */
export const loadPaged: LoadPaged = async path => {
  try {
    await using file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) return unreadable('unsupported', 'a folder, not a file');
    if (stat.size === 0) return unreadable('empty', 'the file is empty');
    if (stat.size > LARGEST) return unreadable('too-large', 'files up to 2 GB are read');
    const bytes = new Uint8Array(new SharedArrayBuffer(stat.size));
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, at);
      if (bytesRead === 0) return unreadable('incomplete', 'the file became shorter while it was read');
      at += bytesRead;
    }
    const mark = markOf(bytes);
    if (mark?.is !== 'format' || !PAGED.includes(mark.format))
      return unreadable('unknown-format', 'neither PDF, TIFF, PNG nor JPEG');
    return { kind: 'loaded', format: mark.format, bytes };
  } catch (error) {
    return { kind: 'unreadable', error: whyNotOpened(error) };
  }
};

function unreadable(code: Unreadable['code'], message: string): { kind: 'unreadable'; error: Unreadable } {
  return { kind: 'unreadable', error: { code, message, at: null } };
}
