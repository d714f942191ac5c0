import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FileStore, SubmissionStore } from '#commands/records/ports.ts';

/** A store that holds the last file only, in memory: for looking at files without keeping them. */
export function forgetfulFiles(): FileStore {
  let held: { readonly sha256: string; readonly bytes: Uint8Array } | null = null;
  return {
    keep: async content => {
      const bytes = content instanceof Uint8Array ? content : await buffer(content);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      held = { sha256, bytes };
      return { sha256, bytes: bytes.length, known: false };
    },
    read: sha256 => Promise.resolve(held?.sha256 === sha256 ? held.bytes : null),
  };
}

/** A record that is always empty and takes everything. */
export const forgetfulSubmissions: SubmissionStore = {
  known: () => Promise.resolve(new Set()),
  keep: () => Promise.resolve('kept'),
};
