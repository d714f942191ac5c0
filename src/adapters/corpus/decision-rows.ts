import { makeData, RecordBatch, Struct, Table, Utf8, vectorFromArray, type Data } from 'apache-arrow';
import { decisionSchema } from './tables.ts';

/** Rows of decisions as they are gathered, column by column. */
export type DecisionRows = {
  readonly numbers: number[];
  readonly ids: string[];
  readonly versions: number[];
  readonly files: string[];
  readonly sha256: string[];
  readonly published: string[];
  readonly rows: (string | null)[];
  readonly heads: string[];
  /** UTF-8. */
  readonly texts: Uint8Array[];
  readonly facets: Uint32Array[];
  /** Four a row. */
  readonly stages: Int32Array[];
  readonly orderedBy: number[];
};

export function noRows(): DecisionRows {
  return {
    numbers: [],
    ids: [],
    versions: [],
    files: [],
    sha256: [],
    published: [],
    rows: [],
    heads: [],
    texts: [],
    facets: [],
    stages: [],
    orderedBy: [],
  };
}

/** The rows as a table the store takes as it is; texts are copied once, and no row is ever an object. */
export function arrowTable(rows: DecisionRows, importedAt: string): Table {
  const length = rows.numbers.length;
  const type = (name: string) => {
    const field = decisionSchema.fields.find(one => one.name === name);
    if (field === undefined) throw new Error(`the corpus has no column ${name}`);
    return field.type;
  };
  const plain = (name: string, values: readonly unknown[]): Data => {
    const [data] = vectorFromArray(values, type(name)).data;
    if (data === undefined) throw new Error(`column ${name} is empty`);
    return data;
  };
  const lists = (name: string, parts: readonly (Uint32Array | Int32Array)[]): Data => {
    const { ends, all } = laid(parts, total => (name === 'facets' ? new Uint32Array(total) : new Int32Array(total)));
    const list = type(name);
    const child = makeData({ type: list.children[0].type, length: all.length, nullCount: 0, data: all });
    return makeData({ type: list, length, nullCount: 0, valueOffsets: ends, child });
  };
  const { ends, all } = laid(rows.texts, total => new Uint8Array(total));
  const columns: Record<string, Data> = {
    number: plain('number', rows.numbers),
    id: plain('id', rows.ids),
    version: plain('version', rows.versions),
    file: plain('file', rows.files),
    sha256: plain('sha256', rows.sha256),
    imported_at: plain(
      'imported_at',
      rows.ids.map(() => importedAt),
    ),
    row: plain('row', rows.rows),
    text: makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets: ends, data: all }),
    facets: lists('facets', rows.facets),
    stages: lists('stages', rows.stages),
    ordered_by: plain('ordered_by', rows.orderedBy),
    head: plain('head', rows.heads),
    published: plain('published', rows.published),
  };
  const children = decisionSchema.fields.flatMap(({ name }) => columns[name] ?? []);
  const data = makeData({ type: new Struct(decisionSchema.fields), length, nullCount: 0, children });
  return new Table([new RecordBatch(decisionSchema, data)]);
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
