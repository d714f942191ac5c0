import type { PackedEntries } from '#commands/corpus/ports.ts';
import type { HashedEntry } from '#commands/corpus/derive-entry.ts';
import { CivilDate } from '#domain/calendar/civil-date.ts';
import { packFacets, valueIds } from '#domain/corpus/columns/value-ids.ts';
import { keptDay } from '../days.ts';
import { NAMES } from '../names-mark.ts';
import { joinedParts } from './joined-parts.ts';
import { wordNumbers } from './word-numbers.ts';

const encoder = new TextEncoder();

/**
 * Packs entries as the bytes they are kept in, in the thread that read them. Facet values and words are numbers of a list that
 * grows with each packing; `list` names it among those of other threads.
 */
export function entryPacker(list: number): (entries: readonly HashedEntry[]) => PackedEntries {
  const values = valueIds();
  const words = wordNumbers();
  const texts = joinedParts(length => new Uint8Array(length));
  const facets = joinedParts(length => new Uint32Array(length));
  const said = joinedParts(length => new Uint32Array(length));
  const telling = joinedParts(length => new Uint32Array(length));
  let toldValues = 0;
  /** A text in UTF-8, where the next one of those kept is to lie. */
  const encoded = (text: string) => {
    const room = texts.room(Buffer.byteLength(text));
    return room.subarray(0, encoder.encodeInto(text, room).written);
  };
  return entries => {
    for (const { entry } of entries) {
      const text = encoded(`${entry.text}${NAMES}${entry.names}`);
      texts.laid(text.length);
      said.add(words.wordsIn(text));
      facets.add(packFacets(entry.facets, values));
    }
    for (const { entry } of entries) telling.add(words.wordsIn(encoded(entry.telling)));
    const packed = {
      list,
      ids: entries.map(({ entry }) => entry.id),
      files: entries.map(({ entry }) => entry.file),
      heads: entries.map(({ entry }) => JSON.stringify(entry.head)),
      rows: entries.map(({ entry }) => (entry.source.kind === 'row' ? JSON.stringify(entry.source.row) : null)),
      texts: texts.taken(),
      says: hashes(entries.map(({ sha256 }) => sha256)),
      unnumbered: hashes(entries.map(({ unnumbered }) => unnumbered)),
      published: hashes(entries.map(({ published }) => published)),
      stages: Int32Array.from(entries.flatMap(({ entry }) => entry.stages.map(keptDay))),
      orderedBy: Int32Array.from(entries, ({ entry }) => keptDay(entry.stages.at(-1) ?? lastDayOf(entry.year))),
      facets: facets.taken(),
      words: said.taken(),
      telling: telling.taken(),
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

function hashes(hexadecimal: readonly string[]): Uint8Array {
  return Uint8Array.from(Buffer.from(hexadecimal.join(''), 'hex'));
}

/** A decision of which only the year is known stands at its end. */
function lastDayOf(year: number | null): CivilDate | null {
  return year === null ? null : CivilDate.parse(`${year}-12-31`);
}
