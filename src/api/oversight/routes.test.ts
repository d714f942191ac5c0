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
    const events = [caseEvent('records-received', { on: '2016-11-30' }), caseEvent('records-completed', { on: '2016-11-30' })];
  const outcome = await addEvents(api.needs, caseNumber, await api.needs.cases.read(caseNumber), events);
  expect(outcome.kind).toBe('changed');
  const after = OversightView.parse((await api.call('GET', '/oversight')).json());
  expect([after.cases, after.left, after.overdueInAll]).toEqual([12, 0, before.overdueInAll - 1]);
});
