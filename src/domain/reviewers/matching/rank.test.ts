import * as fc from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { type Candidate, inOrder, source } from './rank.ts';

type Facts = Partial<Omit<Candidate, 'load'>> & { readonly load?: Partial<Candidate['load']> };
const candidate = (id: string, { load, ...with_ }: Facts = {}): Candidate => ({
  id,
  lowestGrade: 1,
  gradesTogether: 2,
  california: false,
  load: { open: 0, capacity: null, lastAssigned: null, ...load },
  ...with_,
});

// biome-ignore format: a table reads in columns
test.each<[string, Facts, Facts]>([
  // why this row                                  goes first                                              goes second
  ['nearer to its farthest item',                  { lowestGrade: 2 },                                     { gradesTogether: 9 }],
  ['nearer to the items together',                 { gradesTogether: 3 },                                  { california: true }],
  ['licensed in California',                       { california: true, load: { open: 5 } },                {}],
  ['never assigned',                               { load: { open: 9 } },                                  { load: { lastAssigned: '2016-01-01' } }],
  ['longest without an assignment',                { load: { lastAssigned: '2016-01-01', open: 9 } },      { load: { lastAssigned: '2016-01-02' } }],
  ['earlier on one day',                           { load: { lastAssigned: '2016-01-01T08:00:00Z' } },     { load: { lastAssigned: '2016-01-01T09:00:00Z' } }],
  ['fewer open cases',                             { load: { open: 1, capacity: 2 } },                     { load: { open: 2, capacity: 40 } }],
  ['more room left',                               { load: { open: 1, capacity: 9 } },                     { load: { open: 1, capacity: 8 } }],
])(`${source[1]?.cite}: %s`, (_why, first, second) => {
  for (const ids of [['R-1', 'R-2'], ['R-2', 'R-1']] as const) {
    const order = inOrder('CM16-9000001', [candidate(ids[1], second), candidate(ids[0], first)]);
    expect(order.map(({ id }) => id)).toEqual(ids);
  }
});

test('equals change places from case to case, and the order does not depend on the order of the roster', () => {
  const equals = Array.from({ length: 10 }, (_, index) => candidate(`R-${index}`));
  const firsts = new Set<string | undefined>();
  for (let number = 0; number < 200; number += 1) {
    const order = inOrder(`CM16-${number}`, equals).map(({ id }) => id);
    expect(inOrder(`CM16-${number}`, equals.toReversed()).map(({ id }) => id)).toEqual(order);
    firsts.add(order[0]);
  }
  expect(firsts.size).toBe(10);
});

test('a roster of equals is used evenly when each takes the turn offered', () => {
  const counts = new Map<string, number>();
  let day = 0;
  let equals = Array.from({ length: 20 }, (_, index) => candidate(`R-${index}`));
  for (let number = 0; number < 2_000; number += 1) {
    const [next] = inOrder(`CM16-${number}`, equals);
    if (next === undefined) break;
    counts.set(next.id, (counts.get(next.id) ?? 0) + 1);
    day += 1;
    const lastAssigned = new Date(Date.UTC(2016, 0, 1) + day * 60_000).toISOString();
    equals = equals.map(one => (one.id === next.id ? { ...one, load: { ...one.load, lastAssigned } } : one));
  }
  expect([...counts.values()]).toEqual(Array.from({ length: 20 }, () => 100));
});

test('the order is total: whoever goes before whom does so in every company', () => {
  const some = fc.record({ lowestGrade: fc.integer({ min: 1, max: 3 }), california: fc.boolean() });
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 8 }), facts => {
      const all = facts.map((with_, index) => candidate(`R-${index}`, with_));
      const order = inOrder('CM16-9000001', all);
      const pair = inOrder('CM16-9000001', all.slice(0, 2));
      expect(order.filter(one => pair.includes(one))).toEqual(pair);
    }),
  );
});
