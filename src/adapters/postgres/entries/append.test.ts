import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseEvent } from '../../../../test/builders/case-events.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { addEvents } from '#commands/change-case.ts';
import { beginning, type SealedEntry, sealedText } from '#domain/cases/log-entry.ts';
import { postgresCases } from '../cases.ts';

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.drop());

const clock = { now: () => '2016-12-01T08:00:00.000Z', today: () => '2016-12-01' };

// Each as it may stand in JSON, in SQL, and in neither.
const odd = [
  'plain',
  `quotes " and ' and \\ and \\n`,
  'a line\nand a tab\t',
  '\u0001\u001f\u007f',
  'ñ – “é” 😀',
  '["",0,',
  '',
];

test('the database seals a row as it is sealed anywhere, whatever is written, each onto the one before', async () => {
  const cases = postgresCases(base.db, () => Promise.resolve());
  for (const [index, why] of odd.entries()) {
    const caseNumber = `CM16-${String(index + 1).padStart(7, '0')}`;
    const events = (['application-received', 'screening-begun'] as const).map(kind => ({ ...caseEvent(kind), why }));
    expect(await addEvents({ cases, clock }, caseNumber, null, events)).toMatchObject({ kind: 'changed' });
  }
  const rows: SealedEntry[] = [];
  for await (const batch of cases.log()) rows.push(...batch);
  expect(rows.map(({ why }) => why)).toEqual(odd.flatMap(why => [why, why]));
  for (const [index, { previous, seal, ...row }] of rows.entries()) {
    expect([row.position, previous]).toEqual([index + 1, rows[index - 1]?.seal ?? beginning]);
    expect(seal).toBe(createHash('sha256').update(sealedText(row, previous)).digest('hex'));
  }
});
