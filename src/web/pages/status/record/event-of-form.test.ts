import { describe, expect, test } from 'vitest';
import { appealGrounds } from '#domain/cases/events/appeal-ground.ts';
import { CaseEvent } from '#domain/cases/events.ts';
import { steps } from '#domain/cases/steps.ts';
import { eventForms, menuOf } from './event-forms.ts';
import { eventOfForm, formFields, freshValues } from './event-of-form.ts';
import type { EventKind, FormCase, FormField, Values } from './form-field.ts';
import { statedGrounds } from './forms/appeal.ts';

const item = (title: string, closed: 'settled' | null = null) => ({ title, closed });
const view: FormCase = {
  items: [item('Norco 10/325mg #40'), item('Soma 350mg #90', 'settled'), item('MRI of the lumbar spine')],
  documents: [{ id: 'ur-decision' }, { id: 'document-3' }],
  history: [],
};

/** A value that fits a field. */
function fitting(field: FormField): string {
  if (field.control === 'day') return '2016-11-08';
  if (field.control === 'time') return '15:40';
  if (field.control === 'yes') return 'yes';
  if (field.name === 'email') return 'someone@example.org';
  return 'options' in field ? (field.options[0]?.value ?? '') : `words for ${field.name}`;
}

const filled = (kind: EventKind): Values =>
  Object.fromEntries((eventForms[kind]?.fields(view) ?? []).map(field => [field.name, fitting(field)]));

function told(kind: EventKind, values: Values) {
  const form = eventForms[kind];
  if (form === undefined) throw new Error(`no form for ${kind}`);
  return eventOfForm(kind, form, values, view);
}

const kinds = menuOf(steps.map(step => step.event)).map(entry => entry.kind);

describe('every form', () => {
  test.each(kinds)('%s: filled in, it is an event as the log knows it; empty, it says what is missing', kind => {
    const outcome = told(kind, filled(kind));
    if (outcome.kind !== 'event') throw new Error(JSON.stringify(outcome.fields));
    expect(CaseEvent.parse(outcome.event)).toEqual(outcome.event);
    const fields = eventForms[kind]?.fields(view) ?? [];
    const empty = told(kind, {});
    const needed = fields.filter(field => field.optional !== true && field.control !== 'yes');
    expect(empty.kind === 'wrong' && Object.keys(empty.fields)).toEqual(needed.map(field => field.name));
  });

  test.each(kinds)('%s: no two fields share a name, and only a day is filled in beforehand', kind => {
    const fields = eventForms[kind]?.fields(view) ?? [];
    expect(new Set(fields.map(field => field.name)).size).toBe(fields.length);
    expect(Object.keys(freshValues(fields, '2016-11-08')).filter(name => name !== 'on')).toEqual([]);
  });
});

test('what cannot be undone asks first', () => {
  const asks = kinds.filter(kind => eventForms[kind]?.confirm !== undefined);
  expect(asks).toEqual(expect.arrayContaining(['item-closed', 'terminated', 'remanded']));
});

test('the menu offers what is possible and has a form, and nothing else', () => {
  expect(menuOf(['terminated', 'determination-signed', 'noarfi-served']).map(entry => entry.kind)).toEqual([
    'noarfi-served',
    'terminated',
  ]);
  expect(menuOf([])).toEqual([]);
});

test('only an open item can be closed', () => {
  const [field] = eventForms['item-closed']?.fields(view) ?? [];
  expect(field && 'options' in field && field.options.map(option => option.value)).toEqual(['0', '2']);
  const outcome = told('item-closed', { item: '2', reason: 'authorized', on: '2016-11-08' });
  expect(outcome.kind === 'event' && outcome.event.data).toMatchObject({ item: 2, reason: 'authorized' });
});

test('a document gets an id of its own, and its pages', () => {
  const outcome = told('records-received', { ...filled('records-received'), text: 'first\fsecond', records: '' });
  if (outcome.kind !== 'event' || outcome.event.kind !== 'records-received') throw new Error('not an event');
  expect(outcome.event.data.records).toEqual([]);
  const [document] = outcome.event.data.documents;
  expect(document?.id).toBe('document-4');
  expect(document?.pages.map(page => page.text)).toEqual(['first', 'second']);
});

test('the decisions of utilization review go to their items', () => {
  const outcome = told('ur-decision-made', { ...filled('ur-decision-made'), 'items.1.decision': 'modified' });
  if (outcome.kind !== 'event' || outcome.event.kind !== 'ur-decision-made') throw new Error('not an event');
  expect(outcome.event.data.items.map(each => each.decision)).toEqual(['denied', 'modified', 'denied']);
});

test('a remand excludes every id named, and offers the grounds the petition states', () => {
  const outcome = told('remanded', { ...filled('remanded'), alsoExcluded: 'R-1001, R-2002' });
  expect(outcome.kind === 'event' && outcome.event.data).toMatchObject({ alsoExcluded: ['R-1001', 'R-2002'] });
  const entry = { at: '2016-12-20T10:00:00Z', source: '', by: 'appeals desk' };
  const appealed = (says: string) => ({ history: [{ ...entry, event: 'appealed', says }] });
  expect(statedGrounds(appealed(`Appealed by the worker: ${appealGrounds.bias.says}.`))).toEqual(['bias']);
  expect(statedGrounds({ history: [] })).toHaveLength(5);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row              kind                               values                              wrong
  ['a day there is not',       'implemented' as const,            { on: '2016-02-30' },               ['on']],
  ['a time there is not',      'expedited-certified' as const,    { by: 'x', on: '2016-11-08', at: '25:00' }, ['at']],
  ['days beyond the law',      'determination-extended' as const, { days: '0', cause: 'x', on: '2016-11-08' }, ['days']],
  ['no ground ticked',         'appealed' as const,               { by: 'worker', on: '2016-11-08' }, ['grounds']],
])('%s is shown at its field', (_why, kind, values, wrong) => {
  const outcome = told(kind, values);
  expect(outcome.kind === 'wrong' && Object.keys(outcome.fields)).toEqual(wrong);
});

test('what the server finds wrong goes to the field of the form', () => {
  expect(formFields({ 'data.finding': 'name what was found wrong', body: 'too long' })).toEqual({
    finding: 'name what was found wrong',
    body: 'too long',
  });
});
