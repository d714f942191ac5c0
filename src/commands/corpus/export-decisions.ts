import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import type { PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import { corpusQuery } from '#domain/corpus/search/corpus-query.ts';
import { decisionOf } from './search-decisions.ts';
import type { CorpusIndex } from './ports.ts';

/** Every decision that fits, with its version, read anew from what was published. */
export async function* exportDecisions(
  { index }: { readonly index: CorpusIndex },
  typed: string,
  filters: Filters,
): AsyncGenerator<{ readonly decision: PublishedDecision; readonly version: number }> {
  for await (const kept of index.each({ query: corpusQuery(typed).query, filters })) {
    const decision = decisionOf(kept, true);
    if (decision !== null) yield { decision, version: kept.version };
  }
}
