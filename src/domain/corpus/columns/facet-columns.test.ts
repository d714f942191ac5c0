import {
  array,
  assert,
  type Arbitrary,
  constantFrom,
  nat,
  oneof,
  property,
  record,
  tuple,
  uniqueArray,
} from '../../../../test/random.ts';
import { expect, test } from 'vitest';
import { type DecisionFacets, Facet, type FacetValue, itemFacets } from '../facets/facet.ts';
import { plainCounter } from './bit-counter.ts';
import { numbersIn, setOf } from './decision-set.ts';
import { type Filters, facetColumns } from './facet-columns.ts';
import { packFacets, valueIds } from './value-ids.ts';

const whole: readonly Facet[] = ['year', 'specialty'];
const ofItem: readonly Facet[] = ['outcome', 'category', 'drug'];
const value = constantFrom('upheld', 'overturned', 'c', 'd');
const valuesOf = (facets: readonly Facet[]) =>
  uniqueArray(tuple(constantFrom(...facets), value), { selector: pair => pair.join(' '), maxLength: 5 }).map(list =>
    (list as FacetValue[]).toSorted(([one], [other]) => (one < other ? -1 : Number(one > other))),
  );
const decision: Arbitrary<DecisionFacets> = record({
  whole: valuesOf(whole),
  // Few have none; some have more than a word has bits.
  items: oneof(
    { weight: 8, arbitrary: array(valuesOf(ofItem), { maxLength: 3 }) },
    { weight: 1, arbitrary: array(valuesOf(ofItem), { minLength: 30, maxLength: 70 }) },
  ),
});
const filters: Arbitrary<Filters> = uniqueArray(
  tuple(constantFrom(...whole, ...ofItem), uniqueArray(value, { minLength: 1, maxLength: 2 })),
  {
    selector: ([facet]) => facet,
    maxLength: 3,
  },
).map(list => Object.fromEntries(list));

/** What fits, worked out decision by decision. */
function fitting({ whole: had, items }: DecisionFacets, asked: Filters) {
  return items.filter(item =>
    Object.entries(asked).every(([facet, wanted]) =>
      [...had, ...item].some(([of, name]) => of === facet && wanted.includes(name)),
    ),
  );
}

// biome-ignore format: a table reads in columns
test.each([
  // how it is kept and counted             shares
  ['as sets',                               { rare: 1e9, few: Infinity }],
  ['as lists',                              { rare: 0,   few: Infinity }],
  ['some as sets, some as lists',           { rare: 200, few: Infinity }],
  ['one by one',                            { rare: 200, few: 0 }],
])('what fits, what is counted and what is tallied is what looking at each decision says: %s', (_how, shares) => {
  assert(
    property(array(decision, { maxLength: 40 }), filters, array(nat(39)), (decisions, asked, chosen) => {
      const ids = valueIds();
      const columns = facetColumns(ids, plainCounter, shares);
      for (const one of decisions) columns.add(packFacets(one, ids));
      const among = decisions.filter((_one, number) => chosen.includes(number));
      const looked = setOf(decisions.length, chosen);
      const { fits, count, counts } = columns.divide(looked, asked);
      expect(columns.fitting(looked, asked)).toEqual({ fits, count });
      const fit = decisions.flatMap((one, number) =>
        chosen.includes(number) && isFound(one, asked) ? [number] : [],
      );
      expect([...numbersIn(fits)]).toEqual(fit);
      expect(count).toBe(fit.length);
      for (let id = 0; id < ids.count(); id += 1) {
        const [facet, name] = ids.valueOf(id);
        const { [facet]: _own, ...others } = asked;
        const having = among.filter(one => {
          const had = [...fitting(one, others).flat(), ...(isFound(one, others) ? one.whole : [])];
          return had.some(([of, called]) => of === facet && called === name);
        });
        expect([facet, name, counts[id]]).toEqual([facet, name, having.length]);
      }
      for (const by of ['category', 'year'] as const) {
        const [tallies = []] = columns.count(null, asked, [{ by }], null).tallies;
        const tallied = new Map(tallies.map(tally => [tally.value, tally]));
        for (const name of ['upheld', 'overturned', 'c', 'd']) {
          const items = decisions
            .flatMap(one => fitting(one, asked).map(item => [...one.whole, ...item]))
            .filter(item => item.some(([facet, called]) => facet === by && called === name));
          const overturned = items.filter(item => item.some(pair => pair.join(' ') === 'outcome overturned'));
          expect(tallied.get(name)?.items ?? 0).toBe(items.length);
          expect(tallied.get(name)?.overturned ?? 0).toBe(overturned.length);
        }
      }
      const [crossed = []] = columns.count(null, asked, [{ by: 'category', second: 'year' }], null).tallies;
      const pairs = decisions.flatMap(one =>
        fitting(one, asked).flatMap(item =>
          named('category', item).flatMap(name => named('year', one.whole).map(year => `${name} ${year}`)),
        ),
      );
      expect(crossed.map(({ value: name, second, items }) => `${name} ${second} ${items}`).toSorted()).toEqual(
        [...new Set(pairs)].map(pair => `${pair} ${pairs.filter(one => one === pair).length}`).toSorted(),
      );
    }),
    { numRuns: 150 },
  );
});

function named(facet: Facet, values: readonly FacetValue[]): string[] {
  return values.flatMap(([of, name]) => (of === facet ? [name] : []));
}

/** A decision without treatments is found as long as nothing is asked of any. */
function isFound(one: DecisionFacets, asked: Filters): boolean {
  return Object.keys(asked).length === 0 || fitting(one, asked).length > 0;
}

test('a decision that a later version replaces is not found', () => {
  const ids = valueIds();
  const columns = facetColumns(ids);
  const one: DecisionFacets = { whole: [['year', '2016']], items: [[['outcome', 'upheld']]] };
  columns.add(packFacets(one, ids));
  columns.add(packFacets(one, ids));
  columns.retire(0);
  expect(columns.isCurrent(0)).toBe(false);
  expect([...numbersIn(columns.fitting(null, {}).fits)]).toEqual([1]);
  expect(columns.count(null, {}, [{ by: 'outcome' }], null).tallies).toEqual([
    [{ value: 'upheld', second: null, items: 1, overturned: 0 }],
  ]);
});

test('two facets at once', () => {
  const ids = valueIds();
  const columns = facetColumns(ids);
  columns.add(
    packFacets(
      {
        whole: [['year', '2016']],
        items: [
          [
            ['outcome', 'overturned'],
            ['category', 'drug'],
          ],
          [
            ['outcome', 'upheld'],
            ['category', 'imaging'],
          ],
        ],
      },
      ids,
    ),
  );
  expect(columns.count(null, {}, [{ by: 'category', second: 'year' }], null).tallies).toEqual([
    [
      { value: 'drug', second: '2016', items: 1, overturned: 1 },
      { value: 'imaging', second: '2016', items: 1, overturned: 0 },
    ],
  ]);
});

test('like treatments are laid side by side in the order added: two by two, and three by three', () => {
  const ids = valueIds();
  const columns = facetColumns(ids);
  // biome-ignore format: a table reads in columns
  const rows = [
    ['drug',    'upheld'],
    ['drug',    'overturned'],
    ['imaging', 'upheld'],
    ['drug',    'overturned'],
    ['drug',    'overturned'],
    ['drug',    'upheld'],
  ] as const;
  for (const [category, outcome] of rows) {
    columns.add(
      packFacets(
        {
          whole: [],
          items: [
            [
              ['outcome', outcome],
              ['category', category],
            ],
          ],
        },
        ids,
      ),
    );
  }
  const { like } = columns.count(null, {}, [], ['category']);
  expect(like.pairs).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(like.triples).toEqual([0, 0, 1, 0]);
  expect(columns.count(null, { category: ['imaging'] }, [], ['category']).like.triples).toEqual([0, 0, 0, 0]);
  expect(columns.count(null, {}, [], null).like.pairs).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test('every facet is of the whole or of a treatment', () => {
  expect(Facet.options.filter(facet => itemFacets.has(facet))).toHaveLength(itemFacets.size);
});
