import { PHRASES } from './phrase-words.ts';
import type { Row } from './word-patterns.ts';

const words = (line: string): readonly string[] => line.split(' ');

function rowsOf(line: string): Row[] {
  const tokens = words(line);
  const plain = tokens.map(token => token.replace('*', ''));
  return tokens.flatMap((token, at): Row[] =>
    token.includes('*') ? [[plain.with(at, `%${plain[at]}`).join(' '), token.replace(/\*.*/, '')]] : [],
  );
}

/** A row for each word of a phrase that may be the wrong one. */
export const SET_PHRASES: readonly Row[] = PHRASES.trim().split('\n').flatMap(rowsOf);
