import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { source, weeks } from './weeks.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['the same visits a week',          'PT right knee 3 times a week for 3 weeks',  'PT right knee 3 times a week for 2 weeks',  '1: PT right knee 3 times a week for 1 week'],
  ['short',                           'PT 2x6',                                    'PT 2x4',                                    '2: PT 2x2'],
  ['weeks first',                     'PT for 6 weeks, 2 times a week',            'PT for 4 weeks, 2 times a week',            '2: PT for 2 weeks, 2 times a week'],
  ['nothing differs: told elsewhere', 'PT 2x6',                                    'PT 2x6',                                    null],
  ['more weeks',                      'PT 2x6',                                    'PT 2x8',                                    'exceeds'],
  ['other visits a week',             'PT 2x6',                                    'PT 1x4',                                    null],
  ['no schedule',                     'PT 12 visits',                              'PT 2x4',                                    null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(weeks, original, authorized)).toBe(left);
});
