import { findDrugs } from '#domain/drugs/find-drug.ts';
import { type SearchTerm, searchTerms } from '#domain/records/search/search-terms.ts';

/** What one part of a query asks for: any of these, the one as typed first. */
export type Alternatives = readonly [SearchTerm, ...SearchTerm[]];

/** Every part has to be there. */
export type CorpusQuery = readonly Alternatives[];

/** Other names beyond this add little and cost as much as the first. */
const MOST_NAMES = 8;
/** Shorter beginnings of words mean nearly every word. */
const LEAST_PREFIX = 2;

/** What was typed, as it is searched; a drug is looked for under each of its names. `tooShort` are beginnings left out. */
export function corpusQuery(typed: string): { readonly query: CorpusQuery; readonly tooShort: readonly string[] } {
  const terms = searchTerms(typed);
  const tooShort = terms.filter(isTooShort);
  return {
    query: terms.filter(term => !isTooShort(term)).map(withOtherNames),
    tooShort: tooShort.map(({ words }) => `${words.join(' ')}*`),
  };
}

/** Every term of a query, as they are marked in the text. */
export function termsOf(query: CorpusQuery): SearchTerm[] {
  return query.flat();
}

function isTooShort({ words, prefix }: SearchTerm): boolean {
  return prefix && words.length === 1 && (words[0] ?? '').length < LEAST_PREFIX;
}

/** `Norco` is also hydrocodone, Vicodin and Lortab; what only contains a drug's name is no drug. */
function withOtherNames(term: SearchTerm): Alternatives {
  const name = term.words.join(' ');
  const [found] = findDrugs(name);
  if (term.prefix || found === undefined || found.start !== 0 || found.end !== name.length) return [term];
  const { ingredients, brands, aliases } = found.value.drug;
  const others = [...(ingredients.length === 1 ? ingredients : [ingredients[0] ?? '']), ...brands, ...aliases]
    .map(other => searchTerms(`"${other}"`)[0])
    .filter(other => other !== undefined)
    .filter(other => other.words.join(' ') !== name);
  const distinct = new Map(others.map(other => [other.words.join(' '), other]));
  return [term, ...[...distinct.values()].slice(0, MOST_NAMES)];
}
