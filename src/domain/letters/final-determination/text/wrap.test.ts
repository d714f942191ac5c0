import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

// biome-ignore format: a table reads in columns
test.each<[string, string[], string[]]>([
  // why this row                     stretches                          lines of 10
  ['fits exactly',                    ['12345', '7890'],                 ['12345 7890']],
  ['one too many',                    ['12345', '78901'],                ['12345', '78901']],
  ['longer than a line',              ['ab', '123456789012', 'cd'],      ['ab', '123456789012', 'cd']],
  ['nothing',                         [],                                []],
])('%s', (_why, stretches, lines) => {
  expect(wrap(stretches, 10)).toEqual(lines);
});
