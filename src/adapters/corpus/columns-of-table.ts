import type { Table } from '@lancedb/lancedb';
import type { RecordBatch, Vector } from 'apache-arrow';
import { type FacetColumns, facetColumns } from '#domain/corpus/columns/facet-columns.ts';
import { ALIKE } from '#domain/corpus/columns/like-groups.ts';
import { type ValueIds, valueIds } from '#domain/corpus/columns/value-ids.ts';
import { type WordColumns, wordColumns } from '#domain/corpus/columns/word-columns.ts';
import { Facet, type FacetValue } from '#domain/corpus/facets/facet.ts';
import { simdCounter } from './counting/simd-counter.ts';
import { NO_DAY } from './days.ts';
import { type RowPlaces, rowPlaces } from './reading/row-places.ts';
import type { CorpusTables } from './tables.ts';

/** What of the corpus is held in memory: facets, stages, and which decision is the latest of its id. */
export type LoadedColumns = {
  readonly ids: ValueIds;
  readonly facets: FacetColumns;
  /** Four days for each decision. */
  readonly stages: Int32Array;
  readonly versions: Uint16Array;
  /** Numbers, newest decision first. */
  readonly newest: Uint32Array;
  readonly rows: RowPlaces;
  /** Words and in how many decisions they stand, alphabetical. */
  readonly words: { readonly names: readonly string[]; readonly decisions: readonly number[] };
  /** The words by which each is called like another. */
  readonly telling: WordColumns;
};

/** Rows that are taken from the store as one piece. */
const LAID_AT_ONCE = 65_536;

/** A row as it waits for those before it. */
type Waiting = { readonly packed: Uint32Array; readonly isVersion: boolean };

/** Reads the columns of a corpus; a million decisions take some seconds. */
export async function loadColumns({ decisions, values, words, telling }: CorpusTables): Promise<LoadedColumns> {
  const ids = valueIds(await loadValues(values));
  const facets = facetColumns(ids, simdCounter);
  const size = await decisions.countRows();
  const beside = Promise.all([loadWords(words), loadTelling(telling, size)]);
  // Where the rows cannot be read that is told, not this.
  beside.catch(() => undefined);
  const stages = new Int32Array(size * 4).fill(NO_DAY);
  const orderedBy = new Int32Array(size).fill(NO_DAY);
  const versions = new Uint16Array(size);
  const rows = rowPlaces(size);
  let corrections = 0;
  const later = new Map<number, Waiting>();
  const take = ({ packed, isVersion }: Waiting) => {
    facets.add(packed);
    if (isVersion) corrections += 1;
  };
  const batches = decisions.query().withRowId().select(['number', 'version', 'facets', 'stages', 'ordered_by']);
  for await (const batch of batches) {
    const numbers: Uint32Array = column(batch, 'number').toArray();
    const given: Uint32Array = column(batch, 'version').toArray();
    const days: Int32Array = column(batch, 'ordered_by').toArray();
    const rowIds: BigUint64Array = column(batch, '_rowid').toArray();
    const packed = lists<Uint32Array>(column(batch, 'facets'));
    const staged = lists<Int32Array>(column(batch, 'stages'));
    for (const [row, number] of numbers.entries()) {
      rows.add(number, rowIds[row] ?? 0n);
      orderedBy[number] = days[row] ?? NO_DAY;
      stages.set(staged(row), number * 4);
      versions[number] = given[row] ?? 1;
      const waiting = { packed: packed(row), isVersion: (given[row] ?? 1) > 1 };
      // Rows come in the order written, unless the store has rearranged them.
      if (number === facets.size()) take(waiting);
      else later.set(number, { ...waiting, packed: waiting.packed.slice() });
      for (let next = later.get(facets.size()); next !== undefined; next = later.get(facets.size())) {
        later.delete(facets.size());
        take(next);
      }
    }
  }
  if (corrections > 0) await retireReplaced(decisions, facets);
  facets.prepare(ALIKE);
  const [counted, told] = await beside;
  return { ids, facets, stages, versions, newest: newestFirst(orderedBy), rows, words: counted, telling: told };
}

async function loadTelling(table: Table, size: number): Promise<WordColumns> {
  const columns = wordColumns(size);
  // Small pieces would each cost a millisecond.
  const { batches } = await table.query().toArrow({ maxBatchLength: LAID_AT_ONCE });
  for (const batch of batches) {
    const numbers: Uint32Array = column(batch, 'number').toArray();
    const words = lists<Uint32Array>(column(batch, 'words'));
    for (const [row, number] of numbers.entries()) columns.add(number, words(row));
  }
  return columns;
}

function column(batch: RecordBatch, name: string): Vector {
  const vector = batch.getChild(name);
  if (vector === null) throw new Error(`the corpus has no column ${name}`);
  return vector;
}

/** The lists of a column of lists, by row, without an object for each. */
function lists<Numbers extends { subarray: (from: number, to: number) => Numbers }>(
  vector: Vector,
): (row: number) => Numbers {
  const [data] = vector.data;
  const offsets: Int32Array = data?.valueOffsets ?? new Int32Array(1);
  const values: Numbers = data?.children[0]?.values;
  return row => values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

async function retireReplaced(decisions: Table, facets: FacetColumns): Promise<void> {
  const latest = new Map<string, { readonly number: number; readonly version: number }>();
  for await (const batch of decisions.query().select(['number', 'id', 'version'])) {
    const [ids, numbers, versions] = ['id', 'number', 'version'].map(name => column(batch, name));
    for (let row = 0; row < batch.numRows; row += 1) {
      const id = String(ids?.get(row));
      const one = { number: Number(numbers?.get(row)), version: Number(versions?.get(row)) };
      const other = latest.get(id);
      if (other !== undefined) facets.retire(other.version < one.version ? other.number : one.number);
      if (other === undefined || other.version < one.version) latest.set(id, one);
    }
  }
}

/** Counted out by day, as the days are few. */
function newestFirst(days: Int32Array): Uint32Array {
  const last = days.reduce((most, day) => Math.max(most, day), NO_DAY);
  const places = new Uint32Array(last - NO_DAY + 2);
  for (const day of days) places[last - day + 1] = (places[last - day + 1] ?? 0) + 1;
  for (let at = 1; at < places.length; at += 1) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  const ordered = new Uint32Array(days.length);
  for (const [number, day] of days.entries()) {
    const place = places[last - day] ?? 0;
    ordered[place] = number;
    places[last - day] = place + 1;
  }
  return ordered;
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

/** Each word once, and in how many decisions it stands; alphabetical. */
export async function loadWords(table: Table): Promise<LoadedColumns['words']> {
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
