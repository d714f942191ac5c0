import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { SentFile, SentFiles } from '#commands/records/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { whyNotOpened } from './why-not-opened.ts';

/** Implements `SentFiles` on the local disk: a file goes by its own name, one in a folder by the folder's and its own. */
export const sentFiles: SentFiles = async paths => {
  const sent: SentFile[] = [];
  for (const path of paths) {
    if (path === '-') sent.push({ name: 'standard input', content: process.stdin });
    else sent.push(...(await filesAt(path, basename(resolve(path)), stat)));
  }
  return sent;
};

/** Links a person names are followed; links inside a folder are not, for they may lead anywhere. */
async function filesAt(path: string, name: string, look: typeof stat): Promise<SentFile[]> {
  try {
    const found = await look(path);
    if (found.isDirectory()) {
      const entries = (await readdir(path)).toSorted();
      const inside = await Promise.all(entries.map(entry => filesAt(join(path, entry), `${name}/${entry}`, lstat)));
      return inside.flat();
    }
    if (found.isFile()) return [{ name, content: bytesOf(path) }];
    return [{ name, error: reason('unsupported', found.isSymbolicLink() ? 'a link, not a file' : 'not a file') }];
  } catch (error) {
    return [{ name, error: whyNotOpened(error) }];
  }
}

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: 1024 * 1024 });
}

function reason(code: Unreadable['code'], message: string): Unreadable {
  return { code, message, at: null };
}
