import type { AuditSnapshot } from '../ports.ts';
import type { FileCare } from './ports.ts';

export type RewrapOutcome = {
  readonly sha256: string;
  readonly outcome: 'rewrapped' | 'current' | 'missing' | { readonly failed: string };
};

/**
 * Wraps the key of every file that a submission names with the master key of now, so that older keys may be put away.
 * Broken off, it is run again: what is done is seen and passed over.
 */
export async function* rewrapFiles(
  files: Pick<FileCare, 'rewrap'>,
  snapshot: Pick<AuditSnapshot, 'submitted'>,
): AsyncGenerator<RewrapOutcome> {
  const done = new Set<string>();
  for await (const batch of snapshot.submitted()) {
    for (const { sha256 } of batch) {
      if (done.has(sha256)) continue;
      done.add(sha256);
      yield { sha256, outcome: await rewrapped(files, sha256) };
    }
  }
}

async function rewrapped(files: Pick<FileCare, 'rewrap'>, sha256: string): Promise<RewrapOutcome['outcome']> {
  try {
    return await files.rewrap(sha256);
  } catch (error) {
    return { failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown reason' };
  }
}
