import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applicationWith, type Change, screeningOf } from '../../../../test/builders/screenings.ts';
import { noticeOf, noticeText, source } from './notice.ts';

const text = (change: Change) => noticeText(noticeOf(screeningOf(change), applicationWith(change)));

const golden: readonly (readonly [string, Change])[] = [
  [
    'part',
    {
      signed: false,
      received: '2013-11-20',
      urDecisionAttached: false,
      reminderSentOn: '2013-11-22',
      urDecision: { made: '2013-11-05', served: '2013-11-05' },
    },
  ],
  [
    'items',
    {
      items: [
        { title: 'Naproxen 550mg #60' },
        { title: 'MRI of the right knee', decision: 'approved' },
        { title: 'Acupuncture, 6 visits', reason: 'information-missing' },
      ],
    },
  ],
  ['late', { received: '2016-12-09', urDecision: { by: null } }],
  ['deferred', { urDecision: { liabilityDisputed: true } }],
];

test.each(golden)('the notice as the parties read it: %s', (name, change) => {
  const path = join(import.meta.dirname, `${name}.golden.txt`);
  const written = text(change);
  if (process.env['GOLDEN'] === 'write') writeFileSync(path, written);
  expect(written).toBe(readFileSync(path, 'utf8'));
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               change                                                appeal  waits
  ['eligible: nothing to appeal from',          {},                                                   false,  false],
  ['refused',                                   { signed: false },                                    true,   false],
  ['refused in part',                           { items: [{}, { decision: 'approved' }] },            true,   false],
  ['waiting: not refused',                      { urDecision: { liabilityDisputed: true } },          false,  true],
  ['waiting, and refused in part',              { urDecision: { liabilityDisputed: true }, items: [{}, { priorImr: true }] }, true, true],
] as const)(`${source[1]?.cite ?? ''}: %s`, (_why, change: Change, appeal, waits) => {
  expect(text(change).includes('within 30 days of service of this notice (8 CCR 10575)')).toBe(appeal);
  expect(text(change).includes('there are 30 days to apply')).toBe(waits);
});

test('every ground is in the notice, with its rule, its cure and its last day', () => {
  const change = { signed: false, items: [{ priorImr: true }, {}] };
  const written = text(change);
  for (const { message, source: cite, cure } of screeningOf(change).grounds) {
    expect(written).toContain(message);
    expect(written).toContain(`(${cite})`);
    expect(written).toContain(cure ?? 'cannot be mended');
  }
  expect(written).toContain('The last day for it is Thu 8 Dec 2016.');
});
