import type { Table } from '@lancedb/lancedb';
import { DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import { type DecisionHead, headOf } from '#domain/corpus/decisions/decision-head.ts';
import { readSource } from '#domain/corpus/decisions/read-source.ts';
import type { CorpusHit, KeptDecision } from '#commands/corpus/ports.ts';
import type { RowPlaces } from './row-places.ts';
import { NAMES } from '../tables.ts';

/** Decisions by number, as lists show them, in the order of the numbers given. */
export async function readHits(
  decisions: Table,
  rows: RowPlaces,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, CorpusHit>> {
  const taken = await takeRows<HitRow>(decisions, rows, numbers, ['number', 'version', 'head', 'text']);
  return new Map(taken.map(row => [row.number, hitOf(row)]));
}

type HitRow = { readonly number: number; readonly version: number; readonly head: string; readonly text: string };

function hitOf({ version, head, text: whole }: HitRow): CorpusHit {
  const [text = ''] = whole.split(NAMES);
  const kept: DecisionHead = head === '' ? headReadFrom(text) : JSON.parse(head);
  return { version, head: kept, text };
}

/** A corpus made before heads were kept holds letters alone whose head can be read; a row of a table was its own head. */
function headReadFrom(text: string): DecisionHead {
  const read = readSource('', { kind: 'letter', text }, false);
  if (read.kind === 'read') return headOf(read.decision);
  throw new Error('the corpus was made by an older version: import its letters again');
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
  const [text = ''] = whole.split(NAMES);
  return {
    number,
    id,
    version,
    file,
    sha256,
    importedAt: imported_at,
    text,
    source: DecisionSource.parse(row === null ? { kind: 'letter', text } : { kind: 'row', row: JSON.parse(row) }),
  };
}
