import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import { addEvents } from '#commands/change-case.ts';
import { recordServices } from '#commands/notices/record-services.ts';
import type { Role } from '#commands/policies.ts';
import { CaseClocks } from '../cases/contract.ts';
import { MailRoom, NoticeText, OwnNotices } from './contract.ts';

const [caseNumber, another] = ['CM16-0000001', 'CM16-0000002'] as const;
let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-10-31');
  for (const number of [caseNumber, another]) {
    const employee = { ...applicationForm().employee, language: 'es' as const };
    const form = applicationForm({ employee, emails: { 'claims-administrator': 'clerk@example.org' } });
    for (const event of [
      caseEvent('application-received', { dispute: dispute({ caseNumber: number }), form }),
      caseEvent('screening-begun'),
      caseEvent('found-eligible', { on: '2016-10-28' }),
      caseEvent('noarfi-served', { on: '2016-10-31', method: 'electronic' }),
    ]) {
      const stored = await api.needs.cases.read(number);
      expect(await addEvents(api.needs, number, stored, [event])).toMatchObject({ kind: 'changed' });
    }
  }
});
afterAll(() => api.close());

const as = (role: Role) => api.as(role, { cases: [caseNumber] });
const idOf = (to: Role, sequence = 4) => `${caseNumber}.${sequence}.${to}`;

test('each side is told of its own cases alone, and what it has read it has read', async () => {
  const call = await as('worker');
  const own = async () => OwnNotices.parse((await call('GET', '/notices')).json()).notices;
  expect((await own()).map(({ id, isRead }) => [id, isRead])).toEqual([
    [idOf('worker', 1), false],
    [idOf('worker', 3), false],
    [idOf('worker', 4), false],
  ]);
  expect((await call('POST', `/cases/${caseNumber}/notices/${idOf('worker')}/reading`)).status).toBe(204);
  expect((await call('POST', `/cases/${caseNumber}/notices/${idOf('worker')}/reading`)).status).toBe(204);
  expect((await own()).map(({ isRead }) => isRead)).toEqual([false, false, true]);
  // Another account on the same side has read nothing.
  const second = await as('worker');
  const unread = OwnNotices.parse((await second('GET', '/notices')).json()).notices.filter(({ isRead }) => !isRead);
  expect(unread).toHaveLength(3);
});

test.each(['es', 'en'] as const)(
  'a worker reads a notice in %s, whatever language its letter is in',
  async language => {
    const call = await as('worker');
    const answer = await call('GET', `/cases/${caseNumber}/notices/${idOf('worker')}?language=${language}`);
    const text = NoticeText.parse(answer.json());
    expect(text.language).toBe(language);
    expect(text.blocks[0]?.text).toBe(
      language === 'es' ? 'UN MÉDICO VA A REVISAR SU CASO' : 'A DOCTOR WILL REVIEW YOUR CARE',
    );
  },
);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             role       what
  ['the notice of the other side',            'worker',  `/cases/${caseNumber}/notices/${idOf('claims-administrator')}`],
  ['its letter',                              'worker',  `/cases/${caseNumber}/notices/${idOf('claims-administrator')}/letter.pdf`],
  ['a notice of a case that is not theirs',   'worker',  `/cases/${another}/notices/${another}.4.worker`],
] as const)('%s is not there', async (_why, role, url) => {
  const call = await as(role);
  expect((await call('GET', url)).status).toBe(404);
});

test('what was posted leaves the mail room, stands in the log once, and starts the time for the records anew', async () => {
  api.time.today = '2016-11-03';
  const desk = await api.as('records');
  const waits = async () =>
    MailRoom.parse((await desk('GET', '/mail-room')).json()).notices.filter(each => each.caseNumber === caseNumber);
  const served = async () =>
    (await api.needs.cases.read(caseNumber))?.events.flatMap(event =>
      event.kind === 'notice-served' ? [event.data] : [],
    );
  const records = async () => {
    const { duties } = CaseClocks.parse((await api.call('GET', `/cases/${caseNumber}/clocks`)).json());
    return duties.filter(({ duty }) => duty === 'R1' || duty === 'R2').map(({ duty, due }) => `${duty} ${due}`);
  };
  expect((await waits()).map(({ id }) => id)).toContain(idOf('worker'));
  expect(await records()).toEqual(['R2 2016-11-14']);
  // The clerk's mail server takes what is of the other case and nothing of this one: the letter goes by post, two days later.
  const tried = () =>
    api.needs.outbox.next('2016-11-02T18:00:00.000Z', async notice =>
      notice.caseNumber === caseNumber
        ? { state: 'to-post', trouble: 'no such mailbox' }
        : { state: 'sent', on: '2016-11-02' },
    );
  while (await tried()) expect(await served()).toEqual([]);
  const posting = `/cases/${caseNumber}/notices/${idOf('claims-administrator')}/posting`;
  expect((await desk('POST', posting, { on: '2016-11-02' })).status).toBe(200);
  expect((await desk('POST', posting, { on: '2016-11-03' })).status).toBe(404);
  expect(await served()).toEqual([
    { of: 4, notice: 'assignment', to: 'claims-administrator', on: '2016-11-02', method: 'mail' },
  ]);
  // By mail fifteen days from the second, no longer twelve from the day it was made.
  expect(await records()).toEqual(['R1 2016-11-17']);
  expect((await waits()).map(({ id }) => id)).not.toContain(idOf('claims-administrator'));
  expect(await recordServices(api.needs)).toBe(0);
  expect(await served()).toHaveLength(1);
});

test('what was sent by e-mail stands in the log as served electronically, however often it is looked for', async () => {
  await recordServices(api.needs);
  await recordServices(api.needs);
  const log = (await api.needs.cases.read(another))?.events ?? [];
  expect(log.flatMap(event => (event.kind === 'notice-served' ? [event.data] : []))).toEqual([
    { of: 3, notice: 'eligible', to: 'claims-administrator', on: '2016-11-02', method: 'electronic' },
    { of: 4, notice: 'assignment', to: 'claims-administrator', on: '2016-11-02', method: 'electronic' },
  ]);
});
