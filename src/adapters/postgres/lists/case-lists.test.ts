import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/database.ts';
import type { CaseQuestion, CaseSort } from '#commands/lists/ports.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import type { Dispute } from '#domain/cases/dispute.ts';
import { askAs } from '../row-security/asker.ts';
import { postgresCaseLists } from './case-lists.ts';

type Rest = Partial<Omit<Dispute, 'items'>> & {
  readonly items?: readonly string[];
  readonly state?: CaseState;
  readonly decided?: number;
};
let base: TestDatabase;
let lists: ReturnType<typeof postgresCaseLists>;

const cases: Readonly<Record<string, Rest>> = {
  'CM15-0000001': { items: ['Norco 10/325mg #40', 'Soma 350mg #90'], decided: 1 },
  'CM15-0000002': { items: ['MRI of the lumbar spine'], dateAssigned: '2015-09-01' },
  'CM15-0000003': { priority: 'expedited', dateAssigned: '2015-12-01' },
  'CM14-0000004': { state: 'determined', decided: 1, dateAssigned: '2014-02-01' },
  'CM15-0000005': { state: 'in-review', decided: 1, patient: { age: 61, sex: 'female' } },
};
const [norco, mri, fast, sent, ready] = [
  'CM15-0000001',
  'CM15-0000002',
  'CM15-0000003',
  'CM14-0000004',
  'CM15-0000005',
] as const;
const all = [sent, norco, mri, fast, ready];

beforeAll(async () => {
  base = await testDatabase();
  lists = postgresCaseLists(base.db);
  for (const [caseNumber, rest] of Object.entries(cases)) await add(caseNumber, rest);
});
afterAll(() => base.drop());

async function add(caseNumber: string, { items = ['Duloxetine 60mg #30'], state, decided = 0, ...rest }: Rest) {
  const dispute = {
    caseNumber,
    priority: 'standard',
    dateOfInjury: '2010-01-01',
    urDecisionDate: '2015-08-01',
    applicationReceived: null,
    dateAssigned: '2015-10-01',
    patient: { age: 40, sex: 'male' },
    items: items.map(title => ({ title, claimsAdministrator: null })),
    ...rest,
  };
  const row = { case_number: caseNumber, state: state ?? 'records-complete', sequence: 1, open: items.length, decided };
  await base.db
    .insertInto('cases')
    .values({ ...row, dispute: JSON.stringify(dispute), opened_at: '2016-01-01T00:00:00Z' })
    .execute();
}

const question: CaseQuestion = {
  among: null,
  q: '',
  sort: 'number',
  down: false,
  seesDrafts: true,
  seesNames: true,
  after: null,
  limit: 100,
};
const numbers = async (of: Partial<CaseQuestion>) =>
  (await lists.page({ ...question, ...of })).rows.map(({ caseNumber }) => caseNumber);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                     filter            kept
  ['empty keeps all',                 '  ',             all],
  ['number',                          'cm15-0000002',   [mri]],
  ['any item, any case of letters',   'soma',           [norco]],
  ['every word, in any order',        'lumbar mri',     [mri]],
  ['one word missing',                'lumbar norco',   []],
  ['the state in words',              'ready to sign',  [ready]],
  ['not the words it would have else', '0000005 in review', []],
  ['a word may stand within another', 'in review',      [mri, fast]],
  ['another state in words',          'letter issued',  [sent]],
  ['the patient',                     '61-year',        [ready]],
  ['the priority',                    'expedited',      [fast]],
  ['a sign SQL has a use for',        '%',              []],
  ['and the one that would hide it',  '\\',           []],
])('filter: %s', async (_why, q, kept) => {
  expect(await numbers({ q })).toEqual(kept);
});

// biome-ignore format: a table reads in columns
test.each<[string, CaseSort, boolean, string[]]>([
  // why this row                                key        down   order
  ['what waits: expedited, oldest, signed last', 'waiting', false, [fast, mri, norco, ready, sent]],
  ['by number',                                  'number',  false, [sent, norco, mri, fast, ready]],
  ['and down',                                   'number',  true,  [ready, fast, mri, norco, sent]],
  ['by a date',                                  'assigned', false, [sent, mri, norco, ready, fast]],
  ['by share decided, ties by number',           'progress', true, [sent, ready, norco, mri, fast]],
])('order: %s, whole and part by part', async (_why, sort, down, order) => {
  expect(await numbers({ sort, down })).toEqual(order);
  const parts: string[] = [];
  let after: CaseQuestion['after'] = null;
  do {
    const part: Awaited<ReturnType<typeof lists.page>> = await lists.page({ ...question, sort, down, after, limit: 2 });
    parts.push(...part.rows.map(({ caseNumber }) => caseNumber));
    after = part.next;
  } while (after !== null);
  expect(parts).toEqual(order);
});

test('how far a draft is, is neither counted, sorted nor found by for those who may not see it', async () => {
  const counts = await lists.counts({ among: null, seesDrafts: true });
  expect(counts).toEqual([
    { state: 'determined', cases: 1, ready: 1 },
    { state: 'in-review', cases: 1, ready: 1 },
    { state: 'records-complete', cases: 3, ready: 0 },
  ]);
  const hidden = await lists.counts({ among: null, seesDrafts: false });
  expect(hidden.find(({ state }) => state === 'in-review')).toEqual({ state: 'in-review', cases: 1, ready: 0 });
  expect(await numbers({ q: 'ready to sign', seesDrafts: false })).toEqual([]);
  expect(await numbers({ q: '0000005 in review', seesDrafts: false })).toEqual([ready]);
  expect(await numbers({ sort: 'progress', down: true, seesDrafts: false })).toEqual([sent, norco, mri, fast, ready]);
});

test('a list is bounded by the cases named, and by what the database shows to who asks', async () => {
  expect(await numbers({ among: [mri, ready, 'CM99-0000000'] })).toEqual([mri, ready]);
  expect(await askAs('nobody', () => numbers({}))).toEqual([]);
});

test('a dispute with a character no text can hold is there, and found by its number', async () => {
  await add('CM15-0000006', { items: ['MRI \u0000'] });
  const found = await lists.counts({ among: ['CM15-0000006'], seesDrafts: true });
  expect(found.map(({ cases: count }) => count)).toEqual([1]);
  expect(await numbers({ q: '0000006' })).toEqual(['CM15-0000006']);
  await base.db.deleteFrom('cases').where('case_number', '=', 'CM15-0000006').execute();
});
