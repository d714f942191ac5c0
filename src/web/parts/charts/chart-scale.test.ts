import { expect, test } from 'vitest';
import { axisTicks, labelStep, linePath } from './chart-scale.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row              largest  about  ticks
  ['nothing',                  0,       4,     [0, 1]],
  ['a round number is the top',400,     4,     [0, 100, 200, 300, 400]],
  ['a little more',            401,     4,     [0, 200, 400, 600]],
  ['small shares',             0.07,    4,     [0, 0.02, 0.04, 0.06, 0.08]],
  ['tens of thousands',        67_660,  4,     [0, 20_000, 40_000, 60_000, 80_000]],
])('marks of an axis: %s', (_why, largest, about, ticks) => {
  expect(axisTicks(largest, about)).toEqual(ticks);
});

test('a line leaves a gap where a value is not known', () => {
  const points = [1, 2, null, 4].map((y, x) => ({ x, y }));
  expect(linePath(points)).toBe('M0.0 1.0L1.0 2.0M3.0 4.0');
  expect(linePath([])).toBe('');
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row       labels  width  each  step
  ['all fit',           12,     700,   56,   1],
  ['every second',      12,     400,   56,   2],
  ['no width yet',      12,     0,     56,   672],
])('labels: %s', (_why, labels, width, each, step) => {
  expect(labelStep(labels, width, each)).toBe(step);
});
