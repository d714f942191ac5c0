import { expect, test } from 'vitest';
import type { JudgedCriterion, Verdict } from '#domain/guidelines/review.ts';
import type { PublishedItem } from '../decisions/published-decision.ts';
import { differingCriteria } from './differing-criteria.ts';
import { likeItemOf, likeItems, type SoughtItem } from './like-items.ts';

const sought = (changes: Partial<SoughtItem>): SoughtItem => ({
  category: 'imaging',
  subcategory: 'Imaging',
  bodyParts: [],
  drug: null,
  ...changes,
});

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                     sought                                                                                    narrowest to widest
  ['a study of a part of the body',                   sought({ bodyParts: ['knee'] }),                                                          [{ subcategory: ['Imaging'], 'body-part': ['knee'] }, { subcategory: ['Imaging'] }, { category: ['imaging'] }]],
  ['a study of no part named',                        sought({}),                                                                               [{ subcategory: ['Imaging'] }, { category: ['imaging'] }]],
  ['a drug is like its ingredient, not its part',     sought({ category: 'drug', subcategory: 'Opioids', bodyParts: ['knee'], drug: { ingredients: ['tramadol'] } }), [{ ingredient: ['tramadol'] }, { subcategory: ['Opioids'] }, { category: ['drug'] }]],
  ['a drug that is not known',                        sought({ category: 'drug', subcategory: null, drug: { ingredients: [] } }),               [{ category: ['drug'] }]],
])('%s', (_why, item, rungs) => {
  expect(likeItems(item)).toEqual(rungs);
});

const item = (changes: Partial<PublishedItem>): PublishedItem => ({
  title: 'MRI',
  outcome: 'upheld',
  category: 'imaging',
  subcategory: 'Imaging',
  drug: null,
  bodyParts: ['knee'],
  citations: [],
  rationale: '',
  ...changes,
});

test('of a decision the treatment that is like the one sought and was decided so', () => {
  const items = [item({}), item({ bodyParts: ['hip'], outcome: 'overturned' }), item({ outcome: 'overturned' })];
  const like = { subcategory: ['Imaging'], 'body-part': ['knee'] };
  expect(likeItemOf(items, like, 'overturned')).toBe(2);
  expect(likeItemOf(items, like, 'upheld')).toBe(0);
  expect(likeItemOf(items, { ingredient: ['tramadol'] }, 'upheld')).toBeNull();
});

const judged = (id: string, verdict: Verdict) => ({ id, text: `text of ${id}`, verdict }) as JudgedCriterion;

test('what was met where granted and not where refused stands first; what came out alike is not told', () => {
  const upheld = [
    [judged('trial', 'not-documented'), judged('age', 'met'), judged('pain', 'met')],
    [judged('trial', 'not-met'), judged('age', 'met'), judged('pain', 'met')],
  ];
  const overturned = [
    [judged('trial', 'met'), judged('age', 'met'), judged('pain', 'not-met')],
    [judged('trial', 'met'), judged('age', 'met'), judged('pain', 'met')],
  ];
  expect(differingCriteria(upheld, overturned)).toEqual([
    { id: 'trial', text: 'text of trial', upheld: { met: 0, of: 2 }, overturned: { met: 2, of: 2 } },
    { id: 'pain', text: 'text of pain', upheld: { met: 2, of: 2 }, overturned: { met: 1, of: 2 } },
  ]);
});

test('a criterion only one side was judged by says nothing of a difference', () => {
  expect(differingCriteria([[judged('a', 'met')]], [[judged('b', 'met')]])).toEqual([]);
});
