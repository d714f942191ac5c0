import { Index } from '@lancedb/lancedb';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { packFacets, valueIds } from '#domain/corpus/columns/value-ids.ts';
import type { HashedEntry } from '#commands/corpus/derive-entry.ts';
import type { CorpusWriter, OpenCorpusWriter } from '#commands/corpus/ports.ts';
import { loadValues } from './columns-of-table.ts';
import { keptDay } from './days.ts';
import { lockFolder } from './folder-lock.ts';
import { type CorpusTables, NAMES, openTables } from './tables.ts';

/** Rows added before what was added is indexed along the way, so that a long import can be searched meanwhile. */
const LONGEST_TAIL = 50_000;
const WORD = /[a-zà-öø-ÿ][a-zà-öø-ÿ0-9]{1,29}/g;

/** Opens a corpus for writing; `lockedIn` is a folder of this machine that holds the lock. */
export function corpusWriter(address: string, lockedIn: string, now: () => string): OpenCorpusWriter {
  return async () => {
    const unlock = await lockFolder(lockedIn);
    if (unlock === null) return { kind: 'busy', message: 'another import is writing the corpus' };
    try {
      return { kind: 'opened', writer: await writing(await openTables(address), now, unlock) };
    } catch (error) {
      await unlock();
      throw error;
    }
  };
}

async function writing(tables: CorpusTables, now: () => string, unlock: () => Promise<void>): Promise<CorpusWriter> {
  const { decisions, values, words, connection } = tables;
  const ids = valueIds(await loadValues(values));
  const hashes = new Set<string>();
  const versions = new Map<string, number>();
  for await (const batch of decisions.query().select(['id', 'version', 'sha256'])) {
    for (let row = 0; row < batch.numRows; row += 1) {
      const id = String(batch.getChild('id')?.get(row));
      hashes.add(String(batch.getChild('sha256')?.get(row)));
      versions.set(id, Math.max(versions.get(id) ?? 0, Number(batch.getChild('version')?.get(row))));
    }
  }
  let size = await decisions.countRows();
  let tail = 0;

  const index = async () => {
    if (size === 0) return;
    const there = new Set((await decisions.listIndices()).flatMap(({ columns }) => columns));
    if (!there.has('text')) {
      await decisions.createIndex('text', {
        config: Index.fts({
          withPosition: true,
          stem: false,
          removeStopWords: false,
          asciiFolding: true,
          lowercase: true,
        }),
      });
    }
    for (const column of ['number', 'id'].filter(name => !there.has(name))) {
      await decisions.createIndex(column, { config: Index.btree() });
    }
    // Takes the rows since into the indexes and joins small pieces; versions nobody reads any more go after an hour.
    await decisions.optimize({ cleanupOlderThan: new Date(Date.parse(now()) - 3_600_000) });
    tail = 0;
  };

  return {
    add: async entries => {
      const fresh = freshOf(entries, hashes);
      if (fresh.length === 0) return { added: 0, repeated: entries.length, corrections: 0 };
      const known = ids.count();
      const importedAt = now();
      let corrections = 0;
      const rows = fresh.map(({ entry, sha256 }, offset) => {
        const version = (versions.get(entry.id) ?? 0) + 1;
        versions.set(entry.id, version);
        if (version > 1) corrections += 1;
        return {
          number: size + offset,
          id: entry.id,
          version,
          file: entry.file,
          sha256,
          imported_at: importedAt,
          row: entry.source.kind === 'row' ? JSON.stringify(entry.source.row) : null,
          text: `${entry.text}${NAMES}${entry.names}`,
          facets: packFacets(entry.facets, ids),
          stages: entry.stages.map(keptDay),
          ordered_by: keptDay(entry.stages.at(-1) ?? lastDayOf(entry.year)),
          head: JSON.stringify(entry.head),
        };
      });
      // Values and words first: of a crash in between only names without decisions remain.
      const named = Array.from({ length: ids.count() - known }, (_none, at) => {
        const [facet, value] = ids.valueOf(known + at);
        return { number: known + at, facet, value };
      });
      if (named.length > 0) await values.add(named);
      await words.add(wordsIn(fresh));
      await decisions.add(rows);
      for (const { sha256 } of fresh) hashes.add(sha256);
      size += fresh.length;
      tail += fresh.length;
      if (tail >= LONGEST_TAIL) await index();
      return { added: fresh.length, repeated: entries.length - fresh.length, corrections };
    },
    finish: async say => {
      if (tail > 0) say(`indexing ${size} decisions`);
      await index();
      await Promise.all([values, words].map(table => table.optimize()));
    },
    close: async () => {
      connection.close();
      await unlock();
    },
  };
}

/** A decision of which only the year is known stands at its end. */
function lastDayOf(year: number | null): CivilDate | null {
  return year === null ? null : CivilDate.parse(`${year}-12-31`);
}

/** What is not there yet, each once. */
function freshOf(entries: readonly HashedEntry[], hashes: ReadonlySet<string>): HashedEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ sha256 }) => {
    if (hashes.has(sha256) || seen.has(sha256)) return false;
    seen.add(sha256);
    return true;
  });
}

function wordsIn(entries: readonly HashedEntry[]): { word: string; decisions: number }[] {
  const counts = new Map<string, number>();
  for (const { entry } of entries) {
    const distinct = new Set(`${entry.text} ${entry.names}`.toLowerCase().match(WORD));
    for (const word of distinct) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, decisions]) => ({ word, decisions }));
}
