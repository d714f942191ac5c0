import { rename, rm, writeFile } from 'node:fs/promises';
import type { SaveStream } from '#commands/ports.ts';
import { whyNotWritten } from './write-file.ts';

/** Implements `SaveStream` on the local disk: written beside its place, and put there once it is whole. */
export const saveStream: SaveStream = async (path, content) => {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
    return null;
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    if (!(error instanceof Error && 'code' in error)) throw error;
    return whyNotWritten(error, path);
  }
};
