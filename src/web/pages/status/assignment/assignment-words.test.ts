import { expect, test } from 'vitest';
import { CaseState } from '#domain/cases/case-state.ts';
import { possibleEvents } from '#domain/cases/steps.ts';
import { excludedByRule, isAssignable, lookCounts } from './assignment-words.ts';

test('a reviewer is assigned where the table of steps allows it, and nowhere else', () => {
  expect(CaseState.options.filter(isAssignable)).toEqual(
    CaseState.options.filter(state => possibleEvents(state).includes('reviewer-assigned')),
  );
});

const reason = (rule: string) => ({ rule, source: 'Labor Code 139.5(d)', message: 'no', confidence: 'high' as const });
const out = (id: string, ...rules: string[]) => ({ id, reasons: rules.map(reason) });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                        excluded                                                              counts
  ['nobody is out',                      [],                                                                   []],
  ['most first, in plain words',         [out('R-1', 'licence'), out('R-2', 'specialty-of-issue'), out('R-3', 'specialty-of-issue')], ['specialty of issue 2', 'licence 1']],
  ['a rule counts once for a reviewer',  [out('R-1', 'scope-of-practice', 'scope-of-practice')],               ['scope of practice 1']],
  ['each rule of one reviewer counts',   [out('R-1', 'licence', 'conflict')],                                  ['licence 1', 'conflict 1']],
])('who is out by rule: %s', (_why, excluded, counts) => {
  expect(excludedByRule(excluded).map(({ rule, count }) => `${rule} ${count}`)).toEqual(counts);
});

// biome-ignore format: a table reads in columns
test.each<[string, Parameters<typeof lookCounts>[0], string]>([
  // why this row                    looks                                                                     words
  ['all clear',                      [{ look: 'clear' }, { look: 'clear' }],                                   '2 clear'],
  ['what is not clear comes first',  [{ look: 'clear' }, { look: 'not-looked-at' }, { look: 'conflict' }],     '1 tie found, 1 not looked at, 1 clear'],
])('what a screening came to: %s', (_why, looks, words) => {
  expect(lookCounts(looks)).toBe(words);
});
