import { expect, test } from 'vitest';
import { csvLine } from './csv-line.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                               values                       line
  ['plain',                                     ['a', 1, null],              'a,1,\r\n'],
  ['a comma',                                   ['a, b'],                    '"a, b"\r\n'],
  ['quotes are doubled',                        ['say "x"'],                 '"say ""x"""\r\n'],
  ['a line break stays in its field',           ['a\nb'],                    '"a\nb"\r\n'],
  ['a formula is no command',                   ['=1+1', '@x', '-a', '+b'],  "'=1+1,'@x,'-a,'+b\r\n"],
  ['a number below zero is one',                [-3],                        '-3\r\n'],
])('%s', (_why, values, line) => {
  expect(csvLine(values)).toBe(line);
});
