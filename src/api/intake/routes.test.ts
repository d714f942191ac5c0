import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm } from '../../../test/builders/case-events.ts';
import { fileApplication } from '#commands/life-cycle/file-application.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { CaseList } from '../cases/contract.ts';
import { ComparedView, EligibleView, type IntakeStage, IntakeView } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-11-10');
});
afterAll(() => api.close());

const copy = 'UTILIZATION REVIEW DECISION\n\nRecords reviewed: the request.\n\nDenied.';

/** Files an application; each of another worker unless the test says otherwise. */
let serial = 0;
async function filed(with_: Partial<ApplicationForm> = {}, received = '2016-10-20'): Promise<string> {
  serial += 1;
  const form = applicationForm();
  const names = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper'];
  const other = {
    employee: {
      ...form.employee,
      lastName: names[serial] ?? 'Oak',
      birthDate: `19${50 + serial}-01-0${(serial % 8) + 1}`,
    },
    claim: { ...form.claim, number: `WC-${serial}00-${serial}7` },
    dateOfInjury: `2014-0${(serial % 8) + 1}-1${serial % 9}`,
  };
  const outcome = await fileApplication(api.needs, {
    form: { ...form, ...other, ...with_ },
    received,
    method: 'fax',
    urDecisionText: copy,
  });
  if (outcome.kind !== 'filed') throw new Error(JSON.stringify(outcome));
  return outcome.case.caseNumber;
}

const queue = async (stage: IntakeStage = 'to-screen', from = 0) =>
  IntakeView.parse((await api.call('GET', `/intake?stage=${stage}&from=${from}`)).json());
const numbers = async (stage?: IntakeStage) => (await queue(stage)).rows.map(({ caseNumber }) => caseNumber);
const found = async (...cases: string[]) =>
  EligibleView.parse((await api.call('POST', '/intake/eligible', { cases })).json()).lines;

test('the queue shows what was received first first, each with what screening finds and what the sender is told', async () => {
  const later = await filed({}, '2016-11-01');
  const first = await filed({}, '2016-10-15');
  const late = await filed({}, '2016-11-10');
  const { rows, counts } = await queue();
  expect(rows.map(({ caseNumber }) => caseNumber)).toEqual([first, later, late]);
  expect(counts).toEqual({ 'to-screen': 3, 'to-assign': 0, waiting: 0 });
  expect(rows.map(({ screening }) => screening?.eligible)).toEqual(['whole', 'whole', 'no']);
  expect(rows[2]?.screening?.grounds.map(({ code }) => code)).toEqual(['LATE']);
  expect(rows[2]?.notice).toContain('cannot be reviewed');
  expect((await queue('to-screen', 2)).rows).toHaveLength(1);
  expect((await api.call('GET', '/intake?stage=lost')).status).toBe(400);
});

test('several are found eligible at once: those nothing speaks against, and no other', async () => {
  const plain = await filed();
  const late = await filed({}, '2016-11-10');
  const lines = await found(plain, late, 'CM16-0999999', plain);
  expect(lines).toEqual([
    { caseNumber: plain, found: true, why: 'nothing stands against a review' },
    { caseNumber: late, found: false, why: 'something stands against it, or against part of it' },
    { caseNumber: 'CM16-0999999', found: false, why: 'no such application' },
  ]);
  expect(await numbers('to-assign')).toEqual([plain]);
  expect((await queue('to-assign')).rows[0]?.due).toBe('2016-11-14');
  expect((await found(plain))[0]).toMatchObject({ found: false });
  expect((await api.call('POST', '/intake/eligible', { cases: [] })).status).toBe(400);
});

test('one like it on file is shown beside it, fact by fact, and keeps it from being found eligible unseen', async () => {
  const own = { dateOfInjury: '2013-04-05' };
  const form = applicationForm();
  const worker = { ...form.employee, lastName: 'Kestrel', firstName: 'Wanda', birthDate: '1971-02-03' };
  const one = await filed({ ...own, employee: worker, claim: { ...form.claim, number: 'WC-900-11' } });
  const same = await filed({ ...own, employee: worker, claim: { ...form.claim, number: 'wc 900 11' } });
  const perhaps = await filed({
    ...own,
    employee: worker,
    claim: { ...form.claim, number: 'WC-900-11' },
    physician: { ...form.physician, name: 'Ana Holm' },
  });
  const compared = ComparedView.parse((await api.call('GET', `/cases/${same}/duplicates`)).json()).compared;
  expect(compared.map(({ caseNumber, verdict }) => [caseNumber, verdict])).toEqual([[one, 'duplicate']]);
  expect(compared[0]?.facts).toContainEqual({
    what: 'claim number',
    agreement: 'same',
    here: 'wc 900 11',
    there: 'WC-900-11',
  });
  const other = ComparedView.parse((await api.call('GET', `/cases/${perhaps}/duplicates`)).json()).compared;
  expect(other.map(({ verdict }) => verdict)).toEqual(['possible', 'possible']);
  expect(other[0]?.facts).toContainEqual(
    expect.objectContaining({ what: 'requesting physician', agreement: 'different', here: 'Ana Holm' }),
  );
  expect(await found(perhaps)).toEqual([
    expect.objectContaining({ found: false, why: expect.stringContaining('same as') }),
  ]);
  expect(ComparedView.parse((await api.call('GET', `/cases/${one}/duplicates`)).json()).compared).toEqual([]);
});

test('the queue is searched by worker, claim, case and item, sorted, and parted', async () => {
  const form = applicationForm();
  const named = (lastName: string, number: string) =>
    filed({ employee: { ...form.employee, firstName: 'Zoë', lastName }, claim: { ...form.claim, number } });
  const [late, soon] = [await named('Quillfeather', 'ZQ-77-1'), await named('Quillfeather-Moss', 'ZQ-77-2')];
  const asked = async (query: string) => {
    const { rows, counts } = IntakeView.parse((await api.call('GET', `/intake?${query}`)).json());
    return [rows.map(({ caseNumber }) => caseNumber), counts['to-screen']];
  };
  // biome-ignore format: a table reads in columns
  for (const [query, expected] of [
    ['q=quillfeather&sort=number',            [late, soon]],
    ['q=Quillfeather&sort=number&order=down', [soon, late]],
    ['q=zo%C3%AB+moss',                       [soon]],
    ['q=Quillfeather,+Zo%C3%AB',              [late]],
    ['q=zq-77-1',                             [late]],
    [`q=${soon.toLowerCase()}`,               [soon]],
    ['q=quill%25er',                          []],
    ['q=quillfeather&sort=received&limit=1',  [late]],
  ] as const) expect([query, (await asked(query))[0]]).toEqual([query, expected]);
  expect((await asked('q=quillfeather&limit=1'))[1]).toBe(2);
  const first = await api.app.inject({
    url: '/api/v1/intake?q=quillfeather&limit=1&sort=number',
    headers: { cookie: await api.cookieOf('intake', {}) },
  });
  expect(first.headers['link']).toBe('</api/v1/intake?q=quillfeather&limit=1&sort=number&from=1>; rel="next"');
  for (const wrong of ['limit=101', 'limit=0', 'sort=worker', 'order=sideways', `q=${'x'.repeat(201)}`])
    expect((await api.call('GET', `/intake?${wrong}`)).status).toBe(400);
  // All cases are found by the same words, each with the name of its worker, and by nobody who may not see them.
  const listed = async (call: typeof api.call) =>
    CaseList.parse((await call('GET', '/cases?q=quillfeather')).json()).cases.map(row => [row.caseNumber, row.worker]);
  const both = [
    [late, 'Zoë Quillfeather'],
    [soon, 'Zoë Quillfeather-Moss'],
  ];
  expect(await listed(api.call)).toEqual(both);
  expect(await listed(await api.as('attorney', { cases: [late] }))).toEqual(both.slice(0, 1));
});

test('a party sees nothing of the queue', async () => {
  const [own] = await numbers();
  const party = await api.as('claims-administrator', { cases: [own ?? ''] });
  for (const path of ['/intake', `/cases/${own}/duplicates`]) expect((await party('GET', path)).status).toBe(403);
  expect((await party('POST', '/intake/eligible', { cases: [own] })).status).toBe(403);
});
