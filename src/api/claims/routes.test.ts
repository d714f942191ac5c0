import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile } from '#adapters/formats/open-file.ts';
import { deliverRecords } from '#commands/claims/deliver-records.ts';
import { openCase } from '#commands/open-case.ts';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm, caseEvent } from '../../../test/builders/case-events.ts';
import { caseFile, document } from '../../../test/builders/case-file.ts';
import { zipBytes } from '../../../test/builders/records/zip-bytes.ts';
import { addEvents } from '#commands/change-case.ts';
import type { ReadPages } from '#commands/records/ports.ts';
import { ClaimsView, ReceiptsView } from './contract.ts';

const [one, two, foreign, mailed] = ['CM16-0000001', 'CM16-0000002', 'CM16-0000003', 'CM16-0000004'] as const;
let api: TestApi;
let clerk: Awaited<ReturnType<TestApi['as']>>;

beforeAll(async () => {
  api = await testApi('2016-12-01');
  for (const caseNumber of [one, two, foreign])
    await openCase(api.needs, { caseFile: caseFile({ caseNumber }), documents: [document()] });
  const events = [
    caseEvent('application-received'),
    caseEvent('screening-begun'),
    caseEvent('found-eligible'),
    caseEvent('noarfi-served', { method: 'mail' }),
  ];
  await addEvents(api.needs, mailed, null, events);
  clerk = await api.as('claims-administrator', { cases: [one, two, mailed] });
});
afterAll(() => api.close());

const desk = async (query = '') => ClaimsView.parse((await clerk('GET', `/claims${query}`)).json());
const page = (text: string) => `Progress note: ${text}.`;
const readPages: ReadPages = () => Promise.resolve({ kind: 'opened', pages: 1, outcomes: (async function* () {})() });

const mayDeliver = (caseNumber: string) => Promise.resolve([one, two, mailed].some(each => each === caseNumber));

/** Delivers a ZIP as the clerk, whose cases are known. */
async function deliver(manifest: string | null, files: Readonly<Record<string, string>>) {
  const parts = Object.entries(files).map(([name, content]) => ({ name, content }));
  const zip = zipBytes([...parts, ...(manifest === null ? [] : [{ name: 'manifest.csv', content: manifest }])]);
  const account = 'tester';
  return deliverRecords({ ...api.needs, openFile, readPages }, { account, sender: 'Dune Claims', mayDeliver }, [
    { name: 'd.zip', bytes: () => Promise.resolve(zip) },
  ]);
}

const told = (outcome: Awaited<ReturnType<typeof deliver>>) =>
  outcome.kind === 'delivered'
    ? outcome.receipt.lines.map(({ line, caseNumber, outcome: fared, why }) => [line, caseNumber, fared, why])
    : outcome.message;

test('a clerk sees the own cases alone, what is due first first, with what is owed, sent, late and to be paid', async () => {
  const { rows, counts } = await desk();
  expect(rows.map(({ caseNumber }) => caseNumber)).toEqual([mailed, one, two]);
  expect(counts).toEqual({ all: 3, owed: 1, overdue: 1 });
  const [late] = rows;
  expect(late?.notice).toEqual({ on: '2016-11-09', method: 'mail' });
  expect(late?.due).toBe('2016-11-28');
  expect(late?.penalties.map(({ what, amount, duty }) => [what, amount, duty])).toEqual([
    ['records late to the review organization', 1500, 'R1'],
  ]);
  expect(late?.checklist.filter(({ isSent }) => isSent)).toEqual([]);
  expect(late?.fee).toMatchObject({ isOwed: false, fee: { amount: 390 } });
  expect((await desk('?show=overdue')).rows.map(({ caseNumber }) => caseNumber)).toEqual([mailed]);
  expect((await desk(`?case=${two}`)).rows.map(({ caseNumber }) => caseNumber)).toEqual([two]);
  expect((await desk(`?case=${foreign}`)).rows).toEqual([]);
  expect((await desk('?from=2')).rows).toHaveLength(1);
  expect((await api.call('GET', '/claims')).body).toContain(foreign);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                   question                       cases
  ['what is owed first, the others by number',      '',                            [mailed, one, two]],
  ['turned around those that owe still come first', 'order=down',                  [mailed, one, two]],
  ['by number',                                     'sort=number',                 [one, two, mailed]],
  ['by number, the last first',                     'sort=number&order=down',      [mailed, two, one]],
  ['a part of it',                                  'sort=number&from=1&limit=1',  [two]],
  ['the name of the worker',                        `q=${applicationForm().employee.lastName}`, [mailed]],
  ['a number of the claim, in small letters',       `q=${applicationForm().claim.number.toLowerCase()}`, [mailed]],
  ['an item, whatever case names it',               'q=physical&sort=number&show=overdue', []],
  ['words of which one is nowhere',                 `q=${mailed}+nowhere`,         []],
  ['a case of somebody else',                       `q=${foreign}`,                []],
])('the list is searched, sorted and parted: %s', async (_why, query, expected) => {
  const { rows, counts } = await desk(`?${query}`);
  expect(rows.map(({ caseNumber }) => caseNumber)).toEqual(expected);
  if (query.startsWith('q=') && !query.includes('show')) expect(counts.all).toBe(expected.length);
});

test('each line of a delivery is received, known, set aside or refused, and named so; what is not theirs is as what is not there', async () => {
  const manifest = [
    'case,file,kind,date',
    `${one},a/visit.txt,progress-report,2016-11-18`,
    `${two},second.txt,,`,
    `${foreign},other.txt,,`,
    'CM16-0999999,third.txt,,',
    `${one},absent.txt,,`,
    `${one},a/visit.txt,,`,
    `${two},note.txt,x-ray,`,
    `${two},program.exe,,`,
  ].join('\n');
  const files = {
    'a/visit.txt': page('first'),
    'second.txt': page('second'),
    'other.txt': page('other'),
    'third.txt': page('third'),
    'note.txt': page('note'),
    'program.exe': 'MZ\u0000\u0001',
    'stray.txt': page('stray'),
  };
  const outcome = await deliver(manifest, files);
  const notTheirs = 'there is no such case among yours';
  expect(told(outcome)).toEqual([
    [2, one, 'received', null],
    [3, two, 'received', null],
    [4, foreign, 'refused', notTheirs],
    [5, 'CM16-0999999', 'refused', notTheirs],
    [6, one, 'refused', 'the delivery holds no such file'],
    [7, one, 'refused', 'line 2 names the same file'],
    [8, two, 'refused', expect.stringContaining('“x-ray” is no kind of document')],
    [9, two, 'set-aside', expect.any(String)],
    [null, null, 'refused', 'no line of the manifest names it'],
  ]);
  const again = await deliver(manifest, files);
  expect(Array.isArray(told(again)) && told(again).slice(0, 2)).toEqual([
    [2, one, 'known', 'the same file was in the record already'],
    [3, two, 'known', 'the same file was in the record already'],
  ]);
  const records = await Promise.all([one, two, foreign].map(each => api.needs.records.submissions(each)));
  expect(
    records.map(sent => sent.flatMap(({ files: of }) => of.filter(({ outcome: how }) => how === 'kept')).length),
  ).toEqual([1, 1, 0]);
  expect(records[0]?.map(({ sender, party }) => [sender, party])[0]).toEqual(['Dune Claims', 'claims-administrator']);
});

// biome-ignore format: a table reads in columns
test.each<[string, string | null, Readonly<Record<string, string>>, string]>([
  ['no manifest',             null,             { 'a.txt': page('a') },   'it holds no manifest.csv'],
  ['a manifest of no columns', 'a,b\n1,2\n',    { 'a.txt': page('a') },   'does not name the column case and file'],
])('a delivery with %s is refused whole', async (_why, manifest, files, message) => {
  expect(told(await deliver(manifest, files))).toContain(message);
});

test('a delivery that is no ZIP, or says nothing of its sender, is refused in words; receipts are each sender’s own', async () => {
  const send = (query: string, payload: string) =>
    api.app.inject({
      method: 'POST',
      url: `/api/v1/claims/deliveries${query}`,
      headers: { cookie, 'content-type': 'application/zip' },
      payload,
    });
  const cookie = await api.cookieOf('claims-administrator', { cases: [one] });
  expect((await send('', 'PK')).statusCode).toBe(400);
  const refused = await send('?sender=Dune', 'no zip at all');
  expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('cannot be followed')]);
  expect((await send('?sender=Dune', '')).statusCode).toBeGreaterThanOrEqual(400);
  expect(ReceiptsView.parse((await clerk('GET', '/claims/receipts')).json()).receipts).toEqual([]);
  const kept = ReceiptsView.parse((await api.call('GET', '/claims/receipts')).json()).receipts;
  expect(kept.map(({ lines }) => lines.length)).toEqual([9, 9]);
  for (const role of ['worker', 'reviewer', 'regulator'] as const) {
    expect((await (await api.as(role, { cases: [one] }))('GET', '/claims')).status).toBe(403);
  }
});
