import { expect, test } from 'vitest';
import { found, letterInShort } from '../../../../test/builders/checked.ts';
import { checkedLetter } from '../letter/checked-letter.ts';
import { necessityNotPlain, source } from './necessity-not-plain.ts';

// biome-ignore format: a table reads in columns
test.each([
  // why this row, rationale
  ['non-certified', 'The knee was tender. The request is non-certified.'],
  ['certified', 'Weakness is new since June. Therefore the request is certified.'],
  ['denied', 'Two courses were had. The request is denied.'],
  ['authorized', 'She gained motion with it. The request is authorized.'],
  ['what became of the review before', 'The note does not say why. As such, the prior decision is upheld.'],
  ['approved', 'He works full duty with it. The request is approved.'],
  ['overturned', 'He works full duty with it. Therefore the denial is overturned.'],
])(`${source.cite}: %s`, (_why, rationale) => {
  expect(found(necessityNotPlain, { rationale })).toHaveLength(1);
});

// biome-ignore format: a table reads in columns
test.each([
  ['the usual sentence', 'The knee was tender. The request is not medically necessary.'],
  ['both said', 'The request is non-certified, as it is not medically necessary.'],
  ['necessity established', 'Weakness is new. Medical necessity has been established.'],
  ['plainly needed', 'He cannot climb stairs. The brace is needed.'],
  ['not supported', 'The course is long. The request is not supported.'],
  ['not recommended for him', 'The tests were normal. Therefore the request is not recommended.'],
  ['no conclusion at all is another finding', 'The knee was tender.'],
  ['plain words first, the trade’s after them', 'The MRI is medically necessary. The request is certified.'],
])(`${source.cite}: not: %s`, (_why, rationale) => {
  expect(found(necessityNotPlain, { rationale })).toEqual([]);
});

test('a heading that says it of each item says it plainly', () => {
  const letter = letterInShort({ rationale: 'The knee was tender. The request is not certified.' });
  expect(necessityNotPlain.find(checkedLetter(letter))).toHaveLength(1);
  expect(necessityNotPlain.find(checkedLetter({ ...letter, format: 'F2a' }))).toEqual([]);
});
