import { expect, test } from 'vitest';
import { readRows } from './delimited.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                      text                              rows
  ['plain cells',                      'a,b\n1,2\n',                     [{ a: '1', b: '2' }]],
  ['a comma in quotes',                'a,b\n"1,5",2',                   [{ a: '1,5', b: '2' }]],
  ['a line break in quotes',           'a,b\n"1\n5",2',                  [{ a: '1\n5', b: '2' }]],
  ['a doubled quote',                  'a\n"say ""so"" now"',            [{ a: 'say "so" now' }]],
  ['line ends of another system',      'a,b\r\n1,2\r\n3,4\r\n',          [{ a: '1', b: '2' }, { a: '3', b: '4' }]],
  ['a cell left out',                  'a,b\n1',                         [{ a: '1', b: '' }]],
  ['an empty last cell',               'a,b\n1,\n3,4',                   [{ a: '1', b: '' }, { a: '3', b: '4' }]],
  ['a quote never closed',             'a\n"1',                          [{ a: '1' }]],
  ['a mark of the byte order',         '\uFEFFa\n1',                     [{ a: '1' }]],
  ['nothing',                          '',                               []],
])('%s', (_why, text, rows) => {
  expect(readRows(text)).toEqual(rows);
});
