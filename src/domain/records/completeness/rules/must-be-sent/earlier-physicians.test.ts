import { expect, test } from 'vitest';
import { checkedRecord, type WrittenDocument } from '../../../../../../test/builders/records/checked-record.ts';
import type { DisputedRequest } from '../../requirement.ts';
import { earlierPhysicians, source } from './earlier-physicians.ts';

const own = (date: string): WrittenDocument => ({ date, author: 'Rowan Alder, MD' });
const other = (date: string): WrittenDocument => ({ date, author: 'Ines Burnham, MD' });

// biome-ignore format: a table reads in columns
test.each<[string, WrittenDocument[], Partial<DisputedRequest>, string]>([
  // why this row                              record                                     request               state
  ['reports since before the window',          [own('2014-12-07'), own('2015-05-07')],    {},                   'not-required'],
  ['on its first day',                         [own('2014-12-08')],                       {},                   'not-required'],
  ['began later, another reported before',     [other('2015-01-09'), own('2015-03-02')],  {},                   'present'],
  ['began later, nobody reported before',      [own('2015-03-02')],                       {},                   'missing'],
  ['the other reported only after',            [own('2015-03-02'), other('2015-04-01')],  {},                   'missing'],
  ['the other reported before the window',     [other('2014-11-01'), own('2015-03-02')],  {},                   'missing'],
  ['who asked is not known',                   [other('2015-01-09')],                     { physician: null },  'unclear'],
])(`${source.cite}: %s`, (_why, record, request, state) => {
  expect(earlierPhysicians.find(checkedRecord(record, request)).state).toBe(state);
});
