import type { Table } from '@lancedb/lancedb';
import type { Outcome } from '#domain/cases/decision.ts';
import { type DecisionSet, includes, numbersIn } from '#domain/corpus/columns/decision-set.ts';
import type { Division, Filters } from '#domain/corpus/columns/facet-columns.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import type { CorpusQuery } from '#domain/corpus/search/corpus-query.ts';
import type {
  CorpusHit,
  CorpusIndex,
  CorpusRequest,
  CorpusStatistics,
  FacetCounts,
  LikeDecision,
} from '#commands/corpus/ports.ts';
import { type LoadedColumns, loadColumns } from './columns-of-table.ts';
import { indexedVersions } from './reading/indexed-version.ts';
import { readHits, readKept, readLike, readVersions } from './reading/kept-decisions.ts';
import { leastRecentlyUsed } from '../memory/least-recently-used.ts';
import { type AskedWords, rememberWords } from './reading/asked-words.ts';
import { likest } from './reading/likest.ts';
import { askTable, type Matches, matches } from './reading/matches.ts';
import { stageDays } from './reading/stage-days.ts';
import { openTables, reopened } from './tables.ts';
import { type WordList, wordList } from './reading/word-list.ts';

/** Values of a facet that are told; the rest are only counted. */
const MOST_VALUES = 40;
const READ_AT_ONCE = 500;
/** Words by which decisions are called alike: all that a usual summary has. */
const TELLING = 200;
/** Answers kept: what a query finds under some filters (125 KB each at a million decisions), statistics, decisions laid side by side. */
const KEPT_DIVISIONS = 200;
const KEPT_STATISTICS = 100;
const KEPT_LIKE = 500;
/** Bytes of the decisions of lists that are kept; to read one from the store takes longer than all else that is asked of it. */
const KEPT_HITS = 64 * 1024 * 1024;
/** Bytes of a hit beside its text, about. */
const HEAD = 2_000;
/**
 * During a long import a large corpus is not read anew all the time: it rests so many times as long as reading it took, and so many
 * milliseconds at most, as what was read before is cleared away in the end.
 */
const REST = 50;
const LONGEST_REST = 5 * 60_000;
/** Milliseconds for which the words asked for last are fetched before a newer state of the corpus takes over. */
const FETCHING = 10_000;

/** The corpus as it stood when it was last looked at. */
type Snapshot = {
  readonly version: number;
  readonly decisions: Table;
  readonly columns: LoadedColumns;
  readonly matches: Matches;
  readonly words: WordList;
  /** What fits alone; and with its facets, as they are shown. */
  readonly fitting: ReturnType<typeof leastRecentlyUsed<Fitting>>;
  readonly divisions: ReturnType<typeof leastRecentlyUsed<Divided>>;
  /** What is counted of all that fits, and how it divides by a facet or two. */
  readonly counted: ReturnType<typeof leastRecentlyUsed<WholeStatistics>>;
  readonly tallied: ReturnType<typeof leastRecentlyUsed<CorpusStatistics['tallies']>>;
  readonly hits: ReturnType<typeof leastRecentlyUsed<CorpusHit>>;
  readonly like: ReturnType<typeof leastRecentlyUsed<LikeDecision>>;
};
type WholeStatistics = Omit<CorpusStatistics, 'tallies'>;
type Fitting = Pick<Division, 'fits' | 'count'>;
type Divided = Fitting & { readonly facets: readonly FacetCounts[] };

/** Bytes of the index a reader keeps in memory; some 2 GB are that of a million decisions, most of which is never asked for. */
const INDEX_IN_MEMORY = 1024 * 1024 * 1024;

/**
 * Reads a corpus; looks every `every` milliseconds or seldomer whether more was imported and indexed, and answers from before
 * meanwhile, also of a corpus that is opened during an import or after one broke off: each question would read what is not indexed
 * from its first letter to its last. The common words that were asked for
 * before the last start are fetched once it is open.
 */
export async function corpusIndex(
  address: string,
  every: number,
  onError: (error: Error) => void,
  asked: AskedWords | null = null,
): Promise<CorpusIndex> {
  const { connection, decisions: watched } = await openTables(address, INDEX_IN_MEMORY);
  const take = async (version: number | null): Promise<Snapshot> => {
    // Tables of its own: what is being answered goes on seeing the rows where they were.
    const tables = await reopened(connection);
    const { decisions } = tables;
    // What the other tables tell of later decisions is passed over.
    if (version !== null) await decisions.checkout(version);
    const columns = await loadColumns(tables);
    const listed = wordList(columns.words);
    return {
      version: await decisions.version(),
      decisions,
      columns,
      words: listed,
      matches: matches(askTable(decisions), columns.rows, columns.facets.size(), listed.from),
      fitting: leastRecentlyUsed<Fitting>(KEPT_DIVISIONS),
      divisions: leastRecentlyUsed<Divided>(KEPT_DIVISIONS),
      counted: leastRecentlyUsed<WholeStatistics>(KEPT_STATISTICS),
      tallied: leastRecentlyUsed<CorpusStatistics['tallies']>(KEPT_STATISTICS),
      hits: leastRecentlyUsed<CorpusHit>(KEPT_HITS, ({ text }) => text.length + HEAD),
      like: leastRecentlyUsed<LikeDecision>(KEPT_LIKE),
    };
  };
  const indexedAfter = indexedVersions(watched);
  let snapshot = await take(await indexedAfter(0));
  let taking: Promise<void> | null = null;
  let restsUntil = 0;
  const remembering = rememberWords(asked, () => snapshot, onError);
  const look = async () => {
    await remembering.keep();
    const version = await indexedAfter(snapshot.version);
    if (version === null) return;
    const began = performance.now();
    const next = await take(version);
    const ended = performance.now();
    restsUntil = ended + Math.min(REST * (ended - began), LONGEST_REST);
    // What was asked for last will be asked for again: it is fetched while the one before still answers, as long as that is not long.
    for (const term of snapshot.matches.lately()) {
      if (performance.now() > ended + FETCHING) break;
      await next.matches.all([[term]]);
    }
    snapshot = next;
  };
  const refresh = () => {
    taking ??= look().finally(() => {
      taking = null;
    });
    return taking;
  };
  const timer = setInterval(() => {
    if (performance.now() >= restsUntil) void refresh().catch(onError);
  }, every);
  timer.unref();

  return {
    size: async () => snapshot.columns.facets.size(),
    version: async () => snapshot.version,
    refresh,
    search: async request => {
      const now = snapshot;
      const among = await now.matches.all(request.query);
      const { fits, count, facets } = divided(now, among, request);
      const numbers = await pageOf(now, request, { isRanked: among !== null, fits, count });
      return {
        count,
        facets,
        hits: await remembered(now.hits, numbers, missing => readHits(now.decisions, now.columns, missing)),
      };
    },
    similar: async ({ title, says, filters, limit }) => {
      const now = snapshot;
      const said = now.words.telling(`${title}\n${says}`, now.columns.facets.size(), TELLING);
      const likestOf = async (outcome: Outcome) => {
        const fitting = fittingOf(now, null, [], { ...filters, outcome: [outcome] });
        return { count: fitting.count, numbers: await likest(now, { title, said }, fitting, limit) };
      };
      const [upheld, overturned] = await Promise.all([likestOf('upheld'), likestOf('overturned')]);
      // Read at one time, those of both sides once.
      const numbers = [...new Set([...upheld.numbers, ...overturned.numbers])];
      const read = await remembered(now.like, numbers, missing => readLike(now.decisions, now.columns.rows, missing));
      const hits = new Map(read.map(one => [one.number, one]));
      const sideOf = (side: typeof upheld) => ({
        count: side.count,
        hits: side.numbers.flatMap(number => hits.get(number) ?? []),
      });
      return { upheld: sideOf(upheld), overturned: sideOf(overturned) };
    },
    tally: async ({ query, filters }, by, second) => {
      const { columns, matches: found } = snapshot;
      const [tallies = []] = columns.facets.count(await found.all(query), filters, [{ by, second }], null).tallies;
      return tallies;
    },
    statistics: async ({ query, filters }, { by, second, alike }) => {
      const now = snapshot;
      const [key, wholeKey] = [JSON.stringify([query, filters, by, second]), JSON.stringify([query, filters, alike])];
      const [known, whole] = [now.tallied.get(key), now.counted.get(wholeKey)];
      if (known !== undefined && whole !== undefined) return { tallies: known, ...whole };
      const among = await now.matches.all(query);
      const { facets: columns, stages } = now.columns;
      const tally = { by, second: second ?? undefined };
      // Divided otherwise, the rest of what was counted stands.
      if (whole !== undefined) {
        const [tallies = []] = columns.count(among, filters, [tally], null).tallies;
        return { tallies: now.tallied.keep(key, tallies), ...whole };
      }
      const { tallies, like } = columns.count(among, filters, [tally, { by: 'year' }], alike);
      const { fits } = fittingOf(now, among, query, filters);
      const [counted = [], years = []] = tallies;
      const rest = now.counted.keep(wholeKey, { years, like, stages: stageDays(stages, fits) });
      return { tallies: now.tallied.keep(key, counted), ...rest };
    },
    versions: async id => (await readVersions(snapshot.decisions, id)).toSorted((a, b) => a.version - b.version),
    each: async function* ({ query, filters }) {
      const now = snapshot;
      const { fits } = fittingOf(now, await now.matches.all(query), query, filters);
      const read = (batch: readonly number[]) => readKept(now.decisions, now.columns.rows, batch);
      let batch: number[] = [];
      for (const number of numbersIn(fits)) {
        batch.push(number);
        if (batch.length < READ_AT_ONCE) continue;
        yield* await read(batch);
        batch = [];
      }
      yield* await read(batch);
    },
    nearestWord: async word => snapshot.words.nearest(word),
    close: () => {
      remembering.stop();
      clearInterval(timer);
      connection.close();
    },
  };
}

function fittingOf(
  { columns, fitting }: Pick<Snapshot, 'columns' | 'fitting'>,
  among: DecisionSet | null,
  query: CorpusQuery,
  filters: Filters,
): Fitting {
  const key = JSON.stringify([query, filters]);
  return fitting.get(key) ?? fitting.keep(key, columns.facets.fitting(among, filters));
}

/** How what a query finds divides under the filters. */
function divided(
  now: Snapshot,
  among: DecisionSet | null,
  { query, filters }: Pick<CorpusRequest, 'query' | 'filters'>,
): Divided {
  const key = JSON.stringify([query, filters]);
  const known = now.divisions.get(key);
  if (known !== undefined) return known;
  const { ids, facets: columns } = now.columns;
  const { fits, count, counts } = columns.divide(among, filters);
  return now.divisions.keep(key, { fits, count, facets: facetCounts(ids, counts) });
}

/** The numbers of one page of what fits, in the order asked for. */
async function pageOf(
  { columns: { newest }, matches: found }: Snapshot,
  { query, sort, offset, limit }: CorpusRequest,
  { isRanked, fits, count }: { readonly isRanked: boolean; readonly fits: DecisionSet; readonly count: number },
): Promise<readonly number[]> {
  const wanted = Math.min(offset + limit, count);
  if (wanted <= offset) return [];
  if (isRanked && sort === 'relevance') return (await found.best(query, fits, wanted)).slice(offset);
  const chosen: number[] = [];
  const last = newest.length - 1;
  for (let at = 0; at <= last && chosen.length < wanted; at += 1) {
    const number = newest[sort === 'oldest' ? last - at : at] ?? 0;
    if (includes(fits, number)) chosen.push(number);
  }
  return chosen.slice(offset);
}

/** Decisions by number, from what is kept or as they are read, in the order given. */
async function remembered<One>(
  kept: ReturnType<typeof leastRecentlyUsed<One>>,
  numbers: readonly number[],
  read: (missing: readonly number[]) => Promise<ReadonlyMap<number, One>>,
): Promise<One[]> {
  const known = new Map(numbers.map(number => [number, kept.get(String(number))]));
  const found = await read(numbers.filter(number => known.get(number) === undefined));
  for (const [number, one] of found) kept.keep(String(number), one);
  return numbers.flatMap(number => known.get(number) ?? found.get(number) ?? []);
}

function facetCounts(ids: LoadedColumns['ids'], counts: Uint32Array): FacetCounts[] {
  return Facet.options.map(facet => {
    const had = [...ids.idsOf(facet)].filter(id => (counts[id] ?? 0) > 0);
    const commonest = had
      .map(id => ({ value: ids.valueOf(id)[1], count: counts[id] ?? 0 }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    return { facet, distinct: had.length, values: commonest.slice(0, MOST_VALUES) };
  });
}
