import { distance } from 'fastest-levenshtein';
import { drugNames } from '#domain/drugs/find-drug.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';

const SHORTEST = 5;
/** Longer names may have two wrong letters. */
const LONG = 8;
/** Names of their own, though nearly another of the same drug. */
const OWN_NAMES: ReadonlySet<string> = new Set(['depakene', 'magnesia', 'dosepack']);

/** The words of a drug's name, in plain lower case. */
export const wordsOfName = (name: string): string[] => name.toLowerCase().split(/[^a-z]+/u);

/** Names by which a drug is known though they are misspelt, and its own name they are nearly: "tizanadine", "ibuprofin". */
export const misspeltDrugs = lazy((): ReadonlyMap<string, string> => {
  const right = new Set(drugNames.flatMap(([name, { how }]) => (how === 'alias' ? [] : wordsOfName(name))));
  const slips = new Map<string, string>();
  for (const [alias, { how, drug }] of drugNames) {
    if (how !== 'alias') continue;
    const own = [...drug.ingredients, ...drug.brands].flatMap(wordsOfName).filter(word => word.length >= SHORTEST);
    for (const word of wordsOfName(alias)) {
      if (word.length < SHORTEST || right.has(word) || OWN_NAMES.has(word)) continue;
      const apart = word.length >= LONG ? 2 : 1;
      const meant = own.find(name => distance(name, word) <= apart);
      if (meant !== undefined) slips.set(word, meant);
    }
  }
  return slips;
});
