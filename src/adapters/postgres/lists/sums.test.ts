import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import * as fc from '../../../../test/random.ts';
import { CaseState } from '#domain/cases/case-state.ts';
import type { Database } from '../database.ts';
import { postgresOverseenCases } from '../reports/overseen-cases.ts';
import { postgresClockLists } from './clock-lists.ts';
import { postgresSums } from './sums.ts';

const numbers = ['CM16-0000001', 'CM16-0000002', 'CM16-0000003'];
const dues = ['', '2016-11-07', '2016-11-08', '2016-11-08T09:30', '2016-11-11', '2016-12-24'];
const today = '2016-11-08';
let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.drop());

const caseNumber = fc.constantFrom(...numbers);
const clock = fc.record({
  duty: fc.constantFrom('A1', 'U5'),
  due: fc.constantFrom(...dues),
  deadline: fc
    .record({ owedBy: fc.constantFrom(null, 'worker', 'claims-administrator'), alarm: fc.boolean() })
    .map(each => JSON.stringify(each)),
});
const duty = fc.record({
  due: fc.constantFrom(...dues.filter(due => due !== '')),
  stage: fc.constantFrom('records', 'payment'),
  met: fc.boolean(),
  late: fc.boolean(),
});

/** What may happen to rows that are summed, by whoever writes them. */
const act = fc.oneof(
  fc.record({ do: fc.constant('write' as const), caseNumber, clocks: fc.array(clock, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('move' as const), caseNumber, due: fc.constantFrom(...dues) }),
  fc.record({ do: fc.constant('step' as const), caseNumber, state: fc.constantFrom(...CaseState.options) }),
  fc.record({ do: fc.constant('oversee' as const), caseNumber, duties: fc.array(duty, { maxLength: 4 }) }),
  fc.record({ do: fc.constant('gather' as const) }),
);

async function perform(db: Database, each: typeof act extends fc.Arbitrary<infer Act> ? Act : never) {
  switch (each.do) {
    case 'gather':
      return postgresSums(db).gather();
    case 'step':
      return sql`update cases set state = ${each.state} where case_number = ${each.caseNumber}`.execute(db);
    case 'move':
      return sql`update clocks set due = ${each.due} where case_number = ${each.caseNumber} and number = 0`.execute(db);
    case 'write':
      await sql`delete from clocks where case_number = ${each.caseNumber}`.execute(db);
      return sql`insert into clocks (case_number, number, duty, due, deadline)
        select ${each.caseNumber}, row_number() over () - 1, k.duty, k.due, k.deadline::json
        from json_to_recordset(${JSON.stringify(each.clocks)}::json) as k (duty text, due text, deadline text)`.execute(
        db,
      );
    case 'oversee':
      await sql`delete from overseen_duties where case_number = ${each.caseNumber}`.execute(db);
      return sql`insert into overseen_duties (case_number, number, stage, duty, owed_by, what, due, met, late)
        select ${each.caseNumber}, row_number() over (), d.stage, 'R1', 'worker', '', d.due, d.met, d.late
        from json_to_recordset(${JSON.stringify(each.duties)}::json) as d (stage text, due text, met boolean, late boolean)`.execute(
        db,
      );
  }
}

test('sums are what counting all rows one by one comes to, whatever is written, in whichever order', async () => {
  const { db } = base;
  const lists = postgresClockLists(db);
  for (const number of numbers)
    await sql`insert into cases (case_number, state, sequence, decided, open, dispute, opened_at)
      values (${number}, 'assigned', 1, 0, 1, '{}', now())`.execute(db);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async acts => {
      for (const each of acts) await perform(db, each);
      for (const owner of [null, 'worker'] as const) {
        const asked = { today, q: '', owner };
        expect(await lists.counts({ ...asked, among: null })).toEqual(await lists.counts({ ...asked, among: numbers }));
      }
      const sums = await postgresOverseenCases(db).sums({ today, counting: 1, mostOverdue: 0 });
      const { rows } = await sql<object>`select month, stage, count(*)::int as due,
          (count(*) filter (where late or not met))::int as late from overseen_duties where met or day < ${today}
        group by month, stage order by month desc, stage desc`.execute(db);
      expect(sums.lateness).toEqual(rows);
      const open = sql<{
        count: number;
      }>`select count(*)::int as count from overseen_duties where not met and day < ${today}`;
      expect(sums.overdueInAll).toBe((await open.execute(db)).rows[0]?.count);
    }),
    { numRuns: 60 },
  );
});

test('parts of a sum are put together, and a sum of nothing goes', async () => {
  const { db } = base;
  const parts = async () => (await sql`select from clock_sums`.execute(db)).rows.length;
  await sql`delete from clocks`.execute(db);
  for (const number of [0, 1])
    await sql`insert into clocks values (${numbers[0]}, ${number}, 'A1', '2016-12-31', '{}')`.execute(db);
  await Promise.all([postgresSums(db).gather(), postgresSums(db).gather()]);
  expect(await parts()).toBe(1);
  await sql`delete from clocks`.execute(db);
  await postgresSums(db).gather();
  expect(await parts()).toBe(0);
});
