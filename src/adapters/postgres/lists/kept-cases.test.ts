import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseEvent } from '../../../../test/builders/case-events.ts';
import { caseFile, document } from '../../../../test/builders/case-file.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { addEvents } from '#commands/change-case.ts';
import { openCase } from '#commands/open-case.ts';
import { postgresCases } from '../cases.ts';
import { readingCases } from './kept-cases.ts';
import { askAs } from '../row-security/asker.ts';

const [one, two] = ['CM16-0000001', 'CM16-0000002'] as const;
const clock = { now: () => '2016-12-01T08:00:00.000Z', today: () => '2016-12-01' };
let base: TestDatabase;
let needs: { readonly cases: ReturnType<typeof postgresCases>; readonly clock: typeof clock };

beforeAll(async () => {
  base = await testDatabase();
  needs = { cases: postgresCases(base.db, async () => undefined), clock };
  for (const caseNumber of [one, two])
    await openCase(needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
});
afterAll(() => base.drop());

test('a case is the same object until an event comes, also one that another process wrote', async () => {
  const read = readingCases(base.db);
  const first = await read(one);
  expect(await read(one)).toBe(first);
  await addEvents(needs, one, await needs.cases.read(one), [caseEvent('reviewer-assigned')]);
  const second = await read(one);
  expect(second?.events.length).toBe((first?.events.length ?? 0) + 1);
  expect(second?.case.state).toBe('in-review');
  // As one reads it who never read it before.
  expect(second).toEqual(await readingCases(base.db)(one));
  expect(await read(one)).toBe(second);
});

test('whoever may not see a case does not see a kept one either', async () => {
  const read = readingCases(base.db);
  expect(await read(two)).not.toBeNull();
  const stranger = { account: 'nobody they know', name: 'S', roles: ['worker'], reviewer: null } as const;
  expect(await askAs(stranger, () => read(two))).toBeNull();
  expect(await askAs('nobody', () => read(two))).toBeNull();
  expect(await askAs({ ...stranger, roles: ['intake'] }, () => read(two))).toBe(await read(two));
  expect(await read('CM16-0999999')).toBeNull();
});

test('of more than is kept the one asked longest ago goes, and is read anew', async () => {
  const read = readingCases(base.db, 1);
  const first = await read(one);
  await read(two);
  const again = await read(one);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
