import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { testerCookie } from '../../../test/sign-in.ts';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import { pdfText } from '../../adapters/pdf/pdf-text.ts';
import { addEvents } from '#commands/change-case.ts';
import { NoticeList } from './contract.ts';

const caseNumber = 'CM16-0000001';
let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-10-31');
  const employee = { ...applicationForm().employee, language: 'es' as const };
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
  expect(read.text).toContain('UN MÉDICO VA A REVISAR SU CASO');
  expect(read.text).toContain('de noviembre de 2016');
});

test('posted on a day: served by mail, and the days that run from it', async () => {
  const posting = `/cases/${caseNumber}/notices/CM16-0000001.4.worker/posting`;
  const answer = await api.call('POST', posting, { on: '2016-11-01' });
  expect(answer.status).toBe(200);
  const found = (await list()).find(({ id }) => id === 'CM16-0000001.4.worker');
  expect(found).toMatchObject({ state: 'posted', servedOn: '2016-11-01', runs: [{ duty: 'R5', due: '2016-11-16' }] });
  expect((await api.call('POST', posting, { on: '2016-11-02' })).status).toBe(404);
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
