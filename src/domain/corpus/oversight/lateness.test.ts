import { expect, test } from 'vitest';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { addLateness, addPenalties, latenessByMonth, overdueNow, overseenStage, penaltyTotals } from './lateness.ts';

function deadline(with_: Partial<Deadline>): Deadline {
  return {
    duty: 'R1',
    what: 'records',
    owedBy: 'claims-administrator',
    due: '2016-11-25',
    base: null,
    steps: [],
    source: '',
    says: '',
    confidence: 'high',
    notes: [],
    enforced: true,
    alarm: true,
    profile: 'P2014',
    startedBy: { event: 'noarfi-served', on: '2016-11-09', index: 0 },
    met: null,
    ...with_,
  };
}

const penalty = (amount: number, source = '8 CCR 9792.12(c)(6)') => ({
  breach: 'records-late' as const,
  what: 'records late',
  daysLate: 1,
  amount,
  currency: 'USD' as const,
  cap: 5000,
  capReachedOn: null,
  ceiling: false,
  steps: [],
  source,
  says: '',
  confidence: 'high' as const,
  notes: [],
  duty: 'R1' as const,
  due: '2016-11-25',
});

const met = (on: string, late: boolean): Deadline['met'] => ({ event: 'records-complete', on, late });
const today = '2016-12-01';

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
  ['what the regulation replaces',      { duty: 'R4', enforced: false },                                [],                          []],
  ['utilization review',                { duty: 'U5' },                                                 [],                          []],
  ['a clock that does not run',         { due: null },                                                  [],                          []],
])('%s', (_why, with_, months, overdue) => {
  const cases = [{ caseNumber: 'CM16-0000001', duties: [deadline(with_)] }];
  expect(latenessByMonth(cases, today).map(({ month, stage, due, late }) => `${month} ${stage} ${late} of ${due}`)).toEqual(months);
  expect(overdueNow(cases, today).map(({ duty, days }) => `${duty} ${days}`)).toEqual(overdue);
});

test('the newest month first, stages in their order, the longest overdue first', () => {
  const duties = [
    deadline({ duty: 'P1', due: '2016-10-03' }),
    deadline({}),
    deadline({ duty: 'A4', owedBy: 'review-organization', due: '2016-11-02', met: met('2016-11-02', false) }),
  ];
  const cases = [{ caseNumber: 'CM16-0000001', duties }];
  expect(latenessByMonth(cases, today).map(({ month, stage }) => `${month} ${stage}`)).toEqual([
    '2016-11 assignment',
    '2016-11 records',
    '2016-10 payment',
  ]);
  expect(overdueNow(cases, today).map(({ duty }) => duty)).toEqual(['P1', 'R1']);
  expect(overseenStage(deadline({ owedBy: null }))).toBe(null);
});

test('penalties are added up by provision, each case once', () => {
  const totals = penaltyTotals([
    { caseNumber: 'a', penalties: [penalty(500), penalty(1000)] },
    { caseNumber: 'b', penalties: [penalty(500), penalty(9000, 'another')] },
  ]);
  expect(totals.map(({ source, cases, amount }) => [source, cases, amount])).toEqual([
    ['another', 1, 9000],
    ['8 CCR 9792.12(c)(6)', 2, 2000],
  ]);
});

test('what was counted batch by batch adds up to what is counted at once', () => {
  const cases = ['a', 'b', 'c'].map((caseNumber, index) => ({
    caseNumber,
    duties: [deadline({}), deadline({ due: `2016-1${index}-03`, met: met('2016-12-30', true) })],
    penalties: [penalty(100), penalty(200 + index)],
  }));
  const [first, ...rest] = cases.map(one => latenessByMonth([one], today));
  const added = rest.reduce((sum, rows) => addLateness(sum, rows), first ?? []);
  const whole = latenessByMonth(cases, today);
  const told = (rows: typeof whole) =>
    rows.map(({ month, stage, due, late }) => [month, stage, due, late].join()).toSorted();
  expect(told(added)).toEqual(told(whole));
  const [one, ...others] = cases.map(each => penaltyTotals([each]));
  expect(others.reduce((sum, rows) => addPenalties(sum, rows), one ?? [])).toEqual(penaltyTotals(cases));
});
