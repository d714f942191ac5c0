import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { askAs } from './asker.ts';
import { valueInMessage } from './value-in-message.ts';

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.drop());

// biome-ignore format: a table reads in columns
test.each<[why: string, value: unknown, type: string]>([
  ['text',                             'Ana “Ada” Fir',                          'text'],
  ['text that looks like a list',      '{a,"b"}',                                'text'],
  ['nothing',                          null,                                     'text'],
  ['a whole number',                   7,                                        'int'],
  ['whether it is so',                 false,                                    'boolean'],
  ['bytes',                            Buffer.from([0, 1, 92, 255]),             'bytea'],
  ['a list of words with every sign',  ['', 'a,b', '{}', '"', '\\', '\\"', 'NULL', 'null', ' x ', 'é\n'], 'text[]'],
  ['a list with nothing in it',        [],                                       'text[]'],
  ['nothing in a list',                ['a', null, 'b'],                         'text[]'],
  ['numbers in a list',                [1, -2, 0],                               'int[]'],
  ['a list of lists',                  [['a', 'b"'], ['c', null]],               'text[]'],
  ['what is JSON',                     { a: ['é', "'", 1, null] },               'json'],
])('%s comes back as it went, the first time and by name, as the system and as somebody', async (_why, value, type) => {
  const ask = async () => {
    const { rows } = await sql<{ value: unknown }>`select ${value}::${sql.raw(type)} as value`.execute(base.db);
    return rows[0]?.value;
  };
  const asked = [await ask(), await ask(), await ask(), await askAs('nobody', ask), await askAs('nobody', ask)];
  expect(asked).toEqual([value, value, value, value, value]);
});

test('bytes in other forms, days and instants are written as PostgreSQL reads them', () => {
  expect(valueInMessage(new Uint8Array([1, 2]))).toEqual(Buffer.from([1, 2]));
  expect(valueInMessage([Buffer.from([1, 255])])).toBe('{"\\\\x01ff"}');
  expect(valueInMessage(new Date('2026-01-02T03:04:05.678Z'))).toBe('2026-01-02T03:04:05.678Z');
  expect(valueInMessage(12n)).toBe('12');
});

const half = (by: number) => sql<{ half: number }>`select (10 / ${by}::int)::int as half`.execute(base.db);

test('a fault of a statement is told, and the same statement goes on after it', async () => {
  const after: unknown[] = [];
  for (const by of [5, 5, 0, 5, 0, 2])
    after.push(
      await half(by).then(
        ({ rows }) => rows[0]?.half,
        (error: Error) => error.message,
      ),
    );
  expect(after).toEqual([2, 2, 'division by zero', 2, 'division by zero', 5]);
  const nobody = await askAs('nobody', async () => [
    await half(0).catch((error: Error) => error.message),
    (await half(5)).rows,
  ]);
  expect(nobody).toEqual(['division by zero', [{ half: 2 }]]);
});
