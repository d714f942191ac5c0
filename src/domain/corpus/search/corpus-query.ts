import { findDrugs } from '#domain/drugs/find-drug.ts';
import { type SearchTerm, searchTerms } from '#domain/records/search/search-terms.ts';
import { wordsOf } from '#domain/records/search/words-of.ts';
import { LONGEST_NAME, otherTreatmentNames } from './treatment-names.ts';

/** What one part of a query asks for: any of these, the one as typed first. */
export type Alternatives = readonly [SearchTerm, ...SearchTerm[]];

/** Every part has to be there. */
export type CorpusQuery = readonly Alternatives[];

/** Other names beyond this add little and cost as much as the first. */
const MOST_NAMES = 8;
/** Shorter beginnings of words mean nearly every word. */
const LEAST_PREFIX = 2;

/** Words of one phrase that are looked for: more tell nothing that these do not. */
export const MOST_IN_PHRASE = 12;

/** What was typed, as it is searched, and what of it is not looked for. */
export type ReadQuery = {
  readonly query: CorpusQuery;
  /** Beginnings of words too short to be looked for. */
  readonly tooShort: readonly string[];
  /** Words beyond those that are looked for. */
  readonly leftOut: number;
  /** Something was typed and nothing of it is a word. */
  readonly noWords: boolean;
};

/**
 * What was typed, as it is searched; a drug or a treatment is looked for under each of its names, also one of several words that
 * stand without quotes. However much is typed, what is looked for is bounded: the first terms, and of each phrase the first words.
 */
export function corpusQuery(typed: string): ReadQuery {
  const terms = searchTerms(typed).map(shortened);
  const tooShort = terms.filter(isTooShort);
  const taken = terms.reduce((sum, { words }) => sum + words.length, 0);
  return {
    query: namesJoined(terms.filter(term => !isTooShort(term))).map(withOtherNames),
    tooShort: tooShort.map(({ words }) => `${words.join(' ')}*`),
    leftOut: wordsOf(typed).length - taken,
    noWords: typed.trim() !== '' && taken === 0,
  };
}

/** A phrase cut off is not a beginning any more. */
function shortened({ words, prefix }: SearchTerm): SearchTerm {
  return words.length <= MOST_IN_PHRASE ? { words, prefix } : { words: words.slice(0, MOST_IN_PHRASE), prefix: false };
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
