import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '#commands/records/ports.ts';

/** Files in a folder under their hash, written aside and put in place whole. */
export function plainFiles(folder: string): FileStore {
  const placeOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), sha256);
  return {
    keep: async content => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const aside = path.join(folder, `${randomUUID()}.part`);
      const hash = createHash('sha256');
      let bytes = 0;
      try {
        const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
          for await (const chunk of chunks) {
            hash.update(chunk);
            bytes += chunk.length;
            yield chunk;
          }
        };
        const source = content instanceof Uint8Array ? Readable.from([content]) : content;
        await pipeline(source, measured, createWriteStream(aside, { mode: 0o600, flush: true }));
        const sha256 = hash.digest('hex');
        const place = placeOf(sha256);
        const known = await exists(place);
        if (!known) {
          await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
          await rename(aside, place);
        }
        return { sha256, bytes, known };
      } finally {
        await rm(aside, { force: true });
      }
    },
    read: async sha256 => {
      if (!(await exists(placeOf(sha256)))) return null;
      const bytes = await readFile(placeOf(sha256));
      if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
      throw new Error(`the file ${sha256} was changed since it was kept`);
    },
  };
}

async function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
