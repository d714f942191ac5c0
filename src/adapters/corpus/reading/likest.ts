import { type DecisionSet, includes, numbersIn } from '#domain/corpus/columns/decision-set.ts';
import { type CountedWord, wordWeights } from '#domain/corpus/precedent/telling-words.ts';
import { wordsOf } from '#domain/records/search/words-of.ts';
import type { LoadedColumns } from '../columns-of-table.ts';
import { bestOf } from './best-of.ts';
import type { Matches } from './matches.ts';

/** Words by which the store is asked where the words of decisions are not kept. */
const ASKED = 24;

/**
 * The likest of some decisions to what is said, best first, at most so many: by the words kept of each, and where none say any of
 * it, those imported first. Of a corpus that was made before these were kept the store ranks by the whole letter, which takes many
 * times as long, until the next import.
 */
export async function likest(
  { columns, matches }: { readonly columns: Pick<LoadedColumns, 'facets' | 'telling'>; readonly matches: Matches },
  { title, said }: { readonly title: string; readonly said: readonly CountedWord[] },
  { fits, count }: { readonly fits: DecisionSet; readonly count: number },
  most: number,
): Promise<readonly number[]> {
  const size = columns.facets.size();
  if (columns.telling.size() < size) {
    const among = { count, has: (number: number) => includes(fits, number), all: () => [...numbersIn(fits)] };
    return matches.likest(
      said.slice(0, ASKED).map(({ word }) => word),
      among,
      most,
    );
  }
  const ofTitle = new Set(wordsOf(title).map(({ word }) => word));
  const scores = columns.telling.likeness(fits, wordWeights(said, ofTitle, size));
  return bestOf(fits, scores, most);
}
