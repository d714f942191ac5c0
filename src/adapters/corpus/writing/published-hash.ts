import { hash } from 'node:crypto';
import type { PublishedFile } from '#commands/corpus/ports.ts';

/** SHA-256 of a file, or of a row as JSON; of nothing for what cannot be had. */
export function publishedHash(published: PublishedFile): Buffer {
  if (published.kind === 'unreadable') return hash('sha256', '', 'buffer');
  return hash('sha256', published.kind === 'row' ? JSON.stringify(published.row) : published.bytes, 'buffer');
}
