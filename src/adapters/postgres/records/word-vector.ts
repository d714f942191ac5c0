import { plainWords } from '#domain/records/search/words-of.ts';

/** Beyond this a page is not searched, nor is a longer word: a vector has a size it may not exceed. */
const longestText = 400_000;
const longestWord = 200;
/** The last place PostgreSQL tells apart, and the most it keeps of one word. */
const lastPlace = 16_383;
const mostPlaces = 255;

/** The words of a page as a `tsvector` is written, each with its places counted from 1. */
export function wordVector(text: string): string {
  const vectors = new Map<string, { count: number; written: string }>();
  let place = 0;
  for (const word of plainWords(text.slice(0, longestText))) {
    place = Math.min(place + 1, lastPlace);
    if (word.length > longestWord) continue;
    const ofWord = vectors.get(word);
    if (ofWord === undefined) vectors.set(word, { count: 1, written: `'${word}':${place}` });
    else if (ofWord.count < mostPlaces) {
      ofWord.count += 1;
      ofWord.written += `,${place}`;
    }
  }
  let vector = '';
  for (const { written } of vectors.values()) vector += vector === '' ? written : ` ${written}`;
  return vector;
}
