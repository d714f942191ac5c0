import { expect, test } from 'vitest';
import { compared } from '../../../../../test/builders/compared-requests.ts';
import { source, visitsPerWeek } from './visits-per-week.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, original, authorized, what is left
  ['the same weeks',                  'PT 3 x 4',                              'PT 2 x 4',                              '1: PT 1 x 4'],
  ['in words',                        'CBT twice a week for 6 weeks',          'CBT once a week for 6 weeks',           '1: CBT once a week for 6 weeks'],
  ['the total said beside it moves',  'PT 3 times a week for 4 weeks, 12 visits', 'PT 2 times a week for 4 weeks, 8 visits', '1: PT 1 time a week for 4 weeks, 4 visits'],
  ['nothing differs',                 'PT 3 x 4',                              'PT 3 x 4',                              'same'],
  ['more a week',                     'PT 2 x 4',                              'PT 3 x 4',                              'exceeds'],
  ['other weeks',                     'PT 3 x 4',                              'PT 2 x 3',                              null],
  ['no schedule',                     'PT 12 visits',                          'PT 2 x 4',                              null],
])(`${source.says}: %s`, (_why, original, authorized, left) => {
  expect(compared(visitsPerWeek, original, authorized)).toBe(left);
});
