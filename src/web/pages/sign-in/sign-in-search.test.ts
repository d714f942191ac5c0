import { expect, test } from 'vitest';
import { SignInSearch } from './sign-in-search.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       what the address says       where it goes back to
  ['a page of ours, with its question', '/cases?q=knee',            '/cases?q=knee'],
  ['the address of another site',       'https://evil.example/',    undefined],
  ['another site without its scheme',   '//evil.example/',          undefined],
  ['the same with a slash that browsers read as one', '/\\evil.example', undefined],
  ['nothing',                           '',                         undefined],
])('%s', (_why, back, goes) => {
  expect(SignInSearch.parse({ back }).back).toBe(goes);
});
