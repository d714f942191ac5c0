import { expect, test } from 'vitest';
import { tableRows } from './table-rows.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string, string[][]]>([
  // why this row              raw                                   cells
  ['two blanks part',          'MRI  DENIED',                        [['MRI', 'DENIED']]],
  ['one does not',             'MRI of the knee',                    [['MRI of the knee']]],
  ['a tab parts',              'MRI\tDENIED',                        [['MRI', 'DENIED']]],
  ['a bar parts',              '| MRI | DENIED |',                   [['MRI', 'DENIED']]],
  ['lines are rows',           'a  b\n\nc  d',                       [['a', 'b'], ['c', 'd']]],
  ['nothing',                  '  \n ',                              []],
])('%s', (_why, raw, expected) => {
  const rows = tableRows(raw);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual(expected);
  for (const { text, start, end } of rows.flatMap(({ cells }) => cells)) expect(raw.slice(start, end)).toBe(text);
});
