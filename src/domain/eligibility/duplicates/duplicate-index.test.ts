import { expect, test } from 'vitest';
import { generateFilings } from '../../../../test/builders/filings/generate.ts';
import { countKinds, measureDuplicates } from '../../../../test/builders/filings/measure.ts';
import { duplicateIndex, keysOf } from './duplicate-index.ts';
import { type Filing, readFiling } from './filing.ts';

const first: Filing = {
  id: 'a',
  received: '2016-11-10',
  claim: { number: 'WC-100200', birthDate: '1970-05-06', lastName: 'Arroyo', firstName: 'Elena' },
  dateOfInjury: '2014-02-11',
  urDecisionMade: '2016-11-03',
  physician: 'Dr. Paul Winter',
  items: ['Norco 10/325mg #60'],
};
const { claim } = first;

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                  the later filing                                                                      found
  ['the same',                                     {},                                                                                   true],
  ['another claim number',                         { claim: { ...claim, number: 'EMP-4417' } },                                          true],
  ['no number, birth mistyped',                    { claim: { ...claim, number: null, birthDate: '1970-05-08' } },                       true],
  ['no number, birth and injury mistyped',         { claim: { ...claim, number: null, birthDate: '1970-05-08' }, dateOfInjury: '2014-02-17' }, true],
  ['no number, no birth, a vowel of the name',     { claim: { number: null, birthDate: null, lastName: 'Arroya', firstName: null } },    true],
  ['nobody’s facts but the physician’s',           { claim: { number: null, birthDate: null, lastName: 'Meyer', firstName: null }, dateOfInjury: '2015-01-01' }, false],
])('what a filing is found by: %s', (_why, change: Partial<Filing>, found) => {
  const index = duplicateIndex();
  index.keep(first);
  expect(index.candidates({ ...first, id: 'b', ...change }).length > 0).toBe(found);
});

test('a fact that is not known makes no key', () => {
  const keys = keysOf(
    readFiling({ ...first, claim: { number: 'unknown', birthDate: null, lastName: null, firstName: null } }),
  );
  expect(keys).toEqual(['injury-decision|2014-02-11|2016-11-03|wntr']);
});

test('duplicates come first, the surest of them first, else in the order they were kept', () => {
  const index = duplicateIndex();
  index.keep({ ...first, id: 'perhaps', physician: 'Dr. Ana Holm' });
  index.keep({ ...first, id: 'one with a slip', claim: { ...claim, lastName: 'Arryoo' } });
  index.keep({ ...first, id: 'one' });
  index.keep({
    ...first,
    id: 'another worker',
    claim: { ...claim, number: 'X-9913', birthDate: '1990-01-01', lastName: 'Holt', firstName: 'Ian' },
  });
  index.keep({ ...first, id: 'two' });
  expect(index.matches({ ...first, id: 'new' }).map(({ id, verdict }) => `${id}: ${verdict}`)).toEqual([
    'one: duplicate',
    'two: duplicate',
    'one with a slip: duplicate',
    'perhaps: possible',
  ]);
});

test('of 5,000 generated filings nearly all filed again are found, and nearly none is joined wrongly', () => {
  const index = duplicateIndex();
  const figures = measureDuplicates(generateFilings(5000, 2016), filing => {
    const matches = index.matches(filing);
    index.keep(filing);
    return { duplicateOf: matches.find(({ verdict }) => verdict === 'duplicate')?.id ?? null, possible: [] };
  });
  expect(figures.filedAgain).toBeGreaterThan(1100);
  expect(figures.precision).toBeGreaterThanOrEqual(0.99);
  expect(figures.recall).toBeGreaterThanOrEqual(0.97);
});

test('every kind of look-alike is among them', () => {
  const kinds = countKinds(generateFilings(5000, 2016));
  expect([...kinds.values()].every(count => count >= 15)).toBe(true);
  expect(kinds.size).toBe(10);
});
