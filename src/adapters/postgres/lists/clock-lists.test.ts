import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runningClock } from '../../../../test/builders/due-dates.ts';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import type { ClockQuestion } from '#commands/lists/ports.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { askAs } from '../row-security/asker.ts';
import { postgresClockLists } from './clock-lists.ts';

const today = '2016-11-08';
let base: TestDatabase;
let lists: ReturnType<typeof postgresClockLists>;
beforeAll(async () => {
  base = await testDatabase();
  lists = postgresClockLists(base.db);
});
beforeEach(async () => {
  await base.db.deleteFrom('clocks').execute();
  await base.db.deleteFrom('cases').execute();
});
afterAll(() => base.drop());

async function add(caseNumber: string, clocks: readonly Partial<Deadline>[], state: CaseState = 'assigned') {
  const items = [{ title: 'MRI', claimsAdministrator: null }];
  const dispute = {
    caseNumber,
    priority: 'standard',
    dateOfInjury: '2010-01-01',
    patient: { age: null, sex: null },
    items,
  };
  const row = { case_number: caseNumber, state, sequence: 1, open: 1, decided: 0, opened_at: '2016-01-01T00:00:00Z' };
  await base.db
    .insertInto('cases')
    .values({ ...row, dispute: JSON.stringify(dispute) })
    .execute();
  for (const [number, rest] of clocks.entries()) {
    const deadline: Deadline = { ...runningClock, ...rest };
    const { duty, due } = deadline;
    const kept = { case_number: caseNumber, number, duty, due: due ?? '', deadline: JSON.stringify(deadline) };
    await base.db.insertInto('clocks').values(kept).execute();
  }
}

const question: ClockQuestion = { among: null, today, q: '', owner: null, group: null, after: null, limit: 100 };
const groupsOf = async () => (await lists.counts(question)).map(({ group }) => group);

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Deadline>, CaseState, string]>([
  // why this row                              clock                                     state          group
  ['long ago',                                 { due: '2013-11-08' },                    'assigned',    'overdue'],
  ['the day before',                           { due: '2016-11-07' },                    'assigned',    'overdue'],
  ['the last minute of the day before',        { due: '2016-11-07T23:59' },              'assigned',    'overdue'],
  ['the day itself is not late',               { due: '2016-11-08' },                    'assigned',    'today'],
  ['an hour of the day itself',                { due: '2016-11-08T00:01' },              'assigned',    'today'],
  ['tomorrow',                                 { due: '2016-11-09' },                    'assigned',    'week'],
  ['seven days on',                            { due: '2016-11-15' },                    'assigned',    'week'],
  ['an hour of the seventh day',               { due: '2016-11-15T23:59' },              'assigned',    'week'],
  ['eight days on',                            { due: '2016-11-16' },                    'assigned',    'later'],
  ['a clock that does not run',                { due: null },                            'assigned',    'later'],
  ['a right nobody used is not late',          { owedBy: 'worker', due: '2016-11-07' },  'assigned',    'ended'],
  ['on its last day it still runs',            { owedBy: 'worker', due: '2016-11-08' },  'assigned',    'today'],
  ['an effect that ended',                     { owedBy: null, due: '2016-11-01' },      'assigned',    'ended'],
  ['UR is over once there is an application',  { duty: 'U5', due: '2016-11-07' },        'screening',   'unrecorded'],
  ['before that its duty is late',             { duty: 'U1', due: '2016-11-07' },        'ur-pending',  'overdue'],
  ['and in time it is like any other',         { duty: 'U5', due: '2016-11-09' },        'screening',   'week'],
])('where a clock stands: %s', async (_why, clock, state, group) => {
  await add('CM16-0000001', [clock], state);
  expect(await groupsOf()).toEqual([group]);
  for (const each of ['overdue', 'today', 'week', 'later', 'unrecorded', 'ended'] as const)
    expect((await lists.page({ ...question, group: each })).rows.length).toBe(each === group ? 1 : 0);
});

test('the first due comes first, a day after its hours, what does not run last; part by part none is lost', async () => {
  const dues = ['2016-11-10', '2016-11-09', null, '2016-11-09T16:00', '2016-12-01', '2016-11-09T09:00'];
  await add(
    'CM16-0000001',
    dues.slice(0, 3).map(due => ({ due })),
  );
  await add(
    'CM16-0000002',
    dues.slice(3).map(due => ({ due })),
  );
  const order = ['2016-11-09T09:00', '2016-11-09T16:00', '2016-11-09', '2016-11-10', '2016-12-01', null];
  const whole = await lists.page(question);
  expect(whole.rows.map(({ deadline }) => deadline.due)).toEqual(order);
  const parts: (string | null)[] = [];
  let after: ClockQuestion['after'] = null;
  do {
    const part: Awaited<ReturnType<typeof lists.page>> = await lists.page({ ...question, after, limit: 4 });
    parts.push(...part.rows.map(({ deadline }) => deadline.due));
    after = part.next;
  } while (after !== null);
  expect(parts).toEqual(order);
});

const [mine, records, nobody] = ['CM16-0000001', 'CM16-0000002', 'CM16-0000003'] as const;

// biome-ignore format: a table reads in columns
test.each<[string, Partial<ClockQuestion>, string[]]>([
  // why this row               filter                                kept
  ['nothing asked keeps all',   {},                                   [mine, records, nobody]],
  ['the case',                  { q: 'cm16-0000002' },                [records]],
  ['words of the duty',         { q: 'inquiry answer' },              [mine]],
  ['its id',                    { q: 'u8' },                          [nobody]],
  ['who owes it, in words',     { q: 'claims administrator' },        [records]],
  ['a mark',                    { q: 'doubt' },                       [records]],
  ['the priority',              { q: 'standard' },                    [mine, records, nobody]],
  ['the owner',                 { owner: 'worker' },                  [mine]],
  ['owner and words together',  { owner: 'worker', q: '0000002' },    []],
  ['the cases named alone',     { among: [nobody] },                  [nobody]],
])('filter: %s', async (_why, filter, kept) => {
  await add(mine, [{ owedBy: 'worker', what: 'answer the inquiry', duty: 'A3' }]);
  await add(records, [{ owedBy: 'claims-administrator', enforced: false, confidence: 'low' }]);
  await add(nobody, [{ owedBy: null, duty: 'U8', what: 'effect ends' }]);
  const { rows } = await lists.page({ ...question, ...filter });
  expect(rows.map(({ caseNumber }) => caseNumber)).toEqual(kept);
  const counted = await lists.counts({ ...question, ...filter });
  expect(counted.reduce((sum, { clocks }) => sum + clocks, 0)).toBe(kept.length);
});

test('what is owed at its earliest period is counted apart, and who sees no case counts nothing', async () => {
  const clocks = [{}, { alarm: false }, { owedBy: 'worker' as const }, { due: '2016-11-11' }, { due: '2016-11-12' }];
  await add('CM16-0000001', clocks);
  expect(await lists.counts(question)).toEqual([
    { group: 'later', clocks: 3, owed: 1, owedSoon: 0 },
    { group: 'week', clocks: 2, owed: 2, owedSoon: 1 },
  ]);
  expect(await askAs('nobody', () => lists.counts(question))).toEqual([]);
});
