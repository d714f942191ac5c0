import { createHash } from 'node:crypto';
import type { StartSha256 } from '#commands/records/uploads/upload-store.ts';

/** The SHA-256 of bytes, in figures and small letters. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same of a text as UTF-8. */
export function hashText(text: string): string {
  return sha256(Buffer.from(text));
}

/** The same of what comes piece by piece. */
export const startSha256: StartSha256 = () => {
  const hash = createHash('sha256');
  return { update: bytes => void hash.update(bytes), digest: as => hash.digest(as) };
};
