import { z } from 'zod';
import { AskedSearch } from './decisions-search.ts';

/** Searches that were given a name, kept in this browser; by name, each name once. */
const SavedSearches = z.array(z.object({ name: z.string(), asked: AskedSearch }));
export type SavedSearch = Readonly<z.infer<typeof SavedSearches>[number]>;

const PLACE = 'openimr:saved-searches';
const MOST = 100;

/** The searches kept; none where the browser keeps nothing or what it keeps cannot be read. */
export function savedSearches(): readonly SavedSearch[] {
  try {
    const read = SavedSearches.safeParse(JSON.parse(localStorage.getItem(PLACE) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return [];
  }
}

/** The searches with one more, which takes the place of one of the same name. */
export function withSearch(searches: readonly SavedSearch[], search: SavedSearch): readonly SavedSearch[] {
  const others = searches.filter(({ name }) => name !== search.name);
  return [...others, search].toSorted((a, b) => a.name.localeCompare(b.name, 'en')).slice(0, MOST);
}

/** Keeps the searches; false where the browser keeps nothing. */
export function keepSearches(searches: readonly SavedSearch[]): boolean {
  try {
    localStorage.setItem(PLACE, JSON.stringify(searches));
    return true;
  } catch {
    return false;
  }
}
