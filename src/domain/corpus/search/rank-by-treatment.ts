import { findDrugs } from '#domain/drugs/find-drug.ts';
import { wordsOf } from '#domain/records/search/words-of.ts';
import type { SearchTerm } from '#domain/records/search/search-terms.ts';
import type { CorpusQuery } from './corpus-query.ts';

type Decided = { readonly items: readonly { readonly title: string; readonly category: string }[] };

/**
 * What was found, ordered anew: first what decides a treatment named by what was typed, by how much of it the treatment names; of
 * equals those whose words follow one another as typed, then as they came. A letter whose history only mentions a treatment comes
 * behind one that decides it.
 */
export function rankByTreatment<Found>(
  query: CorpusQuery,
  found: readonly Found[],
  decidedBy: (found: Found) => Decided,
): Found[] {
  if (query.length === 0) return [...found];
  const scored = found.map((one, place) => ({ one, place, score: scoreOf(query, decidedBy(one)) }));
  return scored.toSorted((a, b) => b.score - a.score || a.place - b.place).map(({ one }) => one);
}

/** The part of the query the best treatment is named by, from 0 to 1, and a little more where its words follow one another. */
function scoreOf(query: CorpusQuery, { items }: Decided): number {
  return Math.max(
    0,
    ...items.map(item => {
      const words = namesOf(item);
      const asked = query.filter(alternatives => alternatives.some(term => stands(words, term))).length;
      return asked / query.length + (asked > 1 && followsAsTyped(words, query) ? 0.1 : 0);
    }),
  );
}

/** Told once for a treatment, as long as who asks keeps it: the best of one query are often among those of the next. */
const named = new WeakMap<Decided['items'][number], readonly string[]>();

/** Words of a treatment: its title, its kind, and every name of the drugs in it. */
function namesOf(item: Decided['items'][number]): readonly string[] {
  const names = named.get(item) ?? namesIn(item);
  named.set(item, names);
  return names;
}

function namesIn({ title, category }: Decided['items'][number]): string[] {
  const drugs = findDrugs(title).flatMap(({ value: { drug } }) => [
    ...drug.ingredients,
    ...drug.brands,
    ...drug.aliases,
    drug.class ?? '',
    drug.group ?? '',
  ]);
  // What stands between names parts them, so that no phrase runs from one into the next.
  return [title, category, ...drugs].flatMap(name => [...wordsOf(name).map(({ word }) => word), '']);
}

function stands(words: readonly string[], { words: wanted, prefix }: SearchTerm): boolean {
  return words.some((_word, index) =>
    wanted.every((word, offset) => {
      const there = words[index + offset] ?? '';
      return prefix && offset === wanted.length - 1 ? there.startsWith(word) : there === word;
    }),
  );
}

function followsAsTyped(words: readonly string[], query: CorpusQuery): boolean {
  return stands(words, { words: query.flatMap(([typed]) => typed.words), prefix: false });
}
