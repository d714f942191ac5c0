import { wordsOf } from '#domain/records/search/words-of.ts';

/** Beyond this a page is not searched, nor is a longer word: a vector has a size it may not exceed. */
const longestText = 400_000;
const longestWord = 200;
/** The last place PostgreSQL tells apart, and the most it keeps of one word. */
const lastPlace = 16_383;
const mostPlaces = 255;

/** The words of a page as a `tsvector` is written, each with its places counted from 1. */
export function wordVector(text: string): string {
  const places = new Map<string, number[]>();
  for (const [index, { word }] of wordsOf(text.slice(0, longestText)).entries()) {
    if (word.length > longestWord) continue;
    const ofWord = places.get(word);
    const place = Math.min(index + 1, lastPlace);
    if (ofWord === undefined) places.set(word, [place]);
    else if (ofWord.length < mostPlaces) ofWord.push(place);
  }
  return [...places].map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}
