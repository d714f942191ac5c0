import { expect, test } from 'vitest';
import { runningClock } from '../../../../test/builders/due-dates.ts';
import type { Deadline } from '#domain/deadlines/clocks/deadline.ts';
import { countAll, countOf, distanceWords } from './clock-groups.ts';

const today = '2016-11-08';

// biome-ignore format: a table reads in columns
test.each<[string, Partial<Deadline>, string]>([
  // why this row                       clock                                    words
  ['long ago',                          { due: '2013-11-08' },                   'over 3 years late'],
  ['under two years',                   { due: '2014-11-09' },                   '730 days late'],
  ['the day before',                    { due: '2016-11-07' },                   '1 day late'],
  ['the day itself is not late',        { due: '2016-11-08' },                   'today'],
  ['an hour of the day itself',         { due: '2016-11-08T00:01' },             'today'],
  ['tomorrow',                          { due: '2016-11-09' },                   'tomorrow'],
  ['seven days on',                     { due: '2016-11-15' },                   'in 7 days'],
  ['a clock that does not run',         { due: null },                           'Does not run'],
  ['a right nobody used is not late',   { owedBy: 'worker', due: '2016-11-07' }, 'ended 1 day ago'],
  ['an effect that ended',              { owedBy: null, due: '2016-11-01' },     'ended 7 days ago'],
])('how far off a clock is: %s', (_why, clock, words) => {
  expect(distanceWords({ ...runningClock, ...clock }, today)).toBe(words);
});

test('clocks are counted by group and in all', () => {
  const groups = [
    { group: 'overdue', clocks: 3, owed: 2, owedSoon: 2 },
    { group: 'week', clocks: 4, owed: 4, owedSoon: 1 },
  ] as const;
  expect([countOf([...groups], 'overdue'), countOf([...groups], 'ended'), countAll([...groups])]).toEqual([3, 0, 7]);
});
