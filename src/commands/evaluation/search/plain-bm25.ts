import { wordsOf } from '#domain/records/search/words-of.ts';

/** The constants everybody begins with (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;

/** A peer to measure against: BM25 over the words of whole texts, any word of the query counting; best first, only what has a word. */
export function plainBm25(texts: ReadonlyMap<string, string>): (query: string) => string[] {
  const documents = [...texts].map(([id, text]) => {
    const words = wordsOf(text).map(({ word }) => word);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id, counts, length: words.length };
  });
  const average = documents.reduce((sum, { length }) => sum + length, 0) / Math.max(1, documents.length);
  const rarity = (word: string) => {
    const having = documents.filter(({ counts }) => counts.has(word)).length;
    return Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
  };
  return query => {
    const wanted = [...new Set(wordsOf(query).map(({ word }) => word))].map(word => ({ word, weight: rarity(word) }));
    return documents
      .map(({ id, counts, length }) => ({
        id,
        score: wanted.reduce((sum, { word, weight }) => {
          const count = counts.get(word) ?? 0;
          return sum + (weight * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
        }, 0),
      }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
}
