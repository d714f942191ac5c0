import { expect, test } from 'vitest';
import { CaseState } from '#domain/cases/case-state.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import { nextWords } from './next-words.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        state                       eligible  says
  ['before anything is found',           'screening' as const,       false,    'records what it finds'],
  ['found eligible, not yet assigned',   'screening' as const,       true,     'notice of assignment'],
  ['eligible says nothing later on',     'records-complete' as const, true,    'reviewer without a conflict'],
])('what happens next: %s', (_why, state, eligible, says) => {
  expect(nextWords({ state, eligible, panel: null })).toContain(says);
});

test('only a state without a way out says that nothing happens', () => {
  // A notice of it may still be served.
  const over = CaseState.options.filter(state => possibleEvents(state).every(kind => kind === 'notice-served'));
  const saysSo = CaseState.options.filter(state =>
    /^Nothing (more happens|is in dispute)/.test(nextWords({ state, eligible: false, panel: null })),
  );
  expect(saysSo).toEqual(over);
});

test('of several reviewers each decides and signs', () => {
  const panel = { approvedOn: '2016-11-20', complexity: 'two specialties' };
  expect(nextWords({ state: 'in-review', eligible: true, panel })).toContain('the last signature makes');
});
