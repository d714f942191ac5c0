import type { PublishedFile } from '#commands/corpus/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** A letter is a few pages: what is larger is something else. */
const LARGEST = 50 * 1024 * 1024;

/** A letter whole; one that is too large to be any is not read. */
export async function wholeBytes(
  file: string,
  size: number,
  content: () => AsyncIterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>,
): Promise<PublishedFile> {
  if (size > LARGEST) return unreadable(file, tooLarge(size));
  const bytes: Uint8Array[] = [];
  for await (const chunk of await content()) bytes.push(chunk);
  return { kind: 'bytes', file, bytes: Buffer.concat(bytes) };
}

export function unreadable(file: string, error: Unreadable): PublishedFile {
  return { kind: 'unreadable', file, error };
}

function tooLarge(size: number): Unreadable {
  const message = `${Math.ceil(size / 1024 / 1024)} MB; letters up to ${LARGEST / 1024 / 1024} MB are read`;
  return { code: 'too-large', message, at: null };
}
