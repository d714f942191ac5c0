import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { limits, sizeInWords } from '../limits.ts';
import { refusal } from '../refusal.ts';
import type { Budget } from './budget.ts';

/** A file in a ZIP: its bytes when asked for, or why there are none. */
export type ZipEntry = {
  readonly name: string;
  readonly unpack: () => Promise<{ readonly bytes: Uint8Array } | { readonly error: Unreadable }>;
};

const inflated = promisify(inflateRaw);

const damaged = refusal('damaged', 'the ZIP is cut off or damaged');

/**
 * The files of a ZIP in the order of its directory, folders left out; the last is an error where the directory cannot be
 * read to its end. The directory alone is believed, as unpacking programs do.
 */
export async function* readZip(
  bytes: Uint8Array,
  budget: Budget,
): AsyncIterable<ZipEntry | { readonly error: Unreadable }> {
  let zip: ZipFile;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Names are looked at by rules of our own, so that one bad name does not close the rest.
    zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: false });
  } catch {
    yield { error: damaged };
    return;
  }
  try {
    for await (const entry of zip.eachEntry()) {
      if (!budget.takeEntry()) {
        yield { error: refusal('too-large', `more than ${limits.entries} files; the rest was not opened`) };
        return;
      }
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      yield { name, unpack: () => unpacked(zip, entry, bytes, budget) };
    }
  } catch (error) {
    const locked = error instanceof Error && /encryption/.test(error.message);
    yield { error: locked ? refusal('encrypted', 'the ZIP is locked with a password; send it unlocked') : damaged };
  } finally {
    zip.close();
  }
}

function nameOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

const LINK = 0o120000;
const KIND = 0o170000;

async function unpacked(
  zip: ZipFile,
  entry: Entry,
  bytes: Uint8Array,
  budget: Budget,
): Promise<{ readonly bytes: Uint8Array } | { readonly error: Unreadable }> {
  const { compressedSize, uncompressedSize: size, compressionMethod: method } = entry;
  if (((entry.externalFileAttributes >>> 16) & KIND) === LINK)
    return { error: refusal('unsupported', 'a link to another file; send the file itself') };
  if (entry.isEncrypted()) return { error: refusal('encrypted', 'locked with a password; send it unlocked') };
  if (method !== 0 && method !== 8)
    return {
      error: refusal('unsupported', `packed by a method that is not read (${method}); pack it as an ordinary ZIP`),
    };
  if (size > limits.entry)
    return {
      error: refusal('too-large', `${sizeInWords(size)} unpacked; up to ${sizeInWords(limits.entry)} are read`),
    };
  if (!budget.takeBytes(size))
    return { error: refusal('too-large', 'the ZIP unpacks to far more than it holds, as a bomb does; not opened') };
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = bytes.subarray(fileDataStart, fileDataStart + compressedSize);
    // One byte more than declared is an error of the inflater, before it is memory.
    const content = method === 0 ? packed : await inflated(packed, { maxOutputLength: Math.max(size, 1) });
    if (content.length !== size || crc32(content) !== entry.crc32) return { error: inZip };
    return { bytes: content };
  } catch {
    return { error: inZip };
  }
}

const inZip = refusal('damaged', 'damaged inside the ZIP; pack it again and send that');
