import type { Table } from '@lancedb/lancedb';
import { type FacetColumns, facetColumns } from '#domain/corpus/columns/facet-columns.ts';
import { type ValueIds, valueIds } from '#domain/corpus/columns/value-ids.ts';
import { Facet, type FacetValue } from '#domain/corpus/facets/facet.ts';
import { NO_DAY } from './days.ts';
import type { CorpusTables } from './tables.ts';

/** What of the corpus is held in memory: facets, stages, and which decision is the latest of its id. */
export type LoadedColumns = {
  readonly ids: ValueIds;
  readonly facets: FacetColumns;
  /** Four days for each decision. */
  readonly stages: Int32Array;
  /** The day each is sorted by. */
  readonly orderedBy: Int32Array;
  /** Words and in how many decisions they stand, alphabetical. */
  readonly words: { readonly names: readonly string[]; readonly decisions: readonly number[] };
};

/** Reads the columns of a corpus; a million decisions take some seconds. */
export async function loadColumns({ decisions, values, words }: CorpusTables): Promise<LoadedColumns> {
  const ids = valueIds(await loadValues(values));
  const facets = facetColumns(ids);
  const size = await decisions.countRows();
  const stages = new Int32Array(size * 4).fill(NO_DAY);
  const orderedBy = new Int32Array(size).fill(NO_DAY);
  const latest = new Map<string, number>();
  const batches = decisions.query().select(['number', 'id', 'facets', 'stages', 'ordered_by']);
  const later = new Map<number, { readonly id: string; readonly facets: Uint32Array; readonly stages: Int32Array }>();
  const take = (number: number, id: string, packed: Uint32Array, days: Int32Array) => {
    facets.add(packed);
    stages.set(days.subarray(0, 4), number * 4);
    const earlier = latest.get(id);
    if (earlier !== undefined) facets.retire(earlier);
    latest.set(id, number);
  };
  for await (const batch of batches) {
    const column = (name: string) => batch.getChild(name);
    for (let row = 0; row < batch.numRows; row += 1) {
      const number = Number(column('number')?.get(row));
      const id = String(column('id')?.get(row));
      const packed: Uint32Array = column('facets')?.get(row).toArray();
      if (number >= size) continue; // added since it was counted
      const days: Int32Array = column('stages')?.get(row).toArray();
      orderedBy[number] = Number(column('ordered_by')?.get(row));
      // Rows come in the order written, unless the store has rearranged them.
      if (number === facets.size()) take(number, id, packed, days);
      else later.set(number, { id, facets: packed.slice(), stages: days.slice() });
      for (let next = later.get(facets.size()); next !== undefined; next = later.get(facets.size())) {
        later.delete(facets.size());
        take(facets.size(), next.id, next.facets, next.stages);
      }
    }
  }
  return { ids, facets, stages, orderedBy, words: await loadWords(words) };
}

/** The facet values given numbers so far, in order. */
export async function loadValues(table: Table): Promise<FacetValue[]> {
  const rows: { readonly number: number; readonly facet: string; readonly value: string }[] = await table
    .query()
    .toArray();
  return rows
    .toSorted((a, b) => a.number - b.number)
    .map(({ facet, value }): FacetValue => [Facet.parse(facet), value]);
}

async function loadWords(table: Table): Promise<LoadedColumns['words']> {
  const counts = new Map<string, number>();
  for await (const batch of table.query()) {
    const [names, decisions] = [batch.getChild('word'), batch.getChild('decisions')];
    for (let row = 0; row < batch.numRows; row += 1) {
      const name = String(names?.get(row));
      counts.set(name, (counts.get(name) ?? 0) + Number(decisions?.get(row)));
    }
  }
  const names = [...counts.keys()].toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  return { names, decisions: names.map(name => counts.get(name) ?? 0) };
}
