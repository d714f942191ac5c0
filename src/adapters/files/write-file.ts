import * as disk from 'node:fs/promises';
import type { WriteFile } from '#commands/ports.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';

/** Implements `WriteFile` on the local disk. */
export const writeFile: WriteFile = async (path, content) => {
  try {
    await disk.writeFile(path, content);
    return null;
  } catch (error) {
    return whyNotWritten(error, path);
  }
};

/** Why a file could not be written, in one line. */
export function whyNotWritten(error: unknown, path: string): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = reasons.get(code) ?? `the file cannot be written (${code || 'unknown reason'})`;
  return { code: code === 'ENOENT' ? 'not-found' : 'unsupported', message, at: path };
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EISDIR', 'a folder, not a file'],
  ['EACCES', 'no permission to write the file'],
  ['EPERM', 'no permission to write the file'],
  ['ENOSPC', 'the disk is full'],
]);
