import { expect, test } from 'vitest';
import { applicationForm, caseEvent } from '../../../test/builders/case-events.ts';
import type { CaseEventKind } from '#domain/cases/events.ts';
import { NoticeKind } from './notice.ts';
import { outgoingNotices } from './outgoing.ts';
import { dutyOn, noticesOnEvent } from './who-is-told.ts';

const form = applicationForm({
  employee: { ...applicationForm().employee, attorney: 'Lee Counsel', language: 'es' },
  emails: { worker: 'worker@example.org', 'claims-administrator': 'clerk@example.org', physician: null },
});

// biome-ignore format: a table reads in columns
test.each<[string, CaseEventKind, string | null]>([
  // why this row                             event                   who is told, and where
  ['whoever applied hears that it came in',    'application-received', 'worker es worker@example.org, attorney en post'],
  ['a question of eligibility goes to all',    'inquiry-sent',         'worker es worker@example.org, attorney en post, physician en post, claims-administrator en clerk@example.org'],
  ['eligible: all',                            'found-eligible',       'worker es worker@example.org, attorney en post, physician en post, claims-administrator en clerk@example.org'],
  ['assigned: all',                            'noarfi-served',        'worker es worker@example.org, attorney en post, physician en post, claims-administrator en clerk@example.org'],
  ['late documents: who owes them',            'records-overdue',      'claims-administrator en clerk@example.org'],
  ['the determination: all',                   'letter-issued',        'worker es worker@example.org, attorney en post, physician en post, claims-administrator en clerk@example.org'],
  ['drafts are nobody’s business',             'item-decided',         null],
  ['nor is who reviews',                       'reviewer-assigned',    null],
  ['nor that it was signed, before it issues', 'determination-signed', null],
])('%s', (_why, kind, told) => {
  const found = outgoingNotices([{ kind }], 3, { form });
  expect(found.map(({ to, language, email }) => `${to} ${language} ${email ?? 'post'}`).join(', ') || null).toBe(told);
  expect(found.every(({ sequence }) => sequence === 4)).toBe(true);
});

test('nobody is told for an attorney who is not there, nor in a case that came without an application', () => {
  const event = caseEvent('found-eligible');
  const without = outgoingNotices([event], 0, { form: applicationForm() });
  expect(without.map(({ to }) => to)).toEqual(['worker', 'physician', 'claims-administrator']);
  expect(outgoingNotices([event], 0, { form: null })).toEqual([]);
});

test('every notice is caused by an event, and every duty has its source', () => {
  const caused = Object.values(noticesOnEvent).map(({ notice }) => notice);
  expect(caused.toSorted()).toEqual(NoticeKind.options.toSorted());
  expect(dutyOn({ kind: 'noarfi-served' })?.source.cite).toContain('9792.10.4(b)');
  for (const { source } of Object.values(noticesOnEvent)) expect(source.says.length).toBeGreaterThan(20);
});
