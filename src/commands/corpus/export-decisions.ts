import type { Filters } from '#domain/corpus/columns/facet-columns.ts';
import type { PublishedDecision } from '#domain/corpus/decisions/published-decision.ts';
import { csvLine } from '#domain/corpus/open-data/csv-line.ts';
import { columns, type DecisionRow, rowsOfDecision } from '#domain/corpus/open-data/decision-table.ts';
import { documentBundle } from '#domain/corpus/open-data/fhir/document-bundle.ts';
import { corpusQuery } from '#domain/corpus/search/corpus-query.ts';
import type { ExportFormat } from './exports/ports.ts';
import { decisionOf } from './search-decisions.ts';
import type { CorpusIndex, HashText, KeptDecision, WriteDecisionParquet } from './ports.ts';

export type ExportNeeds = {
  readonly index: CorpusIndex;
  readonly writeParquet: WriteDecisionParquet;
  readonly hashText: HashText;
};

type Exported = { readonly decision: PublishedDecision; readonly kept: KeptDecision };

/** Every decision that fits, in a form, piece by piece; read anew from what was published, so never all at once. */
export async function exportDecisions(
  { index, writeParquet, hashText }: ExportNeeds,
  typed: string,
  filters: Filters,
  format: ExportFormat,
): Promise<AsyncIterable<string | Uint8Array>> {
  const decisions = exported(index, typed, filters);
  if (format === 'csv') return csvLines(rowsOf(decisions));
  if (format === 'parquet') return writeParquet(rowsOf(decisions), await index.version());
  return jsonLines(decisions, ({ decision, kept }) =>
    format === 'fhir' ? documentBundle(decision, kept, hashText) : { ...decision, version: kept.version },
  );
}

/** Every decision that fits, read and checked anew, with what is kept of it. */
export async function* exported(index: CorpusIndex, typed: string, filters: Filters): AsyncGenerator<Exported> {
  for await (const kept of index.each({ query: corpusQuery(typed).query, filters })) {
    const decision = decisionOf(kept, true);
    if (decision !== null) yield { decision, kept };
  }
}

export async function* rowsOf(decisions: AsyncIterable<Exported>): AsyncGenerator<DecisionRow> {
  for await (const { decision, kept } of decisions) yield* rowsOfDecision(decision, kept.version);
}

export async function* jsonLines(
  decisions: AsyncIterable<Exported>,
  shape: (exported: Exported) => object,
): AsyncGenerator<string> {
  for await (const each of decisions) yield `${JSON.stringify(shape(each))}\n`;
}

export async function* csvLines(rows: AsyncIterable<DecisionRow>): AsyncGenerator<string> {
  yield csvLine(columns.map(({ name }) => name));
  for await (const row of rows) yield csvLine(columns.map(({ name }) => row[name]));
}
