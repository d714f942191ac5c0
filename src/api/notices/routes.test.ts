import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import { pdfText } from '../../adapters/pdf/pdf-text.ts';
import { addEvents } from '#commands/change-case.ts';
import { Problem } from '../cases/contract.ts';
import { MailRoom, NoticeList } from './contract.ts';

const caseNumber = 'CM16-0000001';
let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-10-31');
  const employee = {
    ...applicationForm().employee,
    language: 'es' as const,
    address: '1 First St, Apt 2, Fresno, CA 93701',
  };
  const form = applicationForm({ employee, emails: { 'claims-administrator': 'clerk@example.org' } });
  for (const event of [
    caseEvent('application-received', { dispute: dispute(), form }),
    caseEvent('screening-begun'),
    caseEvent('found-eligible', { on: '2016-10-28' }),
    caseEvent('noarfi-served', { on: '2016-10-31', method: 'mail' }),
  ]) {
    const stored = await api.needs.cases.read(caseNumber);
    expect(await addEvents(api.needs, caseNumber, stored, [event])).toMatchObject({ kind: 'changed' });
  }
});
afterAll(() => api.close());

const list = async () => NoticeList.parse((await api.call('GET', `/cases/${caseNumber}/notices`)).json()).notices;

test('who was told what, and how', async () => {
  expect((await list()).map(({ id, notice, state }) => `${id} ${notice} ${state}`)).toEqual([
    'CM16-0000001.1.worker application-received to-post',
    'CM16-0000001.3.claims-administrator eligible to-send',
    'CM16-0000001.3.physician eligible to-post',
    'CM16-0000001.3.worker eligible to-post',
    'CM16-0000001.4.claims-administrator assignment to-send',
    'CM16-0000001.4.physician assignment to-post',
    'CM16-0000001.4.worker assignment to-post',
  ]);
});

test('the letter of a notice is a PDF in the reader’s language, the same each time', async () => {
  const url = `/cases/${caseNumber}/notices/CM16-0000001.4.worker/letter.pdf`;
  const [one, two] = [
    await api.app.inject({ url: `/api/v1${url}`, headers: { cookie: testerCookie } }),
    await api.app.inject({ url: `/api/v1${url}`, headers: { cookie: testerCookie } }),
  ];
  expect(one.headers['content-type']).toBe('application/pdf');
  expect(one.rawPayload.equals(two.rawPayload)).toBe(true);
  const read = await pdfText('notice.pdf', one.rawPayload);
  if (read.kind !== 'loaded') throw new Error('not read');
  expect(read.pages).toHaveLength(1);
  expect(read.text).toMatch(/^Wanda Example\n1 First St, Apt 2\nFresno, CA 93701\s+UN MÉDICO VA A REVISAR SU CASO/);
  expect(read.text).toContain('de noviembre de 2016');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                          day            says
  ['the day before the letter was made',   '2016-10-30',  'the letter was made on 2016-10-31'],
  ['a day that has not come',              '2016-11-01',  'the day has not come yet'],
])('not posted on %s', async (_why, on, says) => {
  const answer = await api.call('POST', `/cases/${caseNumber}/notices/CM16-0000001.4.worker/posting`, { on });
  expect([answer.status, Problem.parse(answer.json()).fields['on']]).toEqual([422, expect.stringContaining(says)]);
});

test('the mail room knows to whom a letter goes, and where no address is known', async () => {
  const { notices } = MailRoom.parse((await api.call('GET', '/mail-room')).json());
  const of = (to: string) => notices.find(({ id }) => id === `CM16-0000001.4.${to}`)?.addressee;
  expect(of('worker')?.lines).toEqual(['Wanda Example', '1 First St, Apt 2', 'Fresno, CA 93701']);
  expect(of('physician')).toEqual({ name: 'Pat Sample', lines: null });
});

test('posted on a day: served by mail, and the days that run from it', async () => {
  const posting = `/cases/${caseNumber}/notices/CM16-0000001.4.worker/posting`;
  api.time.today = '2016-11-02';
  const answer = await api.call('POST', posting, { on: '2016-11-01' });
  expect(answer.status).toBe(200);
  const found = (await list()).find(({ id }) => id === 'CM16-0000001.4.worker');
  expect(found).toMatchObject({ state: 'posted', servedOn: '2016-11-01', runs: [{ duty: 'R5', due: '2016-11-16' }] });
  expect((await api.call('POST', posting, { on: '2016-11-02' })).status).toBe(404);
  const { posted } = MailRoom.parse((await api.call('GET', '/mail-room')).json());
  expect(posted).toMatchObject([{ id: 'CM16-0000001.4.worker', servedOn: '2016-11-01', runs: [{ duty: 'R5' }] }]);
  expect((await list()).find(({ id }) => id === 'CM16-0000001.4.worker')?.servedOn).toBe('2016-11-01');
});

test.each([
  ['no such case', 'GET', '/cases/CM16-9999999/notices', undefined, 404],
  ['no such notice', 'GET', `/cases/${caseNumber}/notices/CM16-0000001.9.worker/letter.pdf`, undefined, 404],
  [
    'one that goes by mail',
    'POST',
    `/cases/${caseNumber}/notices/CM16-0000001.4.claims-administrator/posting`,
    { on: '2016-11-01' },
    404,
  ],
  [
    'a day that is none',
    'POST',
    `/cases/${caseNumber}/notices/CM16-0000001.4.physician/posting`,
    { on: '2016-02-30' },
    400,
  ],
] as const)('%s', async (_why, method, url, body, status) => {
  expect((await api.call(method, url, body)).status).toBe(status);
});
