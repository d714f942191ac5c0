import { expect, test } from 'vitest';
import { waiting } from './desks.ts';

const cases = [
  { state: 'screening', cases: 2, ready: 0 },
  { state: 'in-review', cases: 1, ready: 1 },
  { state: 'published', cases: 1, ready: 1 },
] as const;

test('each desk is shown what waits there, and a case that is over waits nowhere', () => {
  expect(waiting([...cases], ['administrator'])).toEqual([
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
  expect(waiting([...cases], roles).map(({ desk }) => desk)).toEqual(desks);
});
