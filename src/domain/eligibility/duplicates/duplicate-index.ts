import { type Comparison, compareFilings } from './compare-filings.ts';
import { type Filing, type ReadFiling, readFiling } from './filing.ts';
import { rememberingItems } from './items/read-item.ts';

/** First letter and consonants of a word, each once in a row: vowels and doubled letters are where slips fall. */
function sound(word: string): string {
  return (
    word.charAt(0) +
    word
      .slice(1)
      .replaceAll(/[aeiouyh]/g, '')
      .replaceAll(/(.)\1+/g, '$1')
  );
}

/**
 * What a filing can be found by: two filings of one dispute share at least one of these unless many of their facts are
 * wrong. Each joins facts enough that few other filings share it.
 */
export function keysOf({ claim, birth, name, injury, decision, physician }: ReadFiling): readonly string[] {
  const names = name.last.slice(0, 3).map(sound);
  const requester = physician.last.slice(0, 1).map(sound)[0] ?? null;
  return [
    key('claim', claim),
    key('birth-decision', birth, decision),
    key('birth-injury', birth, injury),
    key('injury-decision', injury, decision, requester),
    ...names.flatMap(each => [key('name-injury', each, injury), key('name-decision', each, decision, requester)]),
  ].filter(each => each !== null);
}

function key(kind: string, ...parts: readonly (string | null)[]): string | null {
  return parts.includes(null) ? null : `${kind}|${parts.join('|')}`;
}

export type Match = Comparison & { readonly id: string };

export type DuplicateIndex = {
  /** Filings kept that share a key with this one, in the order they were kept. */
  readonly candidates: (filing: Filing) => readonly Filing[];
  /** The filings kept that it is the same as, or may be: duplicates first, the surest of them first. */
  readonly matches: (filing: Filing) => readonly Match[];
  readonly keep: (filing: Filing) => void;
};

type Entry = { readonly filing: Filing; readonly read: ReadFiling; readonly keys: readonly string[] };

function entryOf(filing: Filing): Entry {
  const read = readFiling(filing);
  return { filing, read, keys: [...new Set(keysOf(read))] };
}

/** Filings by what they can be found by, so that a new one is compared with a handful and not with all. */
export function duplicateIndex(): DuplicateIndex {
  const kept: Entry[] = [];
  const byKey = new Map<string, number[]>();
  const readTitle = rememberingItems();
  let last: Entry | null = null;
  const entry = (filing: Filing): Entry => {
    if (last?.filing !== filing) last = entryOf(filing);
    return last;
  };
  const found = ({ keys }: Entry): readonly Entry[] => {
    const places = new Set<number>();
    for (const each of keys) for (const place of byKey.get(each) ?? []) places.add(place);
    if (places.size === 0) return [];
    return [...places].sort((a, b) => a - b).flatMap(place => kept[place] ?? []);
  };
  return {
    candidates: filing => found(entry(filing)).map(each => each.filing),
    matches: filing => {
      const later = entry(filing);
      const all = found(later).map(({ read }) => ({ id: read.id, ...compareFilings(later.read, read, readTitle) }));
      const surest = all.toSorted((a, b) => a.faults - b.faults);
      return [
        ...surest.filter(({ verdict }) => verdict === 'duplicate'),
        ...surest.filter(({ verdict }) => verdict === 'possible'),
      ];
    },
    keep: filing => {
      const one = entry(filing);
      const place = kept.push(one) - 1;
      for (const each of one.keys) {
        const places = byKey.get(each);
        if (places === undefined) byKey.set(each, [place]);
        else places.push(place);
      }
    },
  };
}
