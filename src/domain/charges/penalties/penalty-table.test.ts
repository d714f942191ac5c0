import { expect, test } from 'vitest';
import { Breach } from './breach.ts';
import { penaltyRates, source } from './penalty-table.ts';

test('every breach has its price and its source', () => {
  expect(new Set(penaltyRates.map(rate => rate.breach))).toEqual(new Set(Breach.options));
  expect(source.every(({ cite, says }) => cite !== '' && says !== '')).toBe(true);
});

test('what is of low confidence says so', () => {
  const low = penaltyRates.filter(rate => rate.source.confidence === 'low').map(rate => [rate.breach, rate.amount]);
  expect(low).toEqual([
    ['not-implemented', 1000],
    ['form-not-enclosed', 2000],
    ['invoice-not-paid', 250],
  ]);
});
