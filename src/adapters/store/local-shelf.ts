import { createReadStream } from 'node:fs';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shelf } from './sealed-files.ts';

/** A folder with sealed files, two folders deep by the first letters of their names; the disk has them before they count. */
export function localShelf(folder: string): Shelf {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    has: async sha256 => (await sizeOf(placeOf(sha256))) !== null,
    put: async (sha256, path) => {
      const place = placeOf(sha256);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await rename(path, place);
      // All at once: the disk writes what it was asked for meanwhile in one go.
      await Promise.all([dirname(place), dirname(dirname(place)), folder].map(syncFolder));
    },
    get: async sha256 => {
      const place = placeOf(sha256);
      const bytes = await sizeOf(place);
      if (bytes === null) return null;
      // Told its end, it takes no more memory than there are bytes, and does not look for more behind them.
      const content = createReadStream(place, { end: Math.max(0, bytes - 1), highWaterMark: 1024 * 1024 });
      return { bytes, content };
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the names in a folder outlive a power cut; Windows has no such thing and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  await using folder = await open(path, 'r');
  await folder.sync();
}
