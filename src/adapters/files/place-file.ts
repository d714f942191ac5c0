import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { WriteFile } from '#commands/ports.ts';
import { writeFile } from './write-file.ts';

/** Implements `WriteFile` on the local disk and makes the folders on the way. */
export const placeFile: WriteFile = async (path, content) => {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch {
    return { code: 'unsupported', message: 'the folder cannot be made', at: dirname(path) };
  }
  return writeFile(path, content);
};
