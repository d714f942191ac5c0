import type { Table } from '@lancedb/lancedb';
import { type DecisionSet, includes, numbersIn, sizeOf } from '#domain/corpus/columns/decision-set.ts';
import type { Division, Filters } from '#domain/corpus/columns/facet-columns.ts';
import { DecisionSource } from '#domain/corpus/decisions/corpus-entry.ts';
import { Facet } from '#domain/corpus/facets/facet.ts';
import type { CorpusQuery } from '#domain/corpus/search/corpus-query.ts';
import type { CorpusIndex, CorpusRequest, FacetCounts, KeptDecision } from '#commands/corpus/ports.ts';
import { type LoadedColumns, loadColumns } from './columns-of-table.ts';
import { leastRecentlyUsed } from './least-recently-used.ts';
import { type Matches, matches } from './matches.ts';
import { stageDays } from './stage-days.ts';
import { NAMES, openTables } from './tables.ts';
import { type WordList, wordList } from './word-list.ts';

/** Values of a facet that are told; the rest are only counted. */
const MOST_VALUES = 40;
/** So few numbers are ranked by naming them; more are picked from the ranking of all. */
const NAMED = 2_000;
const READ_AT_ONCE = 500;
/** Words by which decisions are called alike, and how many of the likest of all are looked through for those that fit. */
const TELLING = 24;
const LIKEST = 5_000;

/** The corpus as it stood when it was last looked at. */
type Snapshot = {
  readonly version: number;
  readonly columns: LoadedColumns;
  readonly matches: Matches;
  readonly words: WordList;
  /** Numbers, newest decision first. */
  readonly newest: Uint32Array;
  readonly divisions: ReturnType<typeof leastRecentlyUsed<Division>>;
};

/** Reads a corpus; looks at most every `every` milliseconds whether more was imported, and answers from before meanwhile. */
export async function corpusIndex(
  address: string,
  every: number,
  onError: (error: Error) => void,
): Promise<CorpusIndex> {
  const tables = await openTables(address);
  const { decisions, connection } = tables;
  const take = async (): Promise<Snapshot> => {
    for (const table of [decisions, tables.values, tables.words]) await table.checkoutLatest();
    const version = await decisions.version();
    const columns = await loadColumns(tables);
    const words = wordList(columns.words);
    const newest = Uint32Array.from({ length: columns.facets.size() }, (_none, number) => number).toSorted(
      (a, b) => (columns.orderedBy[b] ?? 0) - (columns.orderedBy[a] ?? 0) || a - b,
    );
    return {
      version,
      columns,
      words,
      newest,
      matches: matches(decisions, columns.facets.size(), words.from),
      divisions: leastRecentlyUsed<Division>(200),
    };
  };
  let snapshot = await take();
  let taking: Promise<void> | null = null;
  const look = async () => {
    await decisions.checkoutLatest();
    if ((await decisions.version()) !== snapshot.version) snapshot = await take();
  };
  const refresh = () => {
    taking ??= look().finally(() => {
      taking = null;
    });
    return taking;
  };
  const timer = setInterval(() => void refresh().catch(onError), every);
  timer.unref();

  const kept = (numbers: readonly number[]) => readNumbers(decisions, numbers);

  return {
    size: async () => snapshot.columns.facets.size(),
    version: async () => snapshot.version,
    refresh,
    search: async request => {
      const now = snapshot;
      const { among, division } = await divided(now, request.query, request.filters);
      const numbers = await pageOf(now, request, among, division);
      return { count: division.count, hits: await kept(numbers), facets: facetCounts(now.columns, division.counts) };
    },
    similar: async ({ says, filters, limit }) => {
      const now = snapshot;
      const { division } = await divided(now, [], filters);
      const words = now.words.telling(says, now.columns.facets.size(), TELLING);
      const only = division.count <= NAMED ? [...numbersIn(division.fits)] : null;
      const best = await now.matches.likest(words, only === null ? LIKEST : limit, only);
      const numbers = best.filter(number => includes(division.fits, number)).slice(0, limit);
      return { count: division.count, hits: await kept(numbers) };
    },
    tally: async ({ query, filters }, by, second) => {
      const { columns, matches: found } = snapshot;
      return columns.facets.tally(await found.all(query), filters, by, second);
    },
    alike: async ({ query, filters }, facets) => {
      const { columns, matches: found } = snapshot;
      return columns.facets.alike(await found.all(query), filters, facets);
    },
    stageDays: async ({ query, filters }) => {
      const now = snapshot;
      const { division } = await divided(now, query, filters);
      return stageDays(now.columns.stages, numbersIn(division.fits));
    },
    versions: async id => {
      const rows = await rowsOf(decisions, `id = '${id.replaceAll("'", "''")}'`);
      return rows.toSorted((a, b) => a.version - b.version);
    },
    each: async function* ({ query, filters }) {
      const { division } = await divided(snapshot, query, filters);
      let batch: number[] = [];
      for (const number of numbersIn(division.fits)) {
        batch.push(number);
        if (batch.length < READ_AT_ONCE) continue;
        yield* await kept(batch);
        batch = [];
      }
      if (batch.length > 0) yield* await kept(batch);
    },
    nearestWord: async word => snapshot.words.nearest(word),
    close: () => {
      clearInterval(timer);
      connection.close();
    },
  };
}

/** What a query finds, and how that divides under the filters. */
async function divided({ columns, matches: found, divisions }: Snapshot, query: CorpusQuery, filters: Filters) {
  const key = JSON.stringify([query, filters]);
  const among = await found.all(query);
  const division = divisions.get(key) ?? divisions.keep(key, columns.facets.divide(among, filters));
  return { among, division };
}

/** The numbers of one page of what fits, in the order asked for. */
async function pageOf(
  { newest, matches: found }: Snapshot,
  { query, sort, offset, limit }: CorpusRequest,
  among: DecisionSet | null,
  { fits, count }: Division,
): Promise<readonly number[]> {
  const wanted = Math.min(offset + limit, count);
  if (wanted <= offset) return [];
  if (sort !== 'relevance' || among === null) {
    const chosen: number[] = [];
    const last = newest.length - 1;
    for (let at = 0; at <= last && chosen.length < wanted; at += 1) {
      const number = newest[sort === 'oldest' ? last - at : at] ?? 0;
      if (includes(fits, number)) chosen.push(number);
    }
    return chosen.slice(offset);
  }
  const only = count <= NAMED ? [...numbersIn(fits)] : null;
  const all = only === null ? sizeOf(among) : count;
  // Of the best of all, as many as should hold the page; more when they do not.
  for (let most = Math.ceil((wanted * 1.5 * all) / count) + 50; ; most *= 4) {
    const enough = Math.min(most, all + 1);
    const best = (await found.best(query, enough, only)).filter(number => includes(fits, number));
    if (best.length >= wanted || enough > all) return best.slice(offset, wanted);
  }
}

function facetCounts({ ids }: LoadedColumns, counts: Uint32Array): FacetCounts[] {
  const values = new Map<Facet, { readonly value: string; readonly count: number }[]>();
  for (let id = 0; id < counts.length; id += 1) {
    const count = counts[id] ?? 0;
    if (count === 0) continue;
    const [facet, value] = ids.valueOf(id);
    const others = values.get(facet);
    if (others === undefined) values.set(facet, [{ value, count }]);
    else others.push({ value, count });
  }
  return Facet.options.map(facet => {
    const all = values.get(facet) ?? [];
    return {
      facet,
      distinct: all.length,
      values: all.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES),
    };
  });
}

/** Decisions by number, in the order of the numbers given. */
async function readNumbers(decisions: Table, numbers: readonly number[]): Promise<readonly KeptDecision[]> {
  if (numbers.length === 0) return [];
  const rows = new Map((await rowsOf(decisions, `number in (${numbers.join(',')})`)).map(row => [row.number, row]));
  return numbers.flatMap(number => rows.get(number) ?? []);
}

type Row = Omit<KeptDecision, 'source' | 'importedAt'> & { readonly row: string | null; readonly imported_at: string };

async function rowsOf(decisions: Table, where: string): Promise<KeptDecision[]> {
  const rows: Row[] = await decisions
    .query()
    .where(where)
    .select(['number', 'id', 'version', 'file', 'sha256', 'imported_at', 'row', 'text'])
    .toArray();
  return rows.map(({ number, id, version, file, sha256, imported_at, row, text: whole }) => {
    const [text = ''] = whole.split(NAMES);
    return {
      number,
      id,
      version,
      file,
      sha256,
      importedAt: imported_at,
      text,
      source: DecisionSource.parse(row === null ? { kind: 'letter', text } : { kind: 'row', row: JSON.parse(row) }),
    };
  });
}
