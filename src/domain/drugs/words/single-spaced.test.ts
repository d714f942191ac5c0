import { expect, test } from 'vitest';
import { singleSpaced } from './single-spaced.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                 text                       spaced
  ['already so',                  'low back pain',           'low back pain'],
  ['two spaces',                  'low  back   pain',        'low back pain'],
  ['a line end',                  'low\nback pain',          'low back pain'],
  ['a space that does not break', 'low\u00a0back',           'low back'],
  ['white space at the ends',     ' low back\t',             'low back'],
  ['a letter with an accent',     'José has pain',           'José has pain'],
  ['nothing else',                ' \n ',                    ''],
])('%s', (_why, text, spaced) => {
  expect(singleSpaced(text)).toBe(spaced);
});
