import { expect, test } from 'vitest';
import { splitWords } from '#domain/drugs/lexicon.ts';
import { findMisplaced } from '../context/misplaced.ts';

const slips = (text: string) => findMisplaced(splitWords(text)).map(({ start, end }) => text.slice(start, end));

// biome-ignore format: a table reads in columns
test.each([
  ['She was seen in 11/21/2016.',               'in 11/21/2016'],
  ['He was treated at 3-4-2016.',               'at 3-4-2016'],
  ['The pain has been there since three weeks.', 'since three weeks'],
  ['She fell before 2 months.',                 'before 2 months'],
  ['It is no documentation of relief.',         'It is no documentation'],
  ['It was no indication for it.',              'It was no indication'],
  ['Have no evidence of a tear.',               'Have no evidence of'],
  ['It was tenderness over the joint.',         'It was tenderness over'],
])('%s', (text, words) => {
  expect(slips(text)).toEqual([words]);
});

// biome-ignore format: a table reads in columns
test.each([
  ['She was seen on 11/21/2016 and in 11/2016.'],
  ['In 11/21/2016 notes the knee is well, as at the 3-4-2016 visit.'],
  ['It has hurt since 3 weeks ago, and for two months.'],
  ['Before 6 weeks have passed no scan is due.'],
  ['It is no longer needed, and it is no wonder.'],
  ['There is no documentation of relief.'],
  ['Two weeks before, she fell.'],
  ['It is tender over the joint.'],
])('not: %s', text => {
  expect(slips(text)).toEqual([]);
});
