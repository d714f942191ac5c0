import { BooleanQuery, type FullTextQuery, MatchQuery, Occur, PhraseQuery, type Table } from '@lancedb/lancedb';
import { both, type DecisionSet, either, setOf } from '#domain/corpus/columns/decision-set.ts';
import type { Alternatives, CorpusQuery } from '#domain/corpus/search/corpus-query.ts';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import { leastRecentlyUsed } from './least-recently-used.ts';

/** Words a beginning may stand for; the commonest are taken. */
const MOST_WORDS = 64;
const MOST_PHRASES = 12;
/** Sets of the commonest words and phrases are kept: 125 KB each at a million decisions. */
const KEPT_SETS = 1_000;

/** The words of the corpus that begin so, the commonest first. */
export type WordsFrom = (beginning: string, most: number) => readonly string[];

/** Finds what a query says in the text of the decisions; numbered below `size`, as of when it was made. */
export type Matches = {
  /** Every decision that has all of it; null for a query that asks for nothing. */
  readonly all: (query: CorpusQuery) => Promise<DecisionSet | null>;
  /**
   * The numbers of the best, best first; of equals the one imported first. `only` are the numbers to rank, if few. Where the
   * last of `most` is one of several equals, none of those is told: which of them the store gives is chance.
   */
  readonly best: (query: CorpusQuery, most: number, only: readonly number[] | null) => Promise<readonly number[]>;
  /** The same for those that have any of the words, the more and the rarer the better. */
  readonly likest: (
    words: readonly string[],
    most: number,
    only: readonly number[] | null,
  ) => Promise<readonly number[]>;
};

export function matches(decisions: Table, size: number, wordsFrom: WordsFrom): Matches {
  const sets = leastRecentlyUsed<DecisionSet>(KEPT_SETS);

  const found = async (query: FullTextQuery, most: number, where: string | null) => {
    const asked = decisions.query().fullTextSearch(query, { columns: ['text'] });
    const rows = await (where === null ? asked : asked.where(where))
      .select(['number', '_score'])
      .limit(Math.max(1, most))
      .toArrow();
    return {
      numbers: (rows.getChild('number')?.toArray() ?? new Uint32Array()) as Uint32Array,
      scores: rows.getChild('_score')?.toArray() ?? new Float32Array(),
    };
  };
  const setFor = async (term: SearchTerm): Promise<DecisionSet> => {
    const queries = termQueries(term, wordsFrom);
    if (queries.length === 0 || size === 0) return setOf(size, []);
    const { numbers } = await found(anyOf(queries), size, null);
    // What was added since is not yet counted, so it is not yet found.
    return setOf(
      size,
      Array.from(numbers).filter(number => number < size),
    );
  };
  const kept = async (term: SearchTerm) => {
    const key = `${term.words.join(' ')}${term.prefix ? '*' : ''}`;
    return sets.get(key) ?? sets.keep(key, await setFor(term));
  };
  const oneOf = async (alternatives: Alternatives) =>
    (await Promise.all(alternatives.map(kept))).reduce((one, other) => either(one, other));

  const ranked = async (asked: FullTextQuery, most: number, only: readonly number[] | null) => {
    if (only?.length === 0) return [];
    const { numbers, scores } = await found(asked, most, only === null ? null : `number in (${only.join(',')})`);
    const best = Array.from(numbers, (number, index) => ({ number, score: Number(scores[index]) }))
      .filter(({ number }) => number < size)
      .toSorted((a, b) => b.score - a.score || a.number - b.number);
    const last = numbers.length < most ? undefined : best.at(-1)?.score;
    return best.filter(({ score }) => score !== last).map(({ number }) => number);
  };

  return {
    all: async query => {
      if (query.length === 0) return null;
      return (await Promise.all(query.map(oneOf))).reduce((one, other) => both(one, other));
    },
    best: async (query, most, only) => {
      const parts = query.map(alternatives => anyOf(alternatives.flatMap(term => termQueries(term, wordsFrom))));
      const [first, ...more] = parts;
      if (first === undefined) return [];
      return ranked(more.length === 0 ? first : new BooleanQuery(parts.map(part => [Occur.Must, part])), most, only);
    },
    likest: async (words, most, only) =>
      words.length === 0 ? [] : ranked(new MatchQuery(words.join(' '), 'text'), most, only),
  };
}

function anyOf(queries: readonly FullTextQuery[]): FullTextQuery {
  const [only, ...more] = queries;
  if (only === undefined) return new MatchQuery('', 'text');
  return more.length === 0 ? only : new BooleanQuery(queries.map(query => [Occur.Should, query]));
}

function termQueries({ words, prefix }: SearchTerm, wordsFrom: WordsFrom): FullTextQuery[] {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (before.length === 0) {
    const named = prefix ? wordsFrom(last, MOST_WORDS) : [last];
    return named.map(word => new MatchQuery(word, 'text'));
  }
  const ends = prefix ? wordsFrom(last, MOST_PHRASES) : [last];
  return ends.map(end => new PhraseQuery([...before, end].join(' '), 'text'));
}
