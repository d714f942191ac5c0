import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import { addEvents } from '#commands/change-case.ts';
import type { Role } from '#commands/policies.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-10-31');
});
afterAll(() => api.close());

let serial = 0;
/** A case in screening. */
async function filed(): Promise<string> {
  serial += 1;
  const caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
  const application = caseEvent('application-received', { dispute: dispute({ caseNumber }), form: applicationForm() });
  const outcome = await addEvents(api.needs, caseNumber, null, [application, caseEvent('screening-begun')]);
  expect(outcome).toMatchObject({ kind: 'changed' });
  return caseNumber;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                              role         status  reason
  ['the worker takes the application back',    'worker',    200,    'application-withdrawn'],
  ['the attorney does for the worker',         'attorney',  200,    'application-withdrawn'],
  ['the physician takes the request back',     'physician', 200,    'rfa-withdrawn'],
  ['the other side does not',                  'claims-administrator', 403, null],
  ['a desk records what it is told instead',   'intake',    403,    null],
] as const)('%s', async (_why, role, status, reason) => {
  const caseNumber = await filed();
  const call = await api.as(role, { cases: [caseNumber] });
  expect((await call('POST', `/cases/${caseNumber}/withdrawal`, { why: 'We agreed.' })).status).toBe(status);
  const last = (await api.needs.cases.read(caseNumber))?.events.at(-1);
  expect(last?.kind === 'terminated' ? [last.by, last.data.reason] : null).toEqual(
    reason === null ? null : [role satisfies Role, reason],
  );
});

test('once is enough, and a case of another is not there', async () => {
  const [caseNumber, another] = [await filed(), await filed()];
  const call = await api.as('worker', { cases: [caseNumber] });
  expect((await call('POST', `/cases/${caseNumber}/withdrawal`, {})).status).toBe(200);
  expect((await call('POST', `/cases/${caseNumber}/withdrawal`, {})).status).toBe(422);
  expect((await call('POST', `/cases/${another}/withdrawal`, {})).status).toBe(404);
});
