import { BooleanQuery, type FullTextQuery, MatchQuery, Occur, PhraseQuery, type Table } from '@lancedb/lancedb';
import { both, type DecisionSet, either, includes, wholeSet } from '#domain/corpus/columns/decision-set.ts';
import type { Alternatives, CorpusQuery } from '#domain/corpus/search/corpus-query.ts';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import { bestOf } from './best-of.ts';
import { leastRecentlyUsed, madeOnce } from '../../memory/least-recently-used.ts';
import type { RowPlaces } from './row-places.ts';
import { type TermScores, termScores } from './term-scores.ts';

/** Words a beginning may stand for; the commonest are taken. */
const MOST_WORDS = 64;
const MOST_PHRASES = 12;
/** The scores of the words and phrases asked for last are kept up to so many bytes; of a common one two a decision. */
const KEPT_BYTES = 160 * 1024 * 1024;
/** Terms that are remembered as asked for. */
const LATELY = 40;
/** Of the decisions likest to a text so many are looked through for those that fit, then more; fewer that fit than `NAMED` are all ranked. */
const LIKEST = [1_000, 5_000] as const;
const NAMED = 2_000;
/** Of the queries asked for last so many of the best are kept, in order: 8 KB each. */
const BEST = 2_048;
const KEPT_BEST = 1_000;

/** The words of the corpus that begin so, the commonest first. */
export type WordsFrom = (beginning: string, most: number) => readonly string[];

/** Finds what a query says in the text of the decisions; numbered below `size`, as of when it was made. */
export type Matches = {
  /** Every decision that has all of it; null for a query that asks for nothing. */
  readonly all: (query: CorpusQuery) => Promise<DecisionSet | null>;
  /** The terms asked for last, the last first: what takes its place had better know them before it is asked. */
  readonly lately: () => readonly SearchTerm[];
  /** The best for a query of those in a set, best first; of equals the one imported first. */
  readonly best: (query: CorpusQuery, among: DecisionSet, most: number) => Promise<readonly number[]>;
  /** Those of a set that have any of the words, the more and the rarer the better: best first, at most so many. */
  readonly likest: (
    words: readonly string[],
    among: { readonly has: (number: number) => boolean; readonly count: number; readonly all: () => number[] },
    most: number,
  ) => Promise<readonly number[]>;
};

/** Asks the store for what has words: the ids of rows and their scores, best first. */
export type AskStore = (
  query: FullTextQuery,
  most: number,
  where: string | null,
) => Promise<{ readonly rowIds: BigUint64Array; readonly scores: Float32Array }>;

/** How the table of decisions is asked. */
export function askTable(decisions: Table): AskStore {
  return async (query, most, where) => {
    const asked = decisions.query().fullTextSearch(query, { columns: ['text'] });
    const table = await (where === null ? asked : asked.where(where))
      .withRowId()
      .select(['_score'])
      .limit(Math.max(1, most))
      // As one piece: of a common word there are millions, and pieces would be laid together again.
      .toArrow({ maxBatchLength: Math.max(1, most) });
    return {
      rowIds: table.getChild('_rowid')?.toArray() ?? new BigUint64Array(),
      scores: table.getChild('_score')?.toArray() ?? new Float32Array(),
    };
  };
}

export function matches(askStore: AskStore, rows: RowPlaces, size: number, wordsFrom: WordsFrom): Matches {
  const scored = madeOnce(leastRecentlyUsed<TermScores>(KEPT_BYTES, ({ bytes }) => bytes));
  /** Room for the scores of one query. */
  const sums = new Float32Array(size);
  const liked = madeOnce(leastRecentlyUsed<readonly number[]>(50));
  const bests = madeOnce(leastRecentlyUsed<Uint32Array>(KEPT_BEST));

  const found = async (query: FullTextQuery, most: number, where: string | null) => {
    const { rowIds, scores } = await askStore(query, most, where);
    return { numbers: rows.numbersOf(rowIds), scores };
  };
  const fetched = async (term: SearchTerm) => {
    const queries = termQueries(term, wordsFrom);
    if (queries.length === 0 || size === 0) return termScores(size, new Uint32Array(), new Float32Array());
    const { numbers, scores } = await found(anyOf(queries), size, null);
    return termScores(size, numbers, scores);
  };
  const lately = new Map<string, SearchTerm>();
  const scoresOf = (term: SearchTerm) => {
    const key = `${term.words.join(' ')}${term.prefix ? '*' : ''}`;
    lately.delete(key);
    lately.set(key, term);
    const [oldest] = lately.keys();
    if (lately.size > LATELY && oldest !== undefined) lately.delete(oldest);
    return scored(key, () => fetched(term));
  };
  const ranked = async (query: FullTextQuery, most: number, where: string | null) => {
    const { numbers, scores } = await found(query, most, where);
    return Array.from(numbers, (number, at) => ({ number, score: scores[at] ?? 0 }))
      .toSorted((a, b) => b.score - a.score || a.number - b.number)
      .map(({ number }) => number);
  };
  const oneOf = async (alternatives: Alternatives) =>
    (await Promise.all(alternatives.map(scoresOf))).map(({ set }) => set()).reduce(either);
  const all = async (query: CorpusQuery) =>
    query.length === 0 ? null : (await Promise.all(query.map(oneOf))).reduce(both);
  const scoredBest = async (query: CorpusQuery, among: DecisionSet, most: number) => {
    const terms = await Promise.all(query.flat().map(scoresOf));
    const [first] = terms;
    if (terms.length === 1 && first !== undefined && first.all !== null) return bestOf(among, first.all, most);
    sums.fill(0);
    for (const { addTo } of terms) addTo(sums);
    return bestOf(among, sums, most);
  };

  return {
    all,
    lately: () => [...lately.values()].toReversed(),
    best: async (query, among, most) => {
      // Of those that fit the best are among the best of all, if enough of these fit.
      const best = await bests(JSON.stringify(query), async () => {
        const found = (await all(query)) ?? wholeSet(size);
        return Uint32Array.from(await scoredBest(query, found, BEST));
      });
      const fitting: number[] = [];
      for (let at = 0; at < best.length && fitting.length < most; at += 1) {
        const number = best[at] ?? 0;
        if (includes(among, number)) fitting.push(number);
      }
      const isEnough = fitting.length === most || best.length < BEST;
      return isEnough ? fitting : scoredBest(query, among, most);
    },
    likest: async (words, { has, count, all: listed }, most) => {
      if (words.length === 0 || count === 0) return [];
      const said = words.join(' ');
      const query = new MatchQuery(said, 'text');
      let fitting: number[] = [];
      for (const looked of LIKEST) {
        fitting = (await liked(`${looked} ${said}`, () => ranked(query, looked, null))).filter(has);
        if (fitting.length >= Math.min(most, count)) return fitting.slice(0, most);
        if (count <= NAMED) return ranked(query, most, `number in (${listed().join(',')})`);
      }
      return fitting.slice(0, most);
    },
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
