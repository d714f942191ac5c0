import type { Table } from '@lancedb/lancedb';
import { DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import { type DecisionHead, headOf } from '#domain/corpus/decisions/decision-head.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import type { CorpusHit, KeptDecision, LikeDecision } from '#commands/corpus/ports.ts';
import type { RowPlaces } from './row-places.ts';
import { withoutNames } from '../names-mark.ts';

/** Decisions by number, as lists show them. */
export async function readHits(
  decisions: Table,
  { rows, versions }: { readonly rows: RowPlaces; readonly versions: Uint16Array },
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CorpusHit>> {
  if (numbers.length === 0) return new Map();
  // Each column costs a read of its own: numbers are told by the names of rows, versions are in memory.
  const taken = await decisions.takeRowIds(numbers.map(rows.rowIdOf)).withRowId().select(['head', 'text']).toArrow();
  const [heads, texts] = [taken.getChild('head'), taken.getChild('text')];
  const found = rows.numbersOf(taken.getChild('_rowid')?.toArray() ?? new BigUint64Array());
  return new Map(
    Array.from(found, (number, at) => {
      const hit = hitOf(String(heads?.get(at)), String(texts?.get(at)), versions[number] ?? 1);
      return [number, hit] as const;
    }),
  );
}

function hitOf(head: string, whole: string, version: number): CorpusHit {
  const text = withoutNames(whole);
  const kept: DecisionHead = head === '' ? headReadFrom(text) : JSON.parse(head);
  return { version, head: kept, text };
}

/** A corpus made before heads were kept holds letters alone whose head can be read; a row of a table was its own head. */
function headReadFrom(text: string): DecisionHead {
  const read = readSource('', { kind: 'letter', text }, false);
  if (read.kind === 'read') return headOf(read.decision);
  throw new Error('the corpus was made by an older version: import its letters again');
}

/** Decisions by number, as they are laid beside another. */
export async function readLike(
  decisions: Table,
  rows: RowPlaces,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, LikeDecision>> {
  if (numbers.length === 0) return new Map();
  const taken = await decisions
    .takeRowIds(numbers.map(rows.rowIdOf))
    .withRowId()
    .select(['id', 'row', 'text'])
    .toArrow();
  const [ids, given, texts] = ['id', 'row', 'text'].map(name => taken.getChild(name));
  const found = rows.numbersOf(taken.getChild('_rowid')?.toArray() ?? new BigUint64Array());
  return new Map(
    Array.from(found, (number, at) => {
      const row = given?.get(at) ?? null;
      const text = withoutNames(String(texts?.get(at)));
      return [number, { number, id: String(ids?.get(at)), source: sourceOf(row, text) }] as const;
    }),
  );
}

/** Decisions by number, whole, in the order of the numbers given. */
export async function readKept(
  decisions: Table,
  rows: RowPlaces,
  numbers: readonly number[],
): Promise<readonly KeptDecision[]> {
  const taken = await takeRows<Row>(decisions, rows, numbers, COLUMNS);
  const kept = new Map(taken.map(row => [row.number, decisionOf(row)]));
  return numbers.flatMap(number => kept.get(number) ?? []);
}

/** Every version of a decision, in no order. */
export async function readVersions(decisions: Table, id: string): Promise<readonly KeptDecision[]> {
  const rows: Row[] = await decisions
    .query()
    .where(`id = '${id.replaceAll("'", "''")}'`)
    .select([...COLUMNS])
    .toArray();
  return rows.map(decisionOf);
}

const COLUMNS = ['number', 'id', 'version', 'file', 'sha256', 'imported_at', 'row', 'text'] as const;
type Row = Omit<KeptDecision, 'source' | 'importedAt'> & { readonly row: string | null; readonly imported_at: string };

async function takeRows<Taken>(
  decisions: Table,
  rows: RowPlaces,
  numbers: readonly number[],
  columns: readonly string[],
): Promise<readonly Taken[]> {
  if (numbers.length === 0) return [];
  return await decisions
    .takeRowIds(numbers.map(rows.rowIdOf))
    .select([...columns])
    .toArray();
}

function decisionOf({ number, id, version, file, sha256, imported_at, row, text: whole }: Row): KeptDecision {
  const text = withoutNames(whole);
  return {
    number,
    id,
    version,
    file,
    sha256,
    importedAt: imported_at,
    text,
    source: sourceOf(row, text),
  };
}

/** What a decision was read from, as its row keeps it. */
export function sourceOf(row: string | null, text: string): DecisionSource {
  return DecisionSource.parse(row === null ? { kind: 'letter', text } : { kind: 'row', row: JSON.parse(row) });
}
