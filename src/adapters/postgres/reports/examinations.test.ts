import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { peopleOf } from '../../../../test/builders/records/case-rows.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import type { DeskQuestion } from '#commands/gate/ports.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import type { Database } from '../database.ts';
import { postgresExaminations } from './examinations.ts';

let base: TestDatabase | null = null;
afterAll(() => base?.drop());

const caseNumber = 'CM16-0000001';
const [draft, now] = [{ caseNumber, seat: 1 }, { rules: 'r', today: '2016-12-01' } as const];
const result = { items: [], isPanel: false, signedOn: null, checkedAtSigning: false, findings: [], unchecked: [] };
// biome-ignore format: one line
const question: DeskQuestion = { severity: null, rule: null, of: null, desk: null, caseNumber: '', sort: 'due', q: '', seesNames: false, down: false, from: 0, limit: 10 };

async function store() {
  base ??= await testDatabase();
  const { db } = base;
  for (const table of ['draft_examinations', 'clocks', 'case_reviewers', 'reviewers', 'cases'])
    await sql`delete from ${sql.table(table)}`.execute(db);
  await sql`insert into cases (case_number, state, sequence, decided, open, dispute, opened_at)
    values (${caseNumber}, 'in-review', 1, 1, 0, '{}', now())`.execute(db);
  await peopleOf(db, caseNumber, [], 'R-1001');
  const examinations = postgresExaminations(db);
  const examine = () => examinations.keep(draft, { sequence: 1, recordVersion: 0, rules: 'r', on: now.today }, result);
  return { db, examine, ...examinations };
}

/** An entry of the log as far as it concerns the desk: the case first, then its clocks. */
async function entry(db: Database, state: string, due: string | null = null) {
  await sql`update cases set state = ${state}, sequence = sequence + 1`.execute(db);
  await sql`delete from clocks`.execute(db);
  if (due !== null) await sql`insert into clocks values (${caseNumber}, 0, 'D1', ${due}, '{}')`.execute(db);
}

let desk: Awaited<ReturnType<typeof store>>;
beforeEach(async () => {
  desk = await store();
});
const listed = async () => (await desk.page(now, question)).drafted;

test('the desk lists drafts of cases in the states whose drafts are examined, whichever way they came there', async () => {
  await desk.examine();
  for (const state of CaseState.options) {
    await entry(desk.db, state);
    const isExamined = await desk.countStale({ ...now, rules: 'another' });
    expect([state, await listed()]).toEqual([state, isExamined]);
    await desk.examine();
    expect([state, await listed()]).toEqual([state, isExamined]);
  }
});

test('when a draft is due and what the desk said of it follow the case, and a seat that is no more has none', async () => {
  await desk.examine();
  const row = async () => (await desk.page(now, question)).rows.map(({ due, desk: standing }) => [due, standing]);
  expect(await row()).toEqual([[null, 'unseen']]);
  await desk.db.transaction().execute(async transaction => {
    await entry(transaction, 'in-review', '2016-12-20');
    await sql`update case_reviewers set desk = 'returned'`.execute(transaction);
  });
  expect(await row()).toEqual([['2016-12-20', 'returned']]);
  await desk.db.transaction().execute(async transaction => {
    await entry(transaction, 'in-review');
    await sql`delete from case_reviewers`.execute(transaction);
  });
  expect([await row(), await listed()]).toEqual([[], 0]);
});

test('an examination that is kept while the case changes is listed as the case stands then', async () => {
  const changed = Promise.withResolvers<undefined>();
  const mayEnd = Promise.withResolvers<undefined>();
  const change = desk.db.transaction().execute(async transaction => {
    await entry(transaction, 'terminated');
    changed.resolve(undefined);
    await mayEnd.promise;
  });
  await changed.promise;
  const kept = desk.examine();
  await expect
    .poll(async () => (await sql`select from pg_locks where not granted`.execute(desk.db)).rows.length)
    .toBeGreaterThan(0);
  mayEnd.resolve(undefined);
  await Promise.all([change, kept]);
  expect(await listed()).toBe(0);
});
