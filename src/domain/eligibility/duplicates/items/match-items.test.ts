import * as fc from '../../../../../test/random.ts';
import { expect, test } from 'vitest';
import { matchItems } from './match-items.ts';
import { readItem, rememberingItems } from './read-item.ts';

const matched = (ours: readonly string[], theirs: readonly string[]) =>
  matchItems(ours, theirs, readItem).flatMap((match, index) => (match === null ? [] : [index]));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       ours                              theirs                                  matched
  ['another order',                     ['Norco #60', 'UDS'],             ['urine drug screen', 'Norco #60'],     [0, 1]],
  ['one more here',                     ['Norco #60', 'UDS', 'Cane'],     ['UDS'],                                [1]],
  ['one more there',                    ['UDS'],                          ['Norco #60', 'UDS'],                   [0]],
  ['twice here, once there',            ['UDS', 'UDS'],                   ['UDS'],                                [0]],
  ['a vague one leaves the exact one',  ['Norco', 'Norco #60'],           ['Norco #60', 'Norco #90'],             [0, 1]],
  ['nothing here',                      [],                               ['UDS'],                                []],
  ['nothing there',                     ['UDS'],                          [],                                     []],
])('%s', (_why, ours, theirs, expected) => {
  expect(matched(ours, theirs)).toEqual(expected);
});

test('the order of items changes nothing', () => {
  const titles = [
    'Norco 10/325 #60',
    'Norco',
    'Norco #90',
    'UDS',
    'MRI of the left knee',
    'MRI knee',
    'Cane',
    'PT 12 visits',
  ];
  const read = rememberingItems();
  fc.assert(
    fc.property(
      fc.subarray(titles),
      fc.subarray(titles),
      fc.shuffledSubarray(titles, { minLength: 8 }),
      (ours, theirs, order) => {
        const turned = order.filter(title => theirs.includes(title));
        const count = (there: readonly string[]) =>
          matchItems(ours, there, read).filter(match => match !== null).length;
        expect(count(turned)).toBe(count(theirs));
      },
    ),
    { numRuns: 200 },
  );
});
