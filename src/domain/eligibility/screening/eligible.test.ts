import { expect, test } from 'vitest';
import { eligibleAsAWhole, eligibleItems, source } from './eligible.ts';

const bars = (item: number | null) => ({ item, defers: false });
const waits = (item: number | null) => ({ item, defers: true });

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                items  grounds                        items                     application
  ['nothing against it',                         2,     [],                            ['yes', 'yes'],           'whole'],
  ['against all of it',                          2,     [bars(null)],                  ['no', 'no'],             'no'],
  ['against one item',                           2,     [bars(1)],                     ['yes', 'no'],            'part'],
  ['against the only item',                      1,     [bars(0)],                     ['no'],                   'no'],
  ['against every item, one by one',             2,     [bars(0), bars(1)],            ['no', 'no'],             'no'],
  ['all of it waits',                            2,     [waits(null)],                 ['deferred', 'deferred'], 'deferred'],
  ['it waits, and one item is refused',          2,     [waits(null), bars(0)],        ['no', 'deferred'],       'deferred'],
  ['it waits, and all is refused',               2,     [waits(null), bars(null)],     ['no', 'no'],             'no'],
  ['it waits, and each item is refused',         2,     [bars(0), waits(null), bars(1)], ['no', 'no'],           'no'],
  ['one item waits, the other goes on',          2,     [waits(0)],                    ['deferred', 'yes'],      'part'],
  ['refused twice is refused once',              1,     [bars(0), bars(null)],         ['no'],                   'no'],
] as const)(`${source.cite}: %s`, (_why, count, grounds, items, application) => {
  const each = eligibleItems(count, grounds);
  expect(each).toEqual(items);
  expect(eligibleAsAWhole(each)).toBe(application);
});
