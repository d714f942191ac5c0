import { expect, test } from 'vitest';
import { found } from '../../../../test/builders/screenings.ts';
import { source } from './settled.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      all    items                     found
  ['not settled',                      false, [{}],                     'whole'],
  ['all of it settled',                true,  [{}, {}],                 'SETTLED no'],
  ['one treatment settled',            false, [{ settled: true }, {}],  'SETTLED:0 part'],
  ['all settled, told once',           true,  [{ settled: true }, {}],  'SETTLED no'],
])(`${source.cite}: %s`, (_why, settled, items, expected) => {
  expect(found({ settled, items })).toBe(expected);
});
