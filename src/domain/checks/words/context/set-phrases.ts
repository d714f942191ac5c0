import { SET_PHRASES } from './phrase-words.ts';
import type { Row } from './word-patterns.ts';

function rowsOf(phrase: string): Row[] {
  const tokens = phrase.split(' ');
  const plain = tokens.map(token => token.replace('*', ''));
  return tokens.flatMap((token, at): Row[] =>
    token.includes('*') ? [[plain.with(at, `%${plain[at]}`).join(' '), token.replace(/\*.*/, '')]] : [],
  );
}

/** A row for each word of a set phrase that may be the wrong one. */
export const PHRASE_ROWS: readonly Row[] = SET_PHRASES.flatMap(rowsOf);
