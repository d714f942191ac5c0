import { expect, test } from 'vitest';
import type { CaseSummary } from '#api/cases/contract.ts';
import { waiting } from './desks.ts';

function inState(state: CaseSummary['state'], number: number): CaseSummary {
  return {
    caseNumber: `CM16-000000${number}`,
    state,
    priority: 'standard',
    dateOfInjury: '2015-01-01',
    urDecisionDate: null,
    dateAssigned: null,
    patient: { age: null, sex: null },
    items: [],
    open: 1,
    decided: 0,
  };
}

const cases = [inState('screening', 1), inState('screening', 2), inState('in-review', 3), inState('published', 4)];

test('each desk is shown what waits there, and a case that is over waits nowhere', () => {
  expect(waiting(cases, ['administrator'])).toEqual([
    { desk: 'intake', rows: [{ state: 'screening', count: 2 }] },
    { desk: 'records', rows: [] },
    { desk: 'assignment', rows: [] },
    { desk: 'review', rows: [{ state: 'in-review', count: 1 }] },
    { desk: 'quality', rows: [] },
  ]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['a reviewer sees the own desk alone',     ['reviewer'],             ['review']],
  ['two roles have the desks of both',       ['records', 'reviewer'],  ['records', 'review']],
  ['one side of a dispute has no desk',      ['worker'],               []],
] as const)('%s', (_why, roles, desks) => {
  expect(waiting(cases, roles).map(({ desk }) => desk)).toEqual(desks);
});
