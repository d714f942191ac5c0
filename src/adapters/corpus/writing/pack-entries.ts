import type { Joined, PackedEntries } from '#commands/corpus/ports.ts';
import type { HashedEntry } from '#commands/corpus/derive-entry.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { packFacets, valueIds } from '#domain/corpus/columns/value-ids.ts';
import { keptDay } from '../days.ts';
import { NAMES } from '../tables.ts';
import { wordNumbers } from './word-numbers.ts';

/**
 * Packs entries as the bytes they are kept in, in the thread that read them. Facet values and words are numbers of a list that
 * grows with each packing; `list` names it among those of other threads.
 */
export function entryPacker(list: number): (entries: readonly HashedEntry[]) => PackedEntries {
  const values = valueIds();
  const words = wordNumbers();
  const encoder = new TextEncoder();
  let toldValues = 0;
  return entries => {
    const texts = entries.map(({ entry }) => encoder.encode(`${entry.text}${NAMES}${entry.names}`));
    const facets = entries.map(({ entry }) => packFacets(entry.facets, values));
    const said = texts.map(words.wordsIn);
    const telling = entries.map(({ entry }) => words.wordsIn(encoder.encode(entry.telling)));
    const packed = {
      list,
      ids: entries.map(({ entry }) => entry.id),
      files: entries.map(({ entry }) => entry.file),
      heads: entries.map(({ entry }) => JSON.stringify(entry.head)),
      rows: entries.map(({ entry }) => (entry.source.kind === 'row' ? JSON.stringify(entry.source.row) : null)),
      texts: joined(texts, length => new Uint8Array(length)),
      says: hashes(entries.map(({ sha256 }) => sha256)),
      unnumbered: hashes(entries.map(({ unnumbered }) => unnumbered)),
      published: hashes(entries.map(({ published }) => published)),
      stages: Int32Array.from(entries.flatMap(({ entry }) => entry.stages.map(keptDay))),
      orderedBy: Int32Array.from(entries, ({ entry }) => keptDay(entry.stages.at(-1) ?? lastDayOf(entry.year))),
      facets: joined(facets, length => new Uint32Array(length)),
      words: joined(said, length => new Uint32Array(length)),
      telling: joined(telling, length => new Uint32Array(length)),
      newValues: Array.from({ length: values.count() - toldValues }, (_none, at) => values.valueOf(toldValues + at)),
      newWords: words.newWords(),
    };
    toldValues = values.count();
    return packed;
  };
}

/** The buffers of packed entries, to be moved to another thread instead of copied. */
export function buffersOf({ texts, facets, words, telling }: PackedEntries): ArrayBuffer[] {
  return [texts, facets, words, telling].map(({ all }) => all.buffer).filter(buffer => buffer instanceof ArrayBuffer);
}

function joined<Numbers extends Uint8Array | Uint32Array>(
  parts: readonly ArrayLike<number>[],
  room: (length: number) => Numbers,
): Joined<Numbers> {
  let end = 0;
  const ends = Uint32Array.from(parts, ({ length }) => {
    end += length;
    return end;
  });
  const all = room(end);
  for (const [at, part] of parts.entries()) all.set(part, (ends[at] ?? 0) - part.length);
  return { all, ends };
}

function hashes(hexadecimal: readonly string[]): Uint8Array {
  return Uint8Array.from(Buffer.from(hexadecimal.join(''), 'hex'));
}

/** A decision of which only the year is known stands at its end. */
function lastDayOf(year: number | null): CivilDate | null {
  return year === null ? null : CivilDate.parse(`${year}-12-31`);
}
