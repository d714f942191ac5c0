import type { PublishedFile } from '#commands/corpus/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** A letter is a few pages: what has more bytes is something else. */
export const LARGEST = 50 * 1024 * 1024;

/** A letter by its bytes, or by how many there are where they are too many to be one. */
export function letterOf(file: string, whole: Uint8Array | number): PublishedFile {
  if (typeof whole !== 'number') return { kind: 'bytes', file, bytes: whole };
  const message = `${Math.ceil(whole / 1024 / 1024)} MB; letters up to ${LARGEST / 1024 / 1024} MB are read`;
  return unreadable(file, { code: 'too-large', message, at: null });
}

export function unreadable(file: string, error: Unreadable): PublishedFile {
  return { kind: 'unreadable', file, error };
}

/** What comes piece by piece as one. */
export async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await Array.fromAsync(pieces));
}
