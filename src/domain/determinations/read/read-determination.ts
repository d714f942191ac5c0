import type { Unreadable } from '#domain/records/unreadable.ts';
import type { Determination } from '../determination.ts';

export type ReadDeterminationOutcome =
  | { readonly kind: 'read'; readonly determination: Determination }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** Reads the text of a published determination (form feed = page break). `file` is only carried into the result. */
export function readDetermination(_file: string, _text: string): ReadDeterminationOutcome {
  return {
    kind: 'unreadable',
    error: { code: 'unknown-format', message: 'not a determination this reader knows', at: null },
  };
}
