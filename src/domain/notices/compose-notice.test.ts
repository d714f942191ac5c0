import { describe, expect, test } from 'vitest';
import { applicationForm, caseEvent, dispute } from '../../../test/builders/case-events.ts';
import type { CaseEvent, RecordedEvent } from '#domain/cases/events.ts';
import { readabilityOf } from '#domain/letters/final-determination/front/readability.ts';
import { composeNotice, wordingFor } from './compose-notice.ts';
import { clocksFromService, factsOf } from './facts.ts';
import { NoticeKind } from './notice.ts';

const log: readonly RecordedEvent[] = (
  [
    caseEvent('application-received', { dispute: dispute(), form: applicationForm() }),
    caseEvent('screening-begun'),
    caseEvent('found-eligible', { on: '2016-10-28' }),
    caseEvent('noarfi-served', { on: '2016-10-31', method: 'electronic' }),
  ] satisfies CaseEvent[]
).map((event, index) => ({ ...event, sequence: index + 1, at: '2016-10-31T18:00:00.000Z', source: '' }));

describe.each(['en', 'es'] as const)('to a worker, in %s', language => {
  test.each(NoticeKind.options)('%s can be read with eight years of school', notice => {
    const { told, next } = wordingFor('worker', language).notices[notice];
    const blocks = [...told, ...next].map(text => ({ kind: 'paragraph' as const, text, at: null }));
    expect(readabilityOf(language, blocks)).toMatchObject({ plain: true });
  });
});

function textOf(to: 'worker' | 'claims-administrator', language: 'en' | 'es'): string {
  const facts = factsOf(log, 4, 'assignment', to);
  if (facts === null) throw new Error('no facts');
  return JSON.stringify(composeNotice({ notice: 'assignment', to, language }, facts).front);
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                    to                       language  says
  ['the case',                                       'worker',                'en',     'CM16-0000001'],
  ['the treatment',                                  'worker',                'en',     'Cyclobenzaprine 7.5mg #60'],
  ['the worker’s last day, in the worker’s words',   'worker',                'en',     'Send papers, if you want to:'],
  ['twelve days from sending: Saturday, so Monday',  'worker',                'en',     'Mon 14 Nov 2016'],
  ['in Spanish',                                     'worker',                'es',     '14 de noviembre de 2016'],
  ['what the administrator owes, by regulation',     'claims-administrator',  'en',     '9792.10.5(a)(1)'],
  ['by statute, ten days',                           'claims-administrator',  'en',     'Thu 10 Nov 2016'],
  ['what it costs to be late',                       'claims-administrator',  'en',     '$500 a day'],
  ['what the administrator owes, in Spanish',        'claims-administrator',  'es',     'documentos en poder de la organización revisora, según el código (Labor Code 4610.5'],
  ['the law beside it, as in English',               'claims-administrator',  'es',     'una multa de 500 dólares por día, hasta 5,000 (8 CCR 9792.12(c)(6))'],
] as const)('the notice of assignment says %s', (_why, to, language, says) => {
  expect(textOf(to, language)).toContain(says);
});

test.each(NoticeKind.options)('%s cites in Spanish what it cites in English', notice => {
  const [english = [], spanish = []] = (['en', 'es'] as const).map(language => {
    const { told, next } = wordingFor('attorney', language).notices[notice];
    return [...told, ...next].map(text => text.match(/(?:Labor Code|8 CCR) [\d.]+(?:\([a-z\d]+\))*/gi) ?? []);
  });
  expect(spanish).toEqual(english);
});

test('a worker is not shown what the administrator owes, nor law in place of words', () => {
  expect(textOf('worker', 'en')).not.toMatch(/CCR|Labor Code|\$500/);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                            method         last day to appeal
  ['by mail: 30 days and 5, Sunday and a holiday behind it', 'mail',       '2017-01-09'],
  ['electronically: at the appeals board 5 days as well',    'electronic', '2017-01-09'],
] as const)('service of a determination starts the time to appeal: %s', (_why, method, due) => {
  expect(clocksFromService(log, 'determination', 'worker', { on: '2016-12-05', method })).toMatchObject([
    { duty: 'W1', due },
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                method        last day for the documents
  ['mailed: 15 days, Saturday 19 to Monday 21',  'mail',       ['R1 2016-11-21', 'R4 2016-11-14']],
  ['sent: 12 days',                              'electronic', ['R2 2016-11-16', 'R4 2016-11-14']],
] as const)('service of an assignment starts the time for the documents: %s', (_why, method, due) => {
  const runs = clocksFromService(log, 'assignment', 'claims-administrator', { on: '2016-11-04', method });
  expect(runs.map(one => `${one.duty} ${one.due}`).toSorted()).toEqual(due);
});

test('a notice that starts nothing, and an event that is not there', () => {
  expect(clocksFromService(log, 'eligible', 'worker', { on: '2016-12-05', method: 'mail' })).toEqual([]);
  expect(factsOf(log, 9, 'eligible', 'worker')).toBeNull();
});
