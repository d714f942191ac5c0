import { findDrugs } from '#domain/drugs/find-drug.ts';
import { type SearchTerm, searchTerms } from '#domain/records/search/search-terms.ts';
import { LONGEST_NAME, otherTreatmentNames } from './treatment-names.ts';

/** What one part of a query asks for: any of these, the one as typed first. */
export type Alternatives = readonly [SearchTerm, ...SearchTerm[]];

/** Every part has to be there. */
export type CorpusQuery = readonly Alternatives[];

/** Other names beyond this add little and cost as much as the first. */
const MOST_NAMES = 8;
/** Shorter beginnings of words mean nearly every word. */
const LEAST_PREFIX = 2;

/**
 * What was typed, as it is searched; a drug or a treatment is looked for under each of its names, also one of several words that
 * stand without quotes. `tooShort` are beginnings left out.
 */
export function corpusQuery(typed: string): { readonly query: CorpusQuery; readonly tooShort: readonly string[] } {
  const terms = searchTerms(typed);
  const tooShort = terms.filter(isTooShort);
  return {
    query: namesJoined(terms.filter(term => !isTooShort(term))).map(withOtherNames),
    tooShort: tooShort.map(({ words }) => `${words.join(' ')}*`),
  };
}

/** The same, but any of it is enough: the more of it and the rarer, the better. */
export function anyOfQuery(query: CorpusQuery): CorpusQuery {
  const [first, ...more] = query.flat();
  return first === undefined ? [] : [[first, ...more]];
}

/** Words in a row that are together one name become one term: `nerve conduction study` asks for `nerve conduction` and `study`. */
function namesJoined(terms: readonly SearchTerm[]): SearchTerm[] {
  const joined: SearchTerm[] = [];
  for (let at = 0; at < terms.length; ) {
    const length = lengthOfName(terms.slice(at, at + LONGEST_NAME));
    joined.push({
      words: terms.slice(at, at + length).flatMap(({ words }) => words),
      prefix: length === 1 && (terms[at]?.prefix ?? false),
    });
    at += length;
  }
  return joined;
}

/** How many of the first terms make a name together; 1 where none do. */
function lengthOfName(terms: readonly SearchTerm[]): number {
  for (let length = terms.length; length > 1; length -= 1) {
    const part = terms.slice(0, length);
    if (part.some(({ prefix }) => prefix)) continue;
    if (otherTreatmentNames(part.flatMap(({ words }) => words).join(' ')).length > 0) return length;
  }
  return 1;
}

/** Every term of a query, as they are marked in the text. */
export function termsOf(query: CorpusQuery): SearchTerm[] {
  return query.flat();
}

function isTooShort({ words, prefix }: SearchTerm): boolean {
  return prefix && words.length === 1 && (words[0] ?? '').length < LEAST_PREFIX;
}

/** `Norco` is also hydrocodone, Vicodin and Lortab, `MRI` magnetic resonance imaging; what only contains such a name is none. */
function withOtherNames(term: SearchTerm): Alternatives {
  if (term.prefix) return [term];
  const name = term.words.join(' ');
  const others = [...otherTreatmentNames(name), ...otherDrugNames(name)]
    .map(other => searchTerms(`"${other}"`)[0])
    .filter(other => other !== undefined)
    .filter(other => other.words.join(' ') !== name);
  const distinct = new Map(others.map(other => [other.words.join(' '), other]));
  return [term, ...[...distinct.values()].slice(0, MOST_NAMES)];
}

function otherDrugNames(name: string): readonly string[] {
  const [found] = findDrugs(name);
  if (found === undefined || found.start !== 0 || found.end !== name.length) return [];
  const { ingredients, brands, aliases } = found.value.drug;
  return [...(ingredients.length === 1 ? ingredients : [ingredients[0] ?? '']), ...brands, ...aliases];
}
