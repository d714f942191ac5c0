import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, DIGITS, ING, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, VERB } from '../english/word-kinds.ts';
import { isNext, isOf, kindsOfWord, wordAt } from '../noun-phrases/word-at.ts';
import { FIXED, GOVERNED, SET_PHRASES } from './governed-table.ts';

const [AT = 0, OF = 0] = keysOf('at of');

type Banned = ReadonlyMap<number, string>;

/** By the word, the prepositions that no reading allows behind it, each with the one it governs. */
function bannedOf(rows: readonly (readonly [string, string, string])[]): ReadonlyMap<number, Banned> {
  const banned = new Map<number, Map<number, string>>();
  for (const [heads, never, governs] of rows)
    for (const head of keysOf(heads)) {
      const own = banned.get(head) ?? new Map<number, string>();
      for (const preposition of keysOf(never)) own.set(preposition, governs);
      banned.set(head, own);
    }
  return banned;
}

const BANNED = bannedOf(GOVERNED);
const PHRASES = new Map(
  SET_PHRASES.map(([first, noun, never, governs]) => [
    [...keysOf(noun)][0] ?? 0,
    { first: keysOf(first), never: keysOf(never), governs },
  ]),
);
const FIXED_WORDS = new Map(
  FIXED.flatMap(([heads, ends, never]) =>
    [...keysOf(heads)].map(head => [head, { ends: keysOf(ends), never: keysOf(never) }] as const),
  ),
);

const SET_BEHIND = keysOf(
  'date course late necessity note which whom what itself themselves old yet now then least most all first present times once',
);
/** "The most useful of these", "as able with a walker", "the evidence presented of it". */
const BEFORE = keysOf(
  'most more least best less worst often as when if where evidence documentation proof record records account description list number picture history',
);
const WAYS = keysOf('extent best fullest degree point');
const TIMES = keysOf(
  'months month weeks week days day years year hours hour minutes minute several many some over about approximately nearly almost more greater long quite',
);

/** "Able of transfer", "secondary from pain", "in accordance of": a word whose preposition is another. */
export const wrongPreposition: PlaceRule = {
  at: GOVERNED.map(([heads]) => heads).join(' '),
  find: (words, index) => {
    const preposition = index + 1;
    const governs = BANNED.get(words.keys[index] ?? 0)?.get(words.keys[preposition] ?? 0);
    if (governs === undefined || !isGoverning(words, preposition)) return null;
    if (isOf(BEFORE, words, index - 1)) return null;
    return isOf(SET_BEHIND, words, preposition + 1) ||
      isOf(WAYS, words, preposition + 2) ||
      isOfTime(words, preposition + 1)
      ? null
      : slipOf(words, index, preposition, governs);
  },
};

const UNITS = keysOf('months month weeks week days day years year hours hour minutes minute');

/** "For 3 months", "for over a year", "for the past week". */
const isOfTime = (words: Words, index: number): boolean =>
  (kindsOfWord(words, index) & (NUMBER | DIGITS)) !== 0 ||
  isOf(TIMES, words, index) ||
  (isOf(UNITS, words, index + 1) && isNext(words, index + 1)) ||
  (isOf(UNITS, words, index + 2) && isNext(words, index + 2));

const isGoverning = (words: Words, preposition: number): boolean =>
  isNext(words, preposition) &&
  words.text.charAt(words.ends[preposition] ?? 0) === ' ' &&
  (words.starts[preposition + 1] ?? 0) - (words.ends[preposition] ?? 0) === 1;

/** "In accordance of", "in regard from": a noun between two prepositions that are always the same. */
export const wrongInPhrase: PlaceRule = {
  at: SET_PHRASES.map(([, noun]) => noun).join(' '),
  find: (words, index) => {
    const phrase = PHRASES.get(words.keys[index] ?? 0);
    return phrase !== undefined &&
      isOf(phrase.first, words, index - 1) &&
      isNext(words, index) &&
      isOf(phrase.never, words, index + 1) &&
      isGoverning(words, index + 1)
      ? slipOf(words, index - 1, index + 1, phrase.governs)
      : null;
  },
};

/** "Range at motion", "shortness in breath": set words that "of" holds together. */
export const wrongInSetWords: PlaceRule = {
  at: FIXED.map(([heads]) => heads).join(' '),
  find: (words, index) => {
    const set = FIXED_WORDS.get(words.keys[index] ?? 0);
    return set !== undefined &&
      isOf(set.never, words, index + 1) &&
      isNext(words, index + 1) &&
      isOf(set.ends, words, index + 2) &&
      isNext(words, index + 2)
      ? slipOf(words, index, index + 2, 'of')
      : null;
  },
};

/** What one complains of, lacks or has evidence of is no place and no time. */
const NO_PLACE = keysOf(`
  pain pains motion documentation dysfunction function information falls trauma headache headaches bleeding spasm spasms failure improvement evidence indication infection infections depression anxiety insomnia relief response abuse symptoms symptom complaints instability sensation strength findings benefit benefits medication medications nausea vomiting disease cancer hypertension diabetes sleep insult compression irritation inflammation stenosis degeneration impairment disability reduction tolerance efficacy effectiveness damage loss fatigue stress trial dislocation dislocations injury injuries deficit deficits withdrawal dependence addiction compliance progress support rationale nonunion neuropathy radiculopathy myelopathy arthritis contraindications difficulty numbness tingling claim lesion sprain strain tear results injections tachycardia failed
`);
const NO_PLACE_ENDING = /(?:ness|algia|itis|pathy|[aeu]ture|emia)$/;
const BARE = keysOf('a an any such other his her new');

/** "Complained at headaches", "a lack at documentation", "evidence at a trial": "at" stands before places, times and levels alone. */
export const atForOf: PlaceRule = {
  at: 'lack documentation evidence history complaint complaints complain complains complained complaining indication indications signs sign absence loss presence failure diagnosis use symptoms trial',
  find: (words, index) => {
    if (words.keys[index + 1] !== AT || !isGoverning(words, index + 1)) return null;
    const last = endOfNoun(words, index + 2);
    return last > 0 && (isOf(NO_PLACE, words, last) || NO_PLACE_ENDING.test(wordAt(words, last)))
      ? slipOf(words, index, index + 2, 'of')
      : null;
  },
};

/** The last word of the noun phrase that begins at a place, 0 where none does. */
function endOfNoun(words: Words, from: number): number {
  let last = 0;
  const first = isOf(BARE, words, from) ? from + 1 : from;
  for (let index = first; index < first + 5 && isNext(words, index); index += 1) {
    const kinds = kindsOfWord(words, index);
    if (isOf(NO_PLACE, words, index)) return index;
    if ((kinds & (NOUN | PLURAL | ADJECTIVE | PARTICIPLE | ING)) === 0 || (kinds & (NUMBER | DIGITS)) !== 0) break;
    last = index;
  }
  return last;
}

const GOVERN_VERB =
  'failure documentation indication ability inability attempt attempts need refusal reluctance desire decision failed evidence complaints findings';
/** What is told of evidence: "evidence of warrant imaging". */
const PROVING = keysOf('warrant justify');
const ARTICLE = keysOf('a an the his her their');

/** "Failure of return the call", "documentation of support a claim": a verb that has its own thing behind it follows "to". */
export const ofBeforeVerb: PlaceRule = {
  at: GOVERN_VERB,
  find: (words, index) => {
    if (words.keys[index + 1] !== OF || !isGoverning(words, index + 1)) return null;
    const verb = index + 2;
    const kinds = kindsOfWord(words, verb);
    const isVerbOfThing =
      (kinds & VERB) !== 0 &&
      ((kinds & (NOUN | ADJECTIVE)) === 0 ||
        isOf(PROVING, words, verb) ||
        (isOf(ARTICLE, words, verb + 1) && isNext(words, verb + 1)));
    return isVerbOfThing ? slipOf(words, index, verb, 'to') : null;
  },
};

/** Words that dictionaries have as verbs alone and that stand before nouns or as nouns too. */
const NO_VERB = keysOf('select foster design diff make');

/** "Documentation of support", "of distinguish": a verb that is nothing else does not follow "of". */
export const ofBeforeVerbAlone: PlaceRule = {
  at: 'of',
  find: (words, index) =>
    kindsOfWord(words, index + 1) === VERB &&
    isNext(words, index + 1) &&
    isNext(words, index) &&
    isGoverning(words, index) &&
    !isOf(NO_VERB, words, index + 1) &&
    (kindsOfWord(words, index - 1) & (PAST | PARTICIPLE)) === 0
      ? slipOf(words, index, index + 1, 'to')
      : null,
};
