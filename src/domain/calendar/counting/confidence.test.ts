import { expect, test } from 'vitest';
import { type Confidence, leastConfidence } from './confidence.ts';

// biome-ignore format: a table reads in columns
const rows: readonly (readonly [why: string, readonly (Confidence | undefined)[], Confidence])[] = [
  ['none given is high',      [],                         'high'],
  ['absent means high',       [undefined],                'high'],
  ['medium under high',       ['high', 'medium'],         'medium'],
  ['low under all',           ['medium', 'low', 'high'],  'low'],
];

test.each(rows)('%s', (_why, confidences, least) => {
  expect(leastConfidence(...confidences)).toBe(least);
});
