import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ListFiles } from '#commands/ports.ts';

/** Implements `ListFiles` on the local disk. A path that does not exist is kept: reading it then says so. */
export const listFiles: ListFiles = async (paths, endings) => {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    if (path !== '-' && (await isFolder(path))) {
      for (const entry of await filesBelow(path)) {
        (endings.includes(extname(entry).toLowerCase()) ? files : skipped).push(entry);
      }
    } else {
      files.push(path);
    }
  }
  return { files, skipped };
};

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (!entry.name.startsWith('.')) found.push(path);
  }
  return found;
}
