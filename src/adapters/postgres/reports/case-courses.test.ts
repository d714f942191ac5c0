import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillLog } from '../../../../test/builders/filled-log.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { postgresCaseCourses } from './case-courses.ts';
import { postgresPanelCases } from './panel-cases.ts';
import { postgresCases } from '../cases.ts';
import { postgresLetters } from '../letters.ts';

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.drop());

test('the first day of each stage of the cases applied for in a year, each case once', async () => {
  const stores = { cases: postgresCases(base.db, () => Promise.resolve()), letters: postgresLetters(base.db) };
  await fillLog(stores, 14);
  const courses = await postgresCaseCourses(base.db)(2016);
  // Two of fourteen are only asked for treatment: nobody has applied for a review of them.
  expect(courses).toHaveLength(12);
  expect(courses.every(({ days }) => days.application?.startsWith('2016-'))).toBe(true);
  const signed = courses.filter(({ days }) => days.signed !== undefined);
  expect(signed.length).toBeGreaterThan(0);
  for (const { days } of signed) expect(days.assigned).toBeDefined();
  expect(await postgresCaseCourses(base.db)(2015)).toEqual([]);
  const panels: string[] = [];
  for (const { caseNumber } of await stores.cases.list())
    if ((await stores.cases.read(caseNumber))?.case.panel !== null) panels.push(caseNumber);
  expect((await postgresPanelCases(base.db)()).toSorted()).toEqual(panels.toSorted());
  expect(panels.length).toBeGreaterThan(0);
});
