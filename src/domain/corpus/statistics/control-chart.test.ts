import { expect, test } from 'vitest';
import { controlChart } from './control-chart.ts';

test('limits are three standard deviations about the share of all, wider where a period has few', () => {
  const { middle, points } = controlChart([
    { count: 10, of: 100 },
    { count: 12, of: 100 },
    { count: 2, of: 20 },
    { count: 40, of: 100 },
    { count: 0, of: 0 },
  ]);
  expect(middle).toBeCloseTo(64 / 320, 6);
  expect(points.map(({ outside }) => outside)).toEqual([false, false, false, true, false]);
  expect(points[0]?.upper).toBeCloseTo(0.2 + 3 * Math.sqrt(0.16 / 100), 6);
  expect(points[2]?.lower).toBe(0);
  expect(points[4]?.share).toBeNull();
});

test('of no cases at all there is no middle', () => {
  expect(controlChart([{ count: 0, of: 0 }])).toEqual({ middle: null, points: [] });
});
