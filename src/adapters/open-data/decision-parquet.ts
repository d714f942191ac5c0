import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { WriteDecisionParquet } from '#commands/corpus/ports.ts';
import { columns, type DecisionRow } from '#domain/corpus/open-data/decision-table.ts';

/** Rows written at one time: 20,000 treatments are some 10 MB before they are packed. */
const GROUP = 20_000;

/**
 * Implements `WriteDecisionParquet`: the table of treatments as one Parquet file (Snappy), group by group, so that it is never
 * held whole. Days are of the type DATE; the data dictionary is in the key-value metadata.
 */
export const writeDecisionParquet: WriteDecisionParquet = async function* (rows, version) {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema,
    createdBy: 'OpenIMR',
    kvMetadata: [
      { key: 'openimr.version', value: String(version) },
      { key: 'openimr.dictionary', value: JSON.stringify(columns) },
    ],
  });
  const taken = () => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  // The mark of the form at once: who takes the file sees that it begins.
  yield taken();
  for await (const group of inGroups(rows)) {
    const columnData = columns.map(({ name, type }) => ({
      name,
      data: group.map(row => valueAs(type, row[name])),
    }));
    await parquet.write({ columnData, rowGroupSize: group.length });
    yield taken();
  }
  await parquet.finish();
  yield taken();
};

const schema: SchemaElement[] = [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => {
    const element = { name, repetition_type: 'OPTIONAL' } as const;
    if (type === 'number') return { ...element, type: 'INT32' };
    if (type === 'date') return { ...element, type: 'INT32', converted_type: 'DATE' };
    return { ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  }),
];

/** A value in the type of its column: the age of a patient is a text, since some programmes give ranges. */
function valueAs(type: (typeof columns)[number]['type'], value: string | number | null): Date | string | number | null {
  if (value === null || type === 'number') return value;
  return type === 'date' ? new Date(value) : String(value);
}

async function* inGroups(rows: AsyncIterable<DecisionRow>): AsyncGenerator<readonly DecisionRow[]> {
  let group: DecisionRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
