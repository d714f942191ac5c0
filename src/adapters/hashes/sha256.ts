import { createHash, hash } from 'node:crypto';
import type { StartSha256 } from '#commands/records/uploads/upload-store.ts';

/** The SHA-256 of bytes, in figures and small letters. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The same of a text as UTF-8. */
export function hashText(text: string): string {
  return hash('sha256', text, 'hex');
}

/** The same of what comes piece by piece. */
export const startSha256: StartSha256 = () => {
  const sum = createHash('sha256');
  return { update: bytes => void sum.update(bytes), digest: as => sum.digest(as) };
};
