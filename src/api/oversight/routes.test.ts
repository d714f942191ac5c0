import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { caseEvent } from '../../../test/builders/case-events.ts';
import { addEvents } from '#commands/change-case.ts';
import { OversightView } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-12-01');
  const events = [
    caseEvent('application-received'),
    caseEvent('screening-begun'),
    caseEvent('found-eligible'),
    caseEvent('noarfi-served', { method: 'mail' }),
  ];
  for (let serial = 1; serial <= 12; serial += 1) {
    const caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
    const late = serial === 12 ? [caseEvent('noarfi-served', { method: 'mail', on: '2016-11-16' })] : [];
    await addEvents(api.needs, caseNumber, null, late.length > 0 ? [...events.slice(0, 3), ...late] : events);
  }
});
afterAll(() => api.close());

test('lateness by stage and month, what is overdue and what it may cost; small counts are not shown', async () => {
  const regulator = await api.as('regulator');
  const seen = OversightView.parse((await regulator('GET', '/oversight')).json());
  expect([seen.cases, seen.left]).toEqual([12, 0]);
  expect(seen.lateness.filter(({ stage }) => stage === 'records')).toEqual([
    { month: '2016-11', stage: 'records', due: 11, late: 11 },
  ]);
  const assigned = seen.lateness.find(({ stage }) => stage === 'assignment');
  // Of twelve notices one was late: the one is not shown.
  expect(assigned).toEqual({ month: '2016-11', stage: 'assignment', due: 12, late: null });
  expect(seen.overdueInAll).toBe(11);
  expect(seen.overdue[0]).toMatchObject({
    caseNumber: 'CM16-0000001',
    duty: 'R1',
    owedBy: 'claims-administrator',
    days: 3,
  });
  expect(seen.penalties).toEqual([
    expect.objectContaining({ what: 'records late to the review organization', cases: 11, amount: 11 * 1500 }),
  ]);
  expect(seen.appeals).toEqual([]);
});

test('it tells nothing of health, and parties and reviewers do not see it', async () => {
  const { body } = await api.call('GET', '/oversight');
  expect(body).not.toMatch(/Cyclobenzaprine|low back|Wanda/);
  for (const role of ['worker', 'claims-administrator', 'reviewer', 'intake'] as const) {
    expect((await (await api.as(role, { cases: ['CM16-0000001'] }))('GET', '/oversight')).status).toBe(403);
  }
});

test('what was counted once is counted anew when an event comes, and from what is kept the same comes', async () => {
  const caseNumber = 'CM16-0000011';
  const before = OversightView.parse((await api.call('GET', '/oversight')).json());
  expect(OversightView.parse((await api.call('GET', '/oversight')).json())).toEqual(before);
  const events = [
    caseEvent('records-received', { on: '2016-11-30' }),
    caseEvent('records-completed', { on: '2016-11-30' }),
  ];
  const outcome = await addEvents(api.needs, caseNumber, await api.needs.cases.read(caseNumber), events);
  expect(outcome.kind).toBe('changed');
  const after = OversightView.parse((await api.call('GET', '/oversight')).json());
  expect([after.cases, after.left, after.overdueInAll]).toEqual([12, 0, before.overdueInAll - 1]);
});
