import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { decisionOfLetter } from '#domain/corpus/decisions/decision-of-letter.ts';
import { columns, type DecisionRow, rowsOfDecision } from '#domain/corpus/open-data/decision-table.ts';
import { sampleDetermination, sampleItem } from '../../../test/builders/sample-determination.ts';
import { writeDecisionParquet } from './decision-parquet.ts';

async function* repeated(rows: readonly DecisionRow[], times: number): AsyncGenerator<DecisionRow> {
  for (let time = 0; time < times; time += 1) yield* rows;
}

async function parquetOf(rows: readonly DecisionRow[], times: number): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeDecisionParquet(repeated(rows, times), 7)) pieces.push(piece);
  const whole = Buffer.concat(pieces);
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.length);
}

const decision = decisionOfLetter(
  sampleDetermination({ items: [sampleItem({ title: 'Norco 10/325mg #60' }), sampleItem({ outcome: 'overturned' })] }),
);
const rows = decision === null ? [] : rowsOfDecision(decision, 1);

test('what is read back is what was written, days as days', async () => {
  const read = await parquetReadObjects({ file: await parquetOf(rows, 1) });
  expect(read).toHaveLength(2);
  expect(read[0]).toMatchObject({
    decision: 'CM16-0000001',
    item: 1,
    decided: new Date('2016-12-05'),
    outcome: 'upheld',
    ingredients: 'hydrocodone; acetaminophen',
  });
  expect(read[1]).toMatchObject({ item: 2, outcome: 'overturned' });
});

test('more rows than a group holds make several groups; the dictionary and the version travel with it', async () => {
  const { num_rows, row_groups, key_value_metadata } = parquetMetadata(await parquetOf(rows, 10_001));
  expect([Number(num_rows), row_groups.length]).toEqual([20_002, 2]);
  expect(key_value_metadata).toContainEqual({ key: 'openimr.version', value: '7' });
  const dictionary = key_value_metadata?.find(({ key }) => key === 'openimr.dictionary')?.value ?? '';
  expect(JSON.parse(dictionary)).toEqual(columns);
});

test('of nothing a file with its columns and no row', async () => {
  const { num_rows, schema } = parquetMetadata(await parquetOf(rows, 0));
  expect([Number(num_rows), schema.length]).toEqual([0, columns.length + 1]);
});
