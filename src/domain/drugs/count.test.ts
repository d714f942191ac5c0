import { expect, test } from 'vitest';
import { COUNT, readCount } from './count.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row         written      count
  ['figures',             '12',        12],
  ['a thousand',          '1,200',     1200],
  ['a word',              'Eight',     8],
  ['a later word',        'nineteen',  19],
  ['two words',           'twenty-two', 22],
  ['two words apart',     'Forty five', 45],
  ['twice is two',        'twice',     2],
  ['not a number',        'several',   null],
  ['nothing',             '',          null],
  ['not there',           undefined,   null],
])('%s', (_why, written, expected) => {
  expect(readCount(written)).toBe(expected);
});

test.each(['12', '1,200', '.5', 'seventeen', 'twenty-two', 'ninety nine', 'thirty'])(
  'the pattern holds the whole of %s',
  written => {
    expect(new RegExp(`^${COUNT}$`).test(written)).toBe(true);
    expect(new RegExp(COUNT).exec(`${written} visits`)?.[0]).toBe(written);
  },
);
