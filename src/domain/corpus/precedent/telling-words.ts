import type { PublishedDecision } from '../decisions/published-decision.ts';

/** A word of a text, and in how many decisions of the corpus it stands. */
export type CountedWord = { readonly word: string; readonly within: number };

/** A word of the title, what is disputed, says so many times as much as one of the summary. */
const OF_TITLE = 2;

/** What is said of a case before it is decided: by these words decisions are called alike, not by how they were reasoned. */
export function tellingText({
  items,
  summary,
  diagnoses,
}: Pick<PublishedDecision, 'items' | 'summary' | 'diagnoses'>): string {
  return [...items.map(({ title }) => title), summary, ...diagnoses].join('\n');
}

/** A word as it is kept: a hash of 32 bits. That two of the few words of two letters share one is not to be expected. */
export function wordHash(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How much it says that another decision has a word, by its hash: the rarer the more (the idf of BM25), those of the title more. */
export function wordWeights(
  words: readonly CountedWord[],
  ofTitle: ReadonlySet<string>,
  size: number,
): ReadonlyMap<number, number> {
  return new Map(
    words.map(({ word, within }) => {
      const rarity = Math.log(1 + (size - within + 0.5) / (within + 0.5));
      return [wordHash(word), ofTitle.has(word) ? rarity * OF_TITLE : rarity];
    }),
  );
}
