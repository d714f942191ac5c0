import { hash } from 'node:crypto';
import { hostname } from 'node:os';
import type { Table } from '@lancedb/lancedb';
import { NEXT_PART, valueIds } from '#domain/corpus/columns/value-ids.ts';
import type { FacetValue } from '#domain/corpus/facets/facet.ts';
import type { CorpusWriter, OpenCorpusWriter, PackedEntries } from '#commands/corpus/ports.ts';
import { loadValues, loadWords } from './columns-of-table.ts';
import { arrowTable, type DecisionRows, noRows, tellingTable } from './writing/decision-rows.ts';
import { lockFolder } from './writing/folder-lock.ts';
import { hashNumbers } from './writing/hash-numbers.ts';
import { dropIndices, indexAnew } from './writing/index-anew.ts';
import { type Lease, takeLease } from './writing/lease.ts';
import { publishedHash } from './writing/published-hash.ts';
import { indexedVersions, isIndexed } from './reading/indexed-version.ts';
import { tellOfBefore } from './writing/told-before.ts';
import { numberedIn, type Vocabulary, vocabulary } from './writing/vocabulary.ts';
import { type CorpusTables, openTables } from './tables.ts';

/**
 * Rows added before what was added is indexed along the way, so that what a long import has taken in so far can be searched; of a
 * large corpus so many times as many as it has, as all of it is indexed anew.
 */
const LONGEST_TAIL = 50_000;
const GROWTH = 4;
/** Readers have gone from a version of the corpus to the next that is indexed within so many milliseconds. */
const STILL_READ = 20 * 60_000;

/** Bytes of the index kept in memory while it is added to: what was written last is hardly asked for again. */
const INDEX_IN_MEMORY = 256 * 1024 * 1024;

/**
 * Opens a corpus for writing. One process writes: `lockedIn` is a folder of this machine that holds that for its processes, a lease
 * beside the corpus for all machines.
 */
export function corpusWriter(address: string, lockedIn: string, now: () => string): OpenCorpusWriter {
  return async () => {
    // What is held is let go in the end, the last first, also where opening or letting go of another fails.
    await using holding = new AsyncDisposableStack();
    const unlock = await lockFolder(lockedIn);
    if (unlock === null) return { kind: 'busy', message: 'another import is writing the corpus' };
    holding.defer(unlock);
    const tables = await openTables(address, INDEX_IN_MEMORY);
    holding.defer(() => tables.connection.close());
    const leased = await takeLease(tables.connection, { machine: hostname(), process: process.pid }, now);
    if (leased.kind === 'held') return { kind: 'busy', message: `another import is writing the corpus (${leased.by})` };
    holding.defer(leased.lease.end);
    const writer = await writing(tables, leased.lease, now);
    const held = holding.move();
    return { kind: 'opened', writer: { ...writer, close: () => held.disposeAsync() } };
  };
}

async function writing(tables: CorpusTables, lease: Lease, now: () => string): Promise<Omit<CorpusWriter, 'close'>> {
  const { decisions, values, words, telling } = tables;
  const ids = valueIds(await loadValues(values));
  const { said, published, versions, unnumbered } = await knownOf(tables);
  const lists = new Map<number, ReturnType<typeof listOf>>();
  const known = vocabulary(await loadWords(words));
  const before = await decisions.countRows();
  let size = before;
  // Of decisions that a crash kept from being written.
  const behind = `number >= ${size}`;
  if ((await telling.countRows(behind)) > 0) await telling.delete(behind);
  let tail = 0;
  /** When versions were made that readers take over, the latest last. */
  const taken = await madeWhenIndexed(decisions);

  /** What was made before this nobody reads any more: readers are at the version made then, or at one since. */
  const leftBehind = () => {
    const left = new Date(Date.parse(now()) - STILL_READ);
    return taken.findLast(made => made <= left) ?? new Date(0);
  };
  const index = async () => {
    await indexAnew(decisions);
    taken.push(await madeAt(decisions, await decisions.version()));
    tail = 0;
  };
  /** Puts what is not there yet into the rows; answers how many of it are corrections, and what says the same as another. */
  const gather = (packed: PackedEntries, rows: DecisionRows, twins: { file: string; id: string; of: number }[]) => {
    const list = lists.get(packed.list) ?? listOf(known);
    lists.set(packed.list, list);
    list.take(packed);
    let corrections = 0;
    for (const [at, id] of packed.ids.entries()) {
      const says = packed.says.subarray(at * 32, at * 32 + 32);
      if (said.get(says) !== 0) continue;
      said.set(says, 1);
      const given = packed.published.subarray(at * 32, at * 32 + 32);
      published.set(given, 1);
      const bare = packed.unnumbered.subarray(at * 32, at * 32 + 32);
      const first = unnumbered.get(bare);
      // Numbers from 1, as 0 is none.
      if (first === 0) unnumbered.set(bare, size + rows.numbers.length + 1);
      else twins.push({ file: packed.files[at] ?? '', id, of: first - 1 });
      const named = hash('sha256', id, 'buffer');
      const version = versions.get(named) + 1;
      versions.set(named, version);
      if (version > 1) corrections += 1;
      rows.numbers.push(size + rows.numbers.length);
      rows.ids.push(id);
      rows.versions.push(version);
      rows.files.push(packed.files[at] ?? '');
      rows.sha256.push(hexadecimal(packed.says, at));
      rows.published.push(hexadecimal(packed.published, at));
      rows.unnumbered.push(hexadecimal(packed.unnumbered, at));
      rows.rows.push(packed.rows[at] ?? null);
      rows.heads.push(packed.heads[at] ?? '');
      rows.texts.push(partOf(packed.texts, at));
      rows.facets.push(partOf(packed.facets, at).map(value => list.idOf(ids, value)));
      rows.stages.push(packed.stages.subarray(at * 4, at * 4 + 4));
      rows.orderedBy.push(packed.orderedBy[at] ?? 0);
      known.count(list.wordsOf(partOf(packed.words, at)));
      rows.telling.push(list.wordsOf(partOf(packed.telling, at)));
    }
    return corrections;
  };

  return {
    // Into an empty corpus all of it is read, and what is there twice is seen then: hashing it here, too, would only take longer.
    knows: file => before > 0 && file.kind !== 'unreadable' && published.get(publishedHash(file)) !== 0,
    add: async entries => {
      lease.assertHeld();
      const valuesBefore = ids.count();
      const rows = noRows();
      const alike: { file: string; id: string; of: number }[] = [];
      let corrections = 0;
      for (const packed of entries) corrections += gather(packed, rows, alike);
      const given = entries.reduce((sum, packed) => sum + packed.ids.length, 0);
      const added = rows.numbers.length;
      if (added === 0) return { added: 0, repeated: given, corrections: 0, twins: [] };
      // Values and words first: of a crash in between only these remain, without decisions.
      const named = Array.from({ length: ids.count() - valuesBefore }, (_none, at) => {
        const [facet, value] = ids.valueOf(valuesBefore + at);
        return { number: valuesBefore + at, facet, value };
      });
      if (named.length > 0) await values.add(named);
      const counted = known.counted();
      if (counted.length > 0) await words.add(counted);
      const told = rows.telling.map(said => known.telling(said, size + added));
      await telling.add(tellingTable(rows.numbers, told));
      await decisions.add(arrowTable(rows, now()));
      const firsts = await idsOf(
        decisions,
        alike.map(({ of }) => of),
      );
      const twins = alike.map(({ file, id, of }) => ({ file, id, of: firsts.get(of) ?? '' }));
      size += added;
      tail += added;
      if (tail >= Math.max(LONGEST_TAIL, (size - tail) * GROWTH)) await index();
      return { added, repeated: given - added, corrections, twins };
    },
    finish: async say => {
      lease.assertHeld();
      // Readers take a corpus over once it is indexed.
      await tellOfBefore(tables, known, size, say);
      if (size > 0 && (tail > 0 || !(await isIndexed(decisions)))) {
        say(`indexing ${size} decisions`);
        // Without indexes, which joining small pieces would write anew; versions nobody reads any more go.
        await dropIndices(decisions);
        await decisions.optimize({ cleanupOlderThan: leftBehind() });
        await index();
      }
      await joinWords(tables);
      await Promise.all([values, words, telling].map(table => table.optimize({ cleanupOlderThan: leftBehind() })));
    },
  };
}

/** One of several hashes of 32 bytes, as it is written. */
function hexadecimal({ buffer, byteOffset, length }: Uint8Array, at: number): string {
  return Buffer.from(buffer, byteOffset, length).toString('hex', at * 32, at * 32 + 32);
}

/** The ids of decisions by their numbers. */
async function idsOf(decisions: Table, numbers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows: { readonly number: number; readonly id: string }[] = await decisions
    .query()
    .where(`number in (${[...new Set(numbers)].join(',')})`)
    .select(['number', 'id'])
    .toArray();
  return new Map(rows.map(({ number, id }) => [number, id]));
}

/** When the newest version was made whose every row is indexed; none of a corpus that was never indexed. */
async function madeWhenIndexed(decisions: Table): Promise<Date[]> {
  const version = await indexedVersions(decisions)(0);
  const made = version === null ? [] : [await madeAt(decisions, version)];
  await decisions.checkoutLatest();
  return made;
}

async function madeAt(decisions: Table, version: number): Promise<Date> {
  const made = (await decisions.listVersions()).find(one => one.version === version);
  if (made === undefined) throw new RangeError(`the corpus has no version ${version}`);
  return made.timestamp;
}

const KNOWN_BY = ['number', 'id', 'version', 'sha256', 'published', 'unnumbered'];

/** What is there already: by hash of what a decision says, with and without its number, of what was published, and the latest version by id. */
async function knownOf({ decisions }: CorpusTables) {
  const [said, published, versions, unnumbered] = [hashNumbers(), hashNumbers(), hashNumbers(), hashNumbers()];
  for await (const batch of decisions.query().select(KNOWN_BY)) {
    const [number, id, version, sha256, given, bare] = KNOWN_BY.map(name => batch.getChild(name));
    for (let row = 0; row < batch.numRows; row += 1) {
      said.set(Buffer.from(String(sha256?.get(row)), 'hex'), 1);
      const file = String(given?.get(row));
      if (file !== '') published.set(Buffer.from(file, 'hex'), 1);
      const without = Buffer.from(String(bare?.get(row)), 'hex');
      if (without.length > 0 && unnumbered.get(without) === 0) unnumbered.set(without, Number(number?.get(row)) + 1);
      const named = hash('sha256', String(id?.get(row)), 'buffer');
      versions.set(named, Math.max(versions.get(named), Number(version?.get(row))));
    }
  }
  return { said, published, versions, unnumbered };
}

/** A list of values and words as a thread tells it; values get their numbers here when a decision is kept that has them. */
function listOf(known: Vocabulary) {
  const values: FacetValue[] = [];
  const numbers: number[] = [];
  const words = numberedIn(known);
  return {
    take: ({ newValues, newWords }: PackedEntries) => {
      for (const value of newValues) values.push(value);
      words.take(newWords);
    },
    idOf: (ids: ReturnType<typeof valueIds>, value: number) => {
      if (value === NEXT_PART) return value;
      const id = numbers[value];
      if (id !== undefined) return id;
      const named = values[value];
      if (named === undefined) throw new RangeError(`no facet value has the number ${value}`);
      const given = ids.idOf(named);
      numbers[value] = given;
      return given;
    },
    wordsOf: words.numbersOf,
  };
}

function partOf<Numbers extends { subarray: (from: number, to: number) => Numbers }>(
  { all, ends }: { readonly all: Numbers; readonly ends: Uint32Array },
  at: number,
): Numbers {
  return all.subarray(at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0);
}

/** One row a word again, once there are twice as many: a reader adds them up each time it opens. */
async function joinWords({ words }: CorpusTables): Promise<void> {
  const { names, decisions } = await loadWords(words);
  if (names.length === 0 || (await words.countRows()) < names.length * 2) return;
  await words.add(
    names.map((word, at) => ({ word, decisions: decisions[at] ?? 0 })),
    { mode: 'overwrite' },
  );
}
