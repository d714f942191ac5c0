import { expect, test } from 'vitest';
import { indexed } from '../../../../../test/builders/records/indexed-record.ts';
import { differenceInWords, whoseInShort } from './whose-words.ts';

const certain = { sureness: 'certain', differs: ['name', 'birth-date', 'claim-number'], page: 3 } as const;
const possible = { sureness: 'possible', differs: ['name'], page: 3 } as const;
const found = (of: typeof certain | typeof possible) => ({ ...of, differs: [...of.differs] });

// biome-ignore format: a table reads in columns
test.each([
  ['nothing to say',        indexed(),                                                   null],
  ['certain',               indexed({ anotherPerson: found(certain) }),                  "another person's?"],
  ['possible',              indexed({ anotherPerson: found(possible) }),                 "perhaps another person's"],
  ['said to belong',        indexed({ anotherPerson: found(certain), belongs: true }),   null],
  ['set aside by somebody', indexed({ belongs: false }),                                 'set aside'],
])('%s', (_why, document, words) => {
  expect(whoseInShort(document)).toBe(words);
});

test('what differs, and what that means meanwhile', () => {
  expect(differenceInWords({ anotherPerson: found(certain), belongs: null })).toBe(
    'Another name, date of birth and claim number than the application has, on page 3. Until this is settled nothing it says counts.',
  );
  expect(differenceInWords({ anotherPerson: found(possible), belongs: null })).toBe(
    'Another name than the application has, on page 3. It counts until it is set aside.',
  );
});
