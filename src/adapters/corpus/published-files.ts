import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openPromise } from 'yauzl';
import type { FindPublished } from '#commands/corpus/ports.ts';
import type { Holder } from './published/holder.ts';
import { countIn, endingOf, inHolder, TAKEN } from './published/in-holder.ts';

/** Implements `FindPublished` on the local disk. Nothing is held in memory but the file at hand, however many there are. */
export const findPublished: FindPublished = paths => ({
  total: async () => {
    let total = 0;
    for (const path of paths) for await (const file of filesAt(path)) total += await countIn(onDisk(file));
    return total;
  },
  files: async function* () {
    for (const path of paths) for await (const file of filesAt(path)) yield* inHolder(onDisk(file));
  },
});

function onDisk(path: string): Holder {
  return {
    name: path,
    whole: async most => {
      // At once: letters are small, and four turns of the event loop for each take longer than reading it.
      const opened = openSync(path, 'r');
      try {
        const { size } = fstatSync(opened);
        return size > most ? size : readFileSync(opened);
      } finally {
        closeSync(opened);
      }
    },
    content: () => createReadStream(path),
    openZip: () => openPromise(path, { lazyEntries: true, autoClose: false }),
  };
}

/** The files at a path, those of a folder that can be taken, folder by folder in the order of their names. */
async function* filesAt(path: string): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path;
    return;
  }
  const names: { readonly name: string; readonly folder: boolean }[] = [];
  for await (const entry of await opendir(path)) {
    if (entry.isDirectory() || (entry.isFile() && TAKEN.has(endingOf(entry.name)))) {
      names.push({ name: entry.name, folder: entry.isDirectory() });
    }
  }
  for (const { name, folder } of names.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (folder) yield* filesAt(join(path, name));
    else yield join(path, name);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
