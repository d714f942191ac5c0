import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FileStore, SubmissionStore } from '#commands/records/ports.ts';

/** A store that holds a file that comes in until it was read, in memory, and parts of it, which are at hand, never: for looking at files without keeping them. */
export function forgetfulFiles(): FileStore {
  const held: { readonly sha256: string; readonly bytes: Uint8Array }[] = []; // one sent twice stands here twice
  return {
    keep: async content => {
      const isPart = content instanceof Uint8Array;
      const bytes = isPart ? content : await buffer(content);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (!isPart) held.push({ sha256, bytes });
      return { sha256, bytes: bytes.length, known: false };
    },
    read: sha256 => {
      const at = held.findIndex(file => file.sha256 === sha256);
      return Promise.resolve(at === -1 ? null : (held.splice(at, 1)[0]?.bytes ?? null));
    },
  };
}

/** A record that is always empty and takes everything. */
export const forgetfulSubmissions: SubmissionStore = {
  known: () => Promise.resolve(new Set()),
  keep: () => Promise.resolve('kept'),
};
