import { type Data, Int32, makeData, RecordBatch, Struct, Table, Uint32, Utf8, vectorFromArray } from 'apache-arrow';
import { decisionSchema, listOf, tellingSchema } from '../tables.ts';

/** Rows of decisions as they are gathered, column by column. */
export type DecisionRows = {
  readonly numbers: number[];
  readonly ids: string[];
  readonly versions: number[];
  readonly files: string[];
  readonly sha256: string[];
  readonly published: string[];
  readonly unnumbered: string[];
  readonly rows: (string | null)[];
  readonly heads: string[];
  /** UTF-8. */
  readonly texts: Uint8Array[];
  readonly facets: Uint32Array[];
  /** Four a row. */
  readonly stages: Int32Array[];
  readonly orderedBy: number[];
  /** The words by which each is called like another, by their numbers in the vocabulary. */
  readonly telling: Uint32Array[];
};

export function noRows(): DecisionRows {
  return {
    numbers: [],
    ids: [],
    versions: [],
    files: [],
    sha256: [],
    published: [],
    unnumbered: [],
    rows: [],
    heads: [],
    texts: [],
    facets: [],
    stages: [],
    orderedBy: [],
    telling: [],
  };
}

/** The rows as a table the store takes as it is; texts are copied once, and no row is ever an object. */
export function arrowTable(rows: DecisionRows, importedAt: string): Table {
  const length = rows.numbers.length;
  const bodies = laid(rows.texts, total => new Uint8Array(total));
  const facets = laid(rows.facets, total => new Uint32Array(total));
  const stages = laid(rows.stages, total => new Int32Array(total));
  const columns: Record<string, Data> = {
    number: plain('number', rows.numbers),
    id: texts(rows.ids),
    version: plain('version', rows.versions),
    file: texts(rows.files),
    sha256: texts(rows.sha256),
    imported_at: texts(rows.ids.map(() => importedAt)),
    row: plain('row', rows.rows),
    text: makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets: bodies.ends, data: bodies.all }),
    facets: lists(facets.ends, makeData({ type: new Uint32(), length: facets.all.length, data: facets.all })),
    stages: lists(stages.ends, makeData({ type: new Int32(), length: stages.all.length, data: stages.all })),
    ordered_by: plain('ordered_by', rows.orderedBy),
    head: texts(rows.heads),
    published: texts(rows.published),
    unnumbered: texts(rows.unnumbered),
  };
  const children = decisionSchema.fields.flatMap(({ name }) => columns[name] ?? []);
  const data = makeData({ type: new Struct(decisionSchema.fields), length, nullCount: 0, children });
  return new Table([new RecordBatch(decisionSchema, data)]);
}

/** The hashes of words by the numbers of decisions. */
export function tellingTable(numbers: readonly number[], words: readonly Uint32Array[]): Table {
  const { ends, all } = laid(words, total => new Uint32Array(total));
  const children = [
    makeData({ type: new Uint32(), length: numbers.length, data: Uint32Array.from(numbers) }),
    lists(ends, makeData({ type: new Uint32(), length: all.length, data: all })),
  ];
  const data = makeData({ type: new Struct(tellingSchema.fields), length: numbers.length, nullCount: 0, children });
  return new Table([new RecordBatch(tellingSchema, data)]);
}

/** Words one after another, and where each ends: many times as quick as a builder that takes them one by one. */
function texts(values: readonly string[]): Data {
  const all = values.join('');
  const bytes = Buffer.from(all);
  const ends = new Int32Array(values.length + 1);
  // Of ASCII alone each sign is a byte.
  const isPlain = bytes.length === all.length;
  for (const [at, value] of values.entries())
    ends[at + 1] = (ends[at] ?? 0) + (isPlain ? value.length : Buffer.byteLength(value));
  return makeData({ type: new Utf8(), length: values.length, nullCount: 0, valueOffsets: ends, data: bytes });
}

function plain(name: string, values: readonly unknown[]): Data {
  const type = decisionSchema.fields.find(one => one.name === name)?.type;
  const [data] = type === undefined ? [] : vectorFromArray(values, type).data;
  if (data === undefined) throw new Error(`column ${name} of the corpus cannot be written`);
  return data;
}

function lists(valueOffsets: Int32Array, child: Data<Uint32 | Int32>): Data {
  return makeData({ type: listOf(child.type), length: valueOffsets.length - 1, nullCount: 0, valueOffsets, child });
}

function laid<Numbers extends Uint8Array | Uint32Array | Int32Array>(
  parts: readonly Numbers[],
  room: (length: number) => Numbers,
): { readonly ends: Int32Array; readonly all: Numbers } {
  const ends = new Int32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) ends[at + 1] = (ends[at] ?? 0) + part.length;
  const all = room(ends.at(-1) ?? 0);
  for (const [at, part] of parts.entries()) all.set(part, ends[at] ?? 0);
  return { ends, all };
}
