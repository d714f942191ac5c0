import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealedStore } from '#commands/backup/ports.ts';
import type { FileCare, FileStore } from '#commands/records/ports.ts';
import { inFrames } from './frames.ts';
import type { MasterKeys } from './master-keys.ts';
import {
  CHUNK_BYTES,
  HEADER_BYTES,
  masterOf,
  newDataKey,
  openedChunk,
  openedHeader,
  SEALED_CHUNK_BYTES,
  sealedChunk,
  sealedHeader,
} from './sealing.ts';

/** Where sealed files lie, each under the hash of its content; it never sees what they say. */
export type Shelf = {
  readonly has: (sha256: string) => Promise<boolean>;
  /** Puts a sealed file from the disk in its place, whole or not at all; it may be moved away. */
  readonly put: (sha256: string, path: string) => Promise<void>;
  /** Null when it is not there. */
  readonly get: (
    sha256: string,
  ) => Promise<{ readonly bytes: number; readonly content: AsyncIterable<Uint8Array> } | null>;
};

/**
 * Implements `FileStore`, `FileCare` and `SealedStore`: files are sealed on their way to the disk, in a folder for those half done, and then put on a
 * shelf. Nothing is ever written that is not sealed.
 */
export function sealedFiles(shelf: Shelf, keys: MasterKeys, halfDone: string): FileStore & FileCare & SealedStore {
  return {
    keep: async content => {
      await mkdir(halfDone, { recursive: true, mode: 0o700 });
      const path = join(halfDone, `${randomUUID()}.sealing`);
      try {
        const { sha256, bytes } = await seal(content instanceof Uint8Array ? [content] : content, path, keys);
        // What lies there may have been damaged since: sent again, it is whole again.
        const known = (await check(shelf, keys, sha256)) === 'whole';
        if (!known) await shelf.put(sha256, path);
        return { sha256, bytes, known };
      } finally {
        await rm(path, { force: true });
      }
    },
    read: async sha256 => {
      const sealed = await shelf.get(sha256);
      if (sealed === null) return null;
      const chunks = Math.max(1, Math.ceil((sealed.bytes - HEADER_BYTES) / SEALED_CHUNK_BYTES));
      const size = sealed.bytes - HEADER_BYTES - chunks * (SEALED_CHUNK_BYTES - CHUNK_BYTES);
      const bytes = Buffer.allocUnsafe(Math.max(0, size));
      let at = 0;
      for await (const chunk of unsealed(sealed.content, keys, sha256)) at += chunk.copy(bytes, at);
      if (at !== bytes.length) throw damaged(sha256, 'it is cut off');
      return bytes;
    },
    check: sha256 => check(shelf, keys, sha256),
    rewrap: sha256 => rewrap(shelf, keys, halfDone, sha256),
    sealed: sha256 => shelf.get(sha256),
    keepSealed: (sha256, content) => keepSealed(shelf, keys, halfDone, sha256, content),
  };
}

async function seal(
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  path: string,
  [master]: MasterKeys,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const dataKey = newDataKey();
  const hash = createHash('sha256');
  await using file = await open(path, 'wx', 0o600);
  let at = HEADER_BYTES;
  let bytes = 0;
  let number = 0;
  for await (const frame of inFrames(content, CHUNK_BYTES)) {
    hash.update(frame.bytes);
    const sealed = sealedChunk(dataKey, frame.bytes, number, frame.isLast);
    await file.write(sealed, 0, sealed.length, at);
    at += sealed.length;
    bytes += frame.bytes.length;
    number += 1;
  }
  const sha256 = hash.digest('hex');
  // The header comes last: it is bound to the hash, which is known only now.
  await file.write(sealedHeader(dataKey, master, sha256), 0, HEADER_BYTES, 0);
  await file.sync();
  return { sha256, bytes };
}

/** The content of a sealed file, chunk by chunk, each proven before it is handed on, and the whole by its hash. */
async function* unsealed(
  content: AsyncIterable<Uint8Array>,
  keys: MasterKeys,
  sha256: string,
): AsyncGenerator<Buffer, undefined> {
  const hash = createHash('sha256');
  try {
    let dataKey: Uint8Array | null = null;
    let number = 0;
    for await (const { bytes, isLast } of inFrames(
      behindHeader(content, header => (dataKey = openedHeader(header, keys, sha256))),
      SEALED_CHUNK_BYTES,
    )) {
      if (dataKey === null) throw new Error('it is cut off');
      const chunk = openedChunk(dataKey, bytes, number, isLast);
      hash.update(chunk);
      number += 1;
      yield chunk;
    }
  } catch (error) {
    throw damaged(sha256, error instanceof Error ? error.message : 'unknown reason');
  }
  if (hash.digest('hex') !== sha256) throw damaged(sha256, 'its content is that of another file');
}

/** What follows the header, which is handed over when it is whole. */
async function* behindHeader(
  content: AsyncIterable<Uint8Array>,
  opened: (header: Uint8Array) => void,
): AsyncIterable<Uint8Array> {
  let header: Uint8Array | null = new Uint8Array(0);
  for await (const part of content) {
    if (header === null) {
      yield part;
      continue;
    }
    header = header.length === 0 ? part : Buffer.concat([header, part]);
    if (header.length < HEADER_BYTES) continue;
    opened(header.subarray(0, HEADER_BYTES));
    yield header.subarray(HEADER_BYTES);
    header = null;
  }
}

async function check(shelf: Shelf, keys: MasterKeys, sha256: string): ReturnType<FileCare['check']> {
  const sealed = await shelf.get(sha256);
  if (sealed === null) return 'missing';
  try {
    for await (const chunk of unsealed(sealed.content, keys, sha256)) void chunk;
    return 'whole';
  } catch (error) {
    return { damaged: error instanceof Error ? error.message : 'unknown reason' };
  }
}

/** Aside first, then opened from there: only what is whole and what its name says comes to the shelf. */
async function keepSealed(
  shelf: Shelf,
  keys: MasterKeys,
  halfDone: string,
  sha256: string,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  await mkdir(halfDone, { recursive: true, mode: 0o700 });
  const path = join(halfDone, `${randomUUID()}.sealing`);
  try {
    {
      await using file = await open(path, 'wx', 0o600);
      await file.writeFile(content);
      await file.sync();
    }
    for await (const chunk of unsealed(createReadStream(path), keys, sha256)) void chunk;
    await shelf.put(sha256, path);
  } finally {
    await rm(path, { force: true });
  }
}

/** Puts the same sealed content under a new header in the place of the old, whole or not at all. */
async function rewrap(
  shelf: Shelf,
  keys: MasterKeys,
  halfDone: string,
  sha256: string,
): ReturnType<FileCare['rewrap']> {
  const sealed = await shelf.get(sha256);
  if (sealed === null) return 'missing';
  await mkdir(halfDone, { recursive: true, mode: 0o700 });
  const path = join(halfDone, `${randomUUID()}.sealing`);
  try {
    let isCurrent = false;
    {
      await using file = await open(path, 'wx', 0o600);
      let at = 0;
      const add = async (bytes: Uint8Array) => {
        await file.write(bytes, 0, bytes.length, at);
        at += bytes.length;
      };
      let header: Buffer | null = null;
      for await (const bytes of behindHeader(sealed.content, old => (header = newHeader(old, keys, sha256)))) {
        if (header === null) {
          isCurrent = true;
          break;
        }
        if (at === 0) await add(header);
        await add(bytes);
      }
      if (!isCurrent && at !== sealed.bytes) throw damaged(sha256, 'it is cut off');
      await file.sync();
    }
    if (isCurrent) return 'current';
    await shelf.put(sha256, path);
    return 'rewrapped';
  } finally {
    await rm(path, { force: true });
  }
}

/** The header under the newest master key; null where it is that already. */
function newHeader(old: Uint8Array, keys: MasterKeys, sha256: string): Buffer | null {
  const [master] = keys;
  try {
    const dataKey = openedHeader(old, keys, sha256);
    return masterOf(old) === master.id ? null : sealedHeader(dataKey, master, sha256);
  } catch (error) {
    throw damaged(sha256, error instanceof Error ? error.message : 'unknown reason');
  }
}

function damaged(sha256: string, why: string): Error {
  return new Error(`the stored file ${sha256} is damaged or was changed: ${why}`);
}
