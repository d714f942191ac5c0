import type { Unreadable } from '#domain/records/unreadable.ts';

const SYSTEM_ERRORS: Readonly<Record<string, readonly [Unreadable['code'], string]>> = {
  ENOENT: ['not-found', 'there is no such file'],
  ENOTDIR: ['not-found', 'there is no such file'],
  EISDIR: ['unsupported', 'a folder, not a file'],
  EACCES: ['unsupported', 'no permission to read the file'],
  EPERM: ['unsupported', 'no permission to read the file'],
};

/** Why a file of the disk could not be opened, in one line. */
export function whyNotOpened(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [known, message] = SYSTEM_ERRORS[code] ?? [
    'unsupported',
    `the file cannot be read (${code || 'unknown reason'})`,
  ];
  return { code: known, message, at: null };
}
