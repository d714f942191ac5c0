import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import { addEvents } from '#commands/change-case.ts';
import { ContactView } from './contract.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2016-10-31');
});
afterAll(() => api.close());

let serial = 0;
/** A case in screening whose worker is told by e-mail. */
async function filed(): Promise<string> {
  serial += 1;
  const caseNumber = `CM16-${String(serial).padStart(7, '0')}`;
  const form = applicationForm({
    // Another injury each: none is the same dispute as another.
    dateOfInjury: `2014-03-${String(serial).padStart(2, '0')}`,
    employee: { ...applicationForm().employee, address: '1 First Street, Fresno' },
    emails: { worker: 'wanda@example.org' },
  });
  const application = caseEvent('application-received', {
    dispute: dispute({ caseNumber, dateOfInjury: form.dateOfInjury }),
    form,
  });
  const outcome = await addEvents(api.needs, caseNumber, null, [application, caseEvent('screening-begun')]);
  expect(outcome).toMatchObject({ kind: 'changed' });
  return caseNumber;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                 role                    to                                                     status
  ['the worker moves',                            'worker',               { address: '2 Second Street', email: null },           200],
  ['the physician is told by e-mail',             'physician',            { address: null, email: 'pat@example.org' },           200],
  ['the claims administrator has an address',     'claims-administrator', { address: '3 Third Street', email: null },            200],
  ['no attorney is named',                        'attorney',             { address: '4 Fourth Street', email: null },           422],
  ['nobody can be told nowhere',                  'worker',               { address: null, email: null },                        422],
  ['blanks are no address',                       'worker',               { address: '   ', email: null },                       422],
  ['an address without @',                        'worker',               { address: null, email: 'wanda' },                     400],
  ['more than an envelope holds',                 'worker',               { address: 'a'.repeat(501), email: null },             400],
  ['a desk records what it is told instead',      'intake',               { address: '5 Fifth Street', email: null },            403],
  ['who reviews is told otherwise',               'reviewer',             { address: '5 Fifth Street', email: null },            403],
] as const)('%s', async (_why, role, to, status) => {
  const caseNumber = await filed();
  const call = await api.as(role, { cases: [caseNumber] });
  const answer = await call('PUT', `/cases/${caseNumber}/contact`, to);
  expect(answer.status).toBe(status);
  const last = (await api.needs.cases.read(caseNumber))?.events.at(-1);
  expect(last?.kind === 'contact-corrected').toBe(status === 200);
  if (status === 200) expect(ContactView.parse(answer.json()).contact).toMatchObject(to);
});

test('what is told after the correction goes to the new address, what was told before stays where it went', async () => {
  const caseNumber = await filed();
  const call = await api.as('worker', { cases: [caseNumber] });
  const notices = async () =>
    (await api.needs.outbox.list(caseNumber))
      .filter(({ to }) => to === 'worker')
      .map(each => [each.notice, each.state]);
  expect(await notices()).toEqual([['application-received', 'to-send']]);
  expect((await call('PUT', `/cases/${caseNumber}/contact`, { address: '2 Second Street', email: null })).status).toBe(
    200,
  );
  expect((await api.call('POST', `/cases/${caseNumber}/screening`, {})).status).toBe(200);
  expect(await notices()).toEqual([
    ['application-received', 'to-send'],
    ['eligible', 'to-post'],
  ]);
});

test('a case of another is not there', async () => {
  const [own, another] = [await filed(), await filed()];
  const call = await api.as('worker', { cases: [own] });
  expect((await call('GET', `/cases/${another}/contact`)).status).toBe(404);
  expect((await call('PUT', `/cases/${another}/contact`, { address: 'x', email: null })).status).toBe(404);
});
