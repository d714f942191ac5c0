import { sql } from 'kysely';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import { counted, runningClock } from '../../../../test/builders/due-dates.ts';
import { exposuresOf } from '#domain/charges/penalties/exposures.ts';
import { penaltiesOf } from '#domain/charges/penalties/penalties-of-duties.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { postgresOverseenCases } from './overseen-cases.ts';

let base: TestDatabase | null = null;
afterAll(() => base?.drop());

const COUNTING = 3;
const from = { sequence: 1, counting: COUNTING };
const stale = { but: ['ur-pending' as const], counting: COUNTING };

async function store(...cases: readonly string[]) {
  base ??= await testDatabase();
  const { db } = base;
  for (const table of ['overseen_duties', 'overseen_exposures', 'cases'])
    await sql`delete from ${sql.table(table)}`.execute(db);
  for (const number of cases)
    await sql`insert into cases (case_number, state, sequence, decided, open, dispute, opened_at)
      values (${number}, 'assigned', 1, 0, 1, '{}', now())`.execute(db);
  return { db, ...postgresOverseenCases(db) };
}

function deadline(with_: Partial<Deadline>): Deadline {
  const owed = { duty: 'R1', owedBy: 'claims-administrator', due: '2016-11-25', enforced: true, met: null } as const;
  return { ...runningClock, ...owed, ...with_ };
}

const met = (on: string, late: boolean): Deadline['met'] => ({ event: 'records-complete', on, late });
const today = '2016-12-01';
const asked = { today, counting: COUNTING, mostOverdue: 10 };

let kept: Awaited<ReturnType<typeof store>>;
beforeEach(async () => {
  kept = await store('CM16-0000001', 'CM16-0000002');
});

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Deadline>, string[], string[]]>([
  // why this row                       duty                                                            counted by month             overdue
  ['open after its last day',           {},                                                             ['2016-11 records 1 of 1'],  ['R1 6']],
  ['open on its last day',              { due: today },                                                 [],                          []],
  ['open, a day over',                  { due: '2016-11-30' },                                          ['2016-11 records 1 of 1'],  ['R1 1']],
  ['met in time',                       { met: met('2016-11-20', false) },                              ['2016-11 records 0 of 1'],  []],
  ['met late',                          { met: met('2016-11-28', true) },                               ['2016-11 records 1 of 1'],  []],
  ['met before it was due',             { due: '2016-12-09', met: met('2016-11-20', false) },           ['2016-12 records 0 of 1'],  []],
  ['due by the minute',                 { duty: 'D2', owedBy: 'review-organization', due: '2016-11-29T08:20' }, ['2016-11 determination 1 of 1'], ['D2 2']],
  ['a right, not a duty',               { duty: 'R5', owedBy: 'worker-or-physician' },                  [],                          []],
  ['a clock that does not run',         { due: null },                                                  [],                          []],
])('%s', async (_why, with_, months, overdue) => {
  await kept.keep({ caseNumber: 'CM16-0000001', duties: [deadline(with_)], exposures: [] }, from);
  const sums = await kept.sums(asked);
  expect(sums.lateness.map(({ month, stage, due, late }) => `${month} ${stage} ${late} of ${due}`)).toEqual(months);
  expect(sums.overdue.map(({ duty, days }) => `${duty} ${days}`)).toEqual(overdue);
  expect([sums.cases, sums.overdueInAll]).toEqual([1, overdue.length]);
});

test('the newest month first, stages in their order, the longest overdue first, and no more of these than asked for', async () => {
  const duties = [
    deadline({ duty: 'P1', due: '2016-10-03' }),
    deadline({}),
    deadline({ duty: 'A4', owedBy: 'review-organization', due: '2016-11-02', met: met('2016-11-02', false) }),
  ];
  for (const caseNumber of ['CM16-0000002', 'CM16-0000001'])
    await kept.keep({ caseNumber, duties, exposures: [] }, from);
  const sums = await kept.sums({ ...asked, mostOverdue: 3 });
  expect(sums.lateness.map(({ month, stage, due }) => `${month} ${stage} ${due}`)).toEqual([
    '2016-11 assignment 2',
    '2016-11 records 2',
    '2016-10 payment 2',
  ]);
  expect(sums.overdue.map(({ caseNumber, duty }) => `${duty} ${caseNumber.at(-1)}`)).toEqual(['P1 1', 'P1 2', 'R1 1']);
  expect(sums.overdueInAll).toBe(4);
});

test('a count holds until an event comes or another way to count; one made of fewer events is not kept', async () => {
  expect(await kept.stale({ ...stale, limit: 5 })).toEqual(['CM16-0000002', 'CM16-0000001']);
  const one = { caseNumber: 'CM16-0000001', duties: [deadline({})], exposures: [] };
  await kept.keep(one, from);
  expect(await kept.stale({ ...stale, limit: 5 })).toEqual(['CM16-0000002']);
  expect(await kept.countStale({ ...stale, counting: COUNTING + 1 })).toBe(2);
  expect(await kept.countStale({ ...stale, but: ['assigned'] })).toBe(0);
  await sql`update cases set sequence = 2 where case_number = 'CM16-0000001'`.execute(kept.db);
  expect(await kept.countStale(stale)).toBe(2);
  await kept.keep(one, from);
  expect(await kept.countStale(stale)).toBe(2);
  await kept.keep({ ...one, duties: [] }, { ...from, sequence: 2 });
  expect((await kept.sums(asked)).lateness).toEqual([]);
});

const assigned = 'noarfi-served 2016-11-14 mail'; // records due 29 November
const cases = {
  'CM16-0000001': `${assigned}; records-complete 2016-12-05; noarfi-served 2016-12-06 mail`,
  'CM16-0000002': 'ur-decision-served 2016-11-03 mail without-form; determination-received 2016-11-14',
};

test('as of any day penalties come to what is counted case by case, each case once', async () => {
  const all = Object.entries(cases).map(([caseNumber, events]) => {
    const result = counted(events);
    if (result.kind === 'refused') throw new Error(result.refusal.message);
    return { caseNumber, ...result };
  });
  for (const { caseNumber, duties, ended } of all)
    await kept.keep({ caseNumber, duties: [], exposures: exposuresOf(duties, ended) }, from);
  for (const asOf of [
    '2016-11-03',
    '2016-11-04',
    '2016-11-29',
    '2016-11-30',
    '2016-12-22',
    '2016-12-23',
    '2017-03-01',
  ]) {
    const each = all.flatMap(({ caseNumber, duties, ended }) =>
      penaltiesOf(duties, ended, asOf).map(penalty => ({ ...penalty, caseNumber })),
    );
    const expected = [...Map.groupBy(each, ({ what, source }) => `${what} ${source}`)].map(([provision, rows]) => {
      const amount = rows.reduce((sum, row) => sum + row.amount, 0);
      return `${provision}: ${new Set(rows.map(row => row.caseNumber)).size}, ${amount}`;
    });
    const { penalties } = await kept.sums({ ...asked, today: asOf });
    const told = penalties.map(row => `${row.what} ${row.source}: ${row.cases}, ${row.amount}`);
    expect([asOf, told.toSorted()]).toEqual([asOf, expected.toSorted()]);
    const amounts = penalties.map(({ amount }) => amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  }
});
