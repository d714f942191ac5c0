import { describe, expect, test } from 'vitest';
import type { PublicationView } from '#api/publications/contract.ts';
import type { Removal } from '#domain/cases/publication/removal.ts';
import { placesOf, placeWords, stretchesOf, turned, undecided } from './choice.ts';

const part = 'clinicalSummary';
const text = 'Ms. Ruiz saw Dr. Lee. Ann Ruiz rests; Bo and bo agree.';
const removal = (start: number, end: number, how: Removal['how']): Removal => ({
  part,
  start,
  end,
  class: 'name',
  how,
  rule: 'r',
});
const view: PublicationView = {
  caseNumber: 'CM16-0000001',
  possible: true,
  publishedOn: null,
  texts: [{ part, text }],
  removals: [removal(4, 8, 'known'), removal(17, 20, 'recognised')],
  kept: [],
  known: 1,
};
const shown = (choice = undecided) =>
  stretchesOf(view, choice, part, text)
    .map(({ words, mark }) => mark ?? words)
    .join('');

describe('the public copy as staff leaves it', () => {
  test('what was found is taken out', () => {
    expect(shown()).toBe('Ms. [name] saw Dr. [name]. Ann Ruiz rests; Bo and bo agree.');
  });

  test('what a recogniser saw can be left in, and taken out again', () => {
    const left = turned(undecided, removal(17, 20, 'recognised'));
    expect(shown(left)).toBe('Ms. [name] saw Dr. Lee. Ann Ruiz rests; Bo and bo agree.');
    expect(turned(left, removal(17, 20, 'recognised'))).toEqual(undecided);
  });

  test('words are taken out wherever they stand, whole and in any case', () => {
    const add = placesOf(view, undecided, 'bo', 'name');
    expect(add.map(each => text.slice(each.start, each.end))).toEqual(['Bo', 'bo']);
    const marked = { add, keep: [] };
    expect(shown(marked)).toBe('Ms. [name] saw Dr. [name]. Ann Ruiz rests; [name] and [name] agree.');
    expect(placesOf(view, marked, 'bo', 'name')).toEqual([]);
    expect(turned(marked, { ...removal(38, 40, 'staff') }).add).toHaveLength(1);
  });

  test('nothing is no words', () => {
    expect(placesOf(view, undecided, '  ', 'name')).toEqual([]);
  });
});

// biome-ignore format: a table reads in columns
test.each([
  ['clinicalSummary',                        'Clinical case summary'],
  ['items/1/rationale',                      'Decision rationale, item 2'],
  ['panel/0/items/2/reviewerGuideline/text', 'Reviewer guideline, reviewer 1, item 3'],
])('%s is called %s', (place, words) => {
  expect(placeWords(place)).toBe(words);
});
