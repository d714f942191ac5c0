import { expect, test } from 'vitest';
import { withoutNumbers } from './numbered-titles.ts';

const items = (titles: readonly string[]) =>
  titles.map(title => ({
    title,
    outcome: 'upheld' as const,
    claimsAdministrator: '',
    reviewerGuideline: '',
    rationale: '',
  }));

// biome-ignore format: a table reads in columns
test.each([
  // why this row                  titles                       without
  ['numbered in order',            ['1. Splint', '\n2) Cast'],  ['Splint', 'Cast']],
  ['one of them not',              ['1. Splint', 'Cast'],       ['1. Splint', 'Cast']],
  ['amounts are no numbers',       ['1 splint', '2 casts'],     ['1 splint', '2 casts']],
  ['not from one on',              ['2. Splint'],               ['2. Splint']],
])('%s', (_why, titles, without) => {
  expect(withoutNumbers(items(titles)).map(item => item.title)).toEqual(without);
});
