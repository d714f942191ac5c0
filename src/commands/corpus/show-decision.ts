import type { PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import { decisionOf } from './search-decisions.ts';
import type { CorpusIndex, KeptDecision } from './ports.ts';

export type ShownDecision =
  | {
      readonly kind: 'shown';
      readonly decision: PublishedDecision;
      readonly kept: KeptDecision;
      readonly versions: readonly KeptDecision[];
    }
  | { readonly kind: 'no-decision'; readonly id: string };

/** A published decision, its latest version or the one asked for; `checked` adds what the checks find, which takes longer. */
export async function showDecision(
  { index }: { readonly index: CorpusIndex },
  id: string,
  version: number | null,
  checked = true,
): Promise<ShownDecision> {
  const versions = await index.versions(id);
  const kept = version === null ? versions.at(-1) : versions.find(one => one.version === version);
  const decision = kept === undefined ? null : decisionOf(kept, checked);
  if (kept === undefined || decision === null) return { kind: 'no-decision', id };
  return { kind: 'shown', decision, kept, versions };
}
