import { expect, test } from 'vitest';
import { applicationForm } from '../../../../test/builders/case-events.ts';
import { contactOf, source, withContact } from './contact.ts';

const on = '2016-11-02';
const employee = { ...applicationForm().employee, address: '1 First Street, Fresno', attorney: 'Al Torney' };
const form = applicationForm({ employee, emails: { worker: 'wanda@example.org' } });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             of                      contact
  ['what the worker put down',                'worker',               ['Wanda Example', '1 First Street, Fresno', 'wanda@example.org']],
  ['a form asks for no address of others',    'attorney',             ['Al Torney', null, null]],
  ['the physician',                           'physician',            ['Pat Sample', null, null]],
  ['the claims administrator',                'claims-administrator', ['Example Indemnity', null, null]],
] as const)('%s', (_why, of, [name, address, email]) => {
  expect(contactOf(form, of)).toEqual({ name, address, email });
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                             of           to
  ['another address, by post from now on',    'worker',    { address: '2 Second Street, Fresno', email: null }],
  ['by e-mail, and no address is known',      'physician', { address: null, email: 'pat@example.org' }],
  ['the same again',                          'worker',    { address: '1 First Street, Fresno', email: 'wanda@example.org' }],
] as const)(`${source.cite}: %s`, (_why, of, to) => {
  const after = withContact(form, { of, ...to, on });
  expect(contactOf(after, of)).toMatchObject(to);
  for (const other of ['worker', 'attorney', 'physician', 'claims-administrator'] as const)
    if (other !== of) expect(contactOf(after, other)).toEqual(contactOf(form, other));
});

test('an address that was left is kept, once, and one that stays is not', () => {
  const moved = withContact(form, { of: 'worker', address: '2 Second Street', email: null, on });
  expect(moved.formerAddresses).toEqual(['1 First Street, Fresno']);
  expect(withContact(moved, { of: 'worker', address: '2 Second Street', email: null, on }).formerAddresses).toEqual([
    '1 First Street, Fresno',
  ]);
});

test('a case without an attorney has no contact of one', () => {
  expect(contactOf(applicationForm(), 'attorney')).toBeNull();
});
