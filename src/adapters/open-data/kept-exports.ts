import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ExportStore, exportName, KeptExport } from '#commands/corpus/exports/ports.ts';

/** Versions kept: a download that was begun goes on when the next is there. */
const VERSIONS = 2;
const LIST = 'list.json';

/** Exports in a folder of this machine, one folder a version, put in its place once every file of it is whole. */
export function keptExports(folder: string): ExportStore {
  const versions = async () => {
    const names = await readdir(folder).catch(() => []);
    return names
      .filter(name => /^\d+$/.test(name))
      .map(Number)
      .toSorted((a, b) => b - a);
  };
  const listOf = async (version: number) =>
    z.array(KeptExport).parse(JSON.parse(await readFile(join(folder, String(version), LIST), 'utf8')));
  return {
    list: async version => {
      const there = await versions();
      const wanted = version ?? there[0];
      return wanted === undefined || !there.includes(wanted) ? [] : listOf(wanted);
    },
    find: async name => {
      for (const version of await versions()) {
        const found = (await listOf(version)).find(each => each.name === name);
        if (found !== undefined) return found;
      }
      return null;
    },
    // The end of a stream is the last byte it reads.
    content: ({ version, name }, start, end) =>
      createReadStream(join(folder, String(version), name), { start, end: end - 1 }),
    write: async (version, madeAt, forms) => {
      const part = join(folder, `${version}.part`);
      await rm(part, { recursive: true, force: true });
      await mkdir(part, { recursive: true });
      try {
        const kept = await Promise.all(
          forms.map(async ({ format, pieces }): Promise<KeptExport> => {
            const name = exportName(version, format);
            const { bytes, sha256 } = await written(join(part, name), pieces);
            return { format, name, version, bytes, sha256, madeAt };
          }),
        );
        await writeFile(join(part, LIST), JSON.stringify(kept));
        await rm(join(folder, String(version)), { recursive: true, force: true });
        await rename(part, join(folder, String(version)));
        for (const old of (await versions()).slice(VERSIONS))
          await rm(join(folder, String(old)), { recursive: true, force: true });
        return kept;
      } catch (error) {
        await rm(part, { recursive: true, force: true });
        throw error;
      }
    },
  };
}

async function written(path: string, pieces: AsyncIterable<string | Uint8Array>) {
  const hash = createHash('sha256');
  let bytes = 0;
  await using file = await open(path, 'w');
  const counted = async function* () {
    for await (const piece of pieces) {
      const buffer = Buffer.from(piece);
      hash.update(buffer);
      bytes += buffer.length;
      yield buffer;
    }
  };
  await file.writeFile(counted());
  return { bytes, sha256: hash.digest('hex') };
}
