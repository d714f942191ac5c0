import { distance } from 'fastest-levenshtein';
import { categoryNames, subcategoryNames } from './heading-names.ts';
import { type PublicCategory, type PublicHeading, publicHeadings } from './public-headings.ts';

/** A heading by whatever name it was given: a category alone, or with its subcategory. */
type NamedHeading = { readonly category: PublicCategory; readonly heading: PublicHeading | null };

/** Letters and digits alone, `&` in words, each word in the singular. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/(?<=[a-z])-(?=[a-z])/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map(word => (word.length > 3 && !/(?:ss|us|is)$/.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word))
    .join(' ');
}

function keys(own: readonly string[], named: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const aliases = named.flatMap(([heading, names]) => names.split(', ').map(name => [keyOf(name), heading] as const));
  return new Map([...aliases, ...own.map(name => [keyOf(name), name] as const)]); // its own name wins
}

const CATEGORIES = keys([...new Set(publicHeadings.map(heading => heading.category))], categoryNames);
const SUBCATEGORIES = keys([...new Set(publicHeadings.map(heading => heading.subcategory))], subcategoryNames);

/** One letter in six may be wrong, and no other name may be as near. */
function named(names: ReadonlyMap<string, string>, given: string): string | null {
  const key = keyOf(given);
  const exact = names.get(key);
  if (exact !== undefined) return exact;
  const allowed = Math.floor(key.length / 6);
  const near = [...names].map(([name, heading]) => ({ heading, off: distance(name, key) }));
  const least = Math.min(...near.map(({ off }) => off));
  const nearest = new Set(near.filter(({ off }) => off === least).map(({ heading }) => heading));
  return least <= allowed && nearest.size === 1 ? ([...nearest][0] ?? null) : null;
}

/** The heading of the public search list that a category and subcategory mean, however spelt; null when none is near. */
export function readHeading(category: string, subcategory: string | null): NamedHeading | null {
  const wanted = named(CATEGORIES, category);
  const heading = subcategory === null ? null : named(SUBCATEGORIES, subcategory);
  const lines = publicHeadings.filter(line => line.category === wanted);
  const [first] = lines;
  if (first === undefined) return null;
  if (subcategory === null) return { category: first.category, heading: lines.length === 1 ? first : null };
  const line = lines.find(one => one.subcategory === heading);
  return line === undefined ? null : { category: line.category, heading: line };
}
