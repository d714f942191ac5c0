import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders this process holds: the number in the lock may be that of a process before a restart, so it does not tell. */
const held = new Set<string>();

/** Holds a folder for one holder; null when another that is alive holds it. What a dead process left behind is taken over. */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | null> {
  if (held.has(folder)) return null;
  held.add(folder);
  const unlock = await lockedOnDisk(folder).catch((error: unknown) => {
    held.delete(folder);
    throw error;
  });
  if (unlock === null) held.delete(folder);
  if (unlock === null) return null;
  return async () => {
    await unlock();
    held.delete(folder);
  };
}

async function lockedOnDisk(folder: string): Promise<(() => Promise<void>) | null> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'writing.lock');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (holder !== process.pid && isAlive(holder)) return null;
      await rm(path, { force: true });
    }
  }
  return null;
}

/** Whether a process of this machine runs. */
export function isAlive(process_: number): boolean {
  if (process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
