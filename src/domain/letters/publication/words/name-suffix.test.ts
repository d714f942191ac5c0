import { expect, test } from 'vitest';
import { behindSuffix } from './name-suffix.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, what stands behind a name, what is left of it
  ['behind a comma',   ', Jr., agrees',  ', agrees'],
  ['behind a space',   ' III agrees',    ' agrees'],
  ['in capitals',      ', SR. WROTE',    ' WROTE'],
  ['a longer word',    ' Srivastava',    ' Srivastava'],
  ['a numeral and more', ' II4 agrees',  ' II4 agrees'],
  ['over a line',      '\nIII. Plan',    '\nIII. Plan'],
])('%s', (_why, behind, left) => {
  const text = `Oyelaran${behind}`;
  expect(text.slice(behindSuffix(text, 'Oyelaran'.length))).toBe(left);
});
