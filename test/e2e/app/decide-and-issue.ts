import { expect } from 'vitest';
import { FindingsView } from '../../../src/api/findings/contract.ts';
import { NoticeList } from '../../../src/api/notices/contract.ts';
import { RequiredRecord } from '../../../src/domain/cases/events/delivery.ts';
import { pacificToday } from '../../../src/web/parts/words/due-words.ts';
import { callerAs } from './sign-in.ts';
import type { App } from './start-app.ts';

/** Takes an application that is filed to its letter, over the API, and posts the letter to the worker. */
export async function decideAndIssue(app: App, caseNumber: string): Promise<void> {
  const asDesk = callerAs(() => app.url, 'administrator');
  const asReviewer = callerAs(() => app.url, 'reviewer');
  const on = pacificToday();
  const happened = (kind: string, data: object) => ({ kind, by: 'intake', why: '', data: { on, ...data } });
  const document = {
    id: 'note.txt',
    title: 'Progress report (PR-2)',
    date: null,
    author: null,
    part: 'page',
    pages: [
      {
        number: 1,
        text: 'The worker has low back pain since a fall; a lumbar strain was diagnosed. Six visits of physical therapy were had, without gain.',
      },
    ],
  };
  const reasons = 'The worker was examined and treated for this. The request is not medically necessary.';
  const decision = {
    outcome: 'upheld',
    guideline: 'ACOEM Low Back Disorders, Treatment, page 12.',
    rationale: reasons,
  };
  const ofCase = `/cases/${caseNumber}`;
  for (const [call, method, path, body] of [
    [asDesk, 'POST', '/screening', {}],
    [asDesk, 'POST', '/events', happened('noarfi-served', { method: 'electronic' })],
    [
      asDesk,
      'POST',
      '/events',
      happened('records-received', {
        from: 'claims-administrator',
        documents: [document],
        records: RequiredRecord.options,
      }),
    ],
    [asDesk, 'POST', '/events', happened('records-completed', { waived: [] })],
    [asDesk, 'POST', '/reviewer', { reviewer: 'reviewer-7f3k' }],
    [
      asReviewer,
      'PUT',
      '/summary',
      {
        clinicalSummary:
          'The worker has low back pain since a fall; a lumbar strain was diagnosed. Six visits of physical therapy were had, without gain.',
      },
    ],
    [asReviewer, 'PUT', '/items/0/decision', decision],
  ] as const) {
    const answer = await call(method, `${ofCase}${path}`, body);
    expect([path, answer.status, answer.ok ? '' : await answer.text()]).toEqual([path, 200, '']);
  }
  const { findings } = FindingsView.parse(await (await asReviewer('GET', `${ofCase}/findings`)).json());
  for (const { key } of findings.filter(each => each.open))
    await asReviewer('POST', `${ofCase}/findings/answers`, { finding: key, reason: 'It was looked at and stands.' });
  const signature = { reviewer: app.reviewer, passphrase: app.passphrase };
  expect((await asReviewer('POST', `${ofCase}/signature`, signature)).status).toBe(200);
  const issued = async () => (await asDesk('GET', `${ofCase}/letter.pdf`)).status;
  await expect.poll(issued, { timeout: 60_000, interval: 500 }).toBe(200);
  const { notices } = NoticeList.parse(await (await asDesk('GET', `${ofCase}/notices`)).json());
  const letter = notices.find(({ notice, to }) => notice === 'determination' && to === 'worker')?.id ?? '';
  expect((await asDesk('POST', `${ofCase}/notices/${letter}/posting`, { on })).status).toBe(200);
}
