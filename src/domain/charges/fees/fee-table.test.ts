import { expect, test } from 'vitest';
import { feeSchedules, source } from './fee-table.ts';

test('each schedule has its source, and they stand in order of their days', () => {
  expect(feeSchedules.map(schedule => schedule.source)).toEqual([...source]);
  const days = feeSchedules.map(({ from }) => from);
  expect(days).toEqual(days.toSorted());
});

test('no two lines of a schedule answer for the same case', () => {
  for (const { lines } of feeSchedules) {
    const keys = lines.map(({ stage, priority, items, degree, reviewers }) =>
      [stage, priority, items, degree, reviewers].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('what is not known says why', () => {
  const silent = feeSchedules
    .flatMap(({ lines }) => lines)
    .filter(({ amount, why }) => amount === null && why === undefined);
  expect(silent).toEqual([]);
});
