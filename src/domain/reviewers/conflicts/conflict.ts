import type { ConflictRule } from '#domain/cases/attestation.ts';
import { type Reason, reason } from '../reason.ts';
import type { Source } from '#domain/law/source.ts';

/** A tie, or an earlier part in the matter, that keeps somebody from the case. */
export type Conflict = Reason & { readonly rule: ConflictRule };

/** A conflict under a rule; where a definition makes the tie material, its source is cited too. */
export function conflict(rule: ConflictRule, source: Source, message: string, definition?: Source): Conflict {
  const cited = definition === undefined ? source : { ...source, cite: `${source.cite}; ${definition.cite}` };
  return { ...reason(rule, cited, message), rule };
}
