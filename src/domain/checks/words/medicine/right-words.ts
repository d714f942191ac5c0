import { drugNames } from '#domain/drugs/find-drug.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { isEnglish, isProperNoun } from '../english/english.ts';
import { isStruckBeside, letterRuns } from '../english/letter-runs.ts';
import { BRAND_WORDS } from './brand-words.ts';
import { isBuilt } from './combining-forms.ts';
import { LETTER_WORDS, MEDICAL_WORDS } from './medical-words.ts';
import { MEDICINE_WORDS } from './medicine-words.ts';
import { misspeltDrugs, wordsOfName } from './misspelt-drugs.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { COMMON_SHORT, SHORT_FORMS } from './short-forms.ts';

/** What a form of a word of medicine may end in instead of what the plain word ends in; of words of English the dictionary knows. */
// biome-ignore format: a table reads in columns
const ENDINGS: readonly (readonly [from: RegExp, to: readonly string[]])[] = [
  [/$/,          ['s', 'es', 'ed', 'd', 'ing', 'ly', 'al', 'ally', 'er', 'ers', 'like']],
  [/e$/,         ['ing', 'ed', 'er', 'es', 'ion', 'ions', 'ive', 'or']],
  [/ed$/,        ['', 'e', 'es', 's', 'ing', 'ion', 'ions']],
  [/y$/,         ['ies', 'ied', 'ic', 'ical', 'ist', 'ists', 'ically', 'ying']],
  [/tion$/,      ['te', 'tes', 'ted', 'ting', 'tive', 'tor', 'tors', 'tional']],
  [/sis$/,       ['tic', 'tics', 'ses']],
  [/itis$/,      ['itic', 'itides']],
  [/ic$/,        ['y', 'ies', 'ical', 'ically', 'ics', 'icity']],
  [/al$/,        ['', 'ly', 'ity', 'ist']],
  [/ate$/,       ['ation', 'ations', 'ated', 'ates', 'ating', 'ative', 'ator']],
  [/ize$/,       ['ized', 'izes', 'izing', 'ization', 'izations']],
  [/logy$/,      ['logist', 'logic', 'logical', 'logically', 'logists']],
  [/um$/,        ['a', 'al', 'ums']],
  [/us$/,        ['i', 'al', 'uses']],
  [/a$/,         ['ae', 'l', 'tous']],
  [/on$/,        ['a']],
  [/x$/,         ['ces', 'geal', 'ges']],
];

function* forms(word: string): Generator<string> {
  for (const [from, to] of ENDINGS) {
    if (!from.test(word)) continue;
    for (const ending of to) yield word.replace(from, ending);
  }
}

/** Words that letters use over and over: what is meant by a misspelt word, before any other. */
export const LISTED: ReadonlySet<string> = new Set([...MEDICAL_WORDS, ...LETTER_WORDS]);

/** Every word of a drug's name that is spelt rightly. */
const drugWords = (): string[] =>
  drugNames.flatMap(([name]) => wordsOfName(name)).filter(word => !misspeltDrugs().has(word));

/** Whole words that are right and that no dictionary of English need know. */
const known = lazy(() => {
  const right = new Set([...BRAND_WORDS, ...SHORT_FORMS, ...COMMON_SHORT, ...ORDINARY_WORDS]);
  for (const word of SHORT_FORMS) right.add(`${word}s`);
  for (const word of [...LISTED, ...MEDICINE_WORDS]) {
    right.add(word);
    if (word.length > 3 && !isEnglish(word)) for (const form of forms(word)) right.add(form);
  }
  for (const word of drugWords()) if (word.length > 3) right.add(word);
  return right;
});

const runs = lazy(() => letterRuns(known()));

/** Whether a word in plain lower case is letters struck at random. */
export const isStruck = (plain: string): boolean => isStruckBeside(plain, runs());

/** Long words of medicine that may be meant with two wrong letters. */
export const longWords = lazy(() => [
  ...new Set([...LISTED, ...MEDICINE_WORDS, ...drugWords()].filter(word => word.length > 8 && /^[a-z]+$/.test(word))),
]);

/** Whether a word in plain lower case is one that a dictionary or a list has. */
export function isListed(plain: string): boolean {
  return known().has(plain) || isEnglish(plain);
}

/** British for American: of what is right in the one the other is, too. */
// biome-ignore format: a table reads in columns
const BRITISH: readonly (readonly [from: RegExp, to: string])[] = [
  [/(?<=.{3})is(?=e[drs]?$|ing$|ations?$|able$)/, 'iz'], [/ys(?=e[drs]?$|ing$)/, 'yz'], [/our/, 'or'], [/(?<=^(?:f|h|p|an|c))[ao]e(?=.{3})|(?<=.{3})[ao]e(?=.)|^[ao]e(?=.{4})/g, 'e'],
  [/(?<=[aeiou][^aeiou]+[aeiou])ll(?=ed$|ing$|ers?$)/, 'l'], [/l(?=ments?$|fil)/, 'll'], [/tre(?=s?$)/, 'ter'], [/ogue(?=s?$)/, 'og'],
  [/ce(?=s?$|ful)/, 'se'], [/mme(?=s?$)/, 'm'], [/(?<=^benefi)t(?=t(?:ed|ing)$)/, ''], [/(?<=^(?:worshi|kidna))pp(?=ed$|ing$)/, 'p'], [/dge(?=ment)/, 'dg'],
  [/ph/, 'f'],
];

/** Forms of a word whose plain form is right: a dictionary does not list all. */
// biome-ignore format: a table reads in columns
const PLAIN: readonly (readonly [from: RegExp, to: string])[] = [
  [/ies$/, 'y'], [/(?<![sxz]|[cs]h)s$/, ''], [/(?<=[sxz]|[cs]h)es$/, ''], [/ses$/, 'sis'], [/(?<=[uoy]e)ing$/, ''], [/ly$/, ''], [/(?<=..[^aeiou])(?:able|er)$/, ''], [/ally$/, 'al'], [/ically$/, 'ic'], [/(?:ability|ably)$/, 'able'], [/(?<=iz|at)(?:ation|er|or)s?$/, 'e'],
];

/** The same of a verb: the dictionary has every form of the verbs of English, so only what it does not know is asked for. */
const OF_VERB: readonly (readonly [from: RegExp, to: string])[] = [
  [/(?:ing|ed)$/, 'e'],
  [/(?<=..[^aeiou])(?:ed|ing)$/, ''],
];
const isListedBesides = (plain: string): boolean => known().has(plain) && !isEnglish(plain);

/** Whether a word in plain lower case is built as words of medicine are. */
export const isBuiltRightly = (plain: string): boolean => isBuilt(plain, isListed);

/** Whether a word in plain lower case is right: of English on both shores, of medicine, a drug, a brand, a name, or built as words of medicine are. */
export const isRight = (plain: string): boolean => isKnown(plain) || isBuiltRightly(plain);

/** Without a vowel a shorter word is a short form. */
const LONG_WITHOUT_VOWEL = 5;

/** Whether a word in plain lower case is a form of one that a dictionary or a list has, or a name. */
export function isKnown(plain: string): boolean {
  return (
    isListed(plain) ||
    isProperNoun(plain) ||
    (plain.length < LONG_WITHOUT_VOWEL && !/[aeiouy]/.test(plain)) ||
    (plain.length > 6 &&
      (PLAIN.some(([from, to]) => from.test(plain) && isListed(plain.replace(from, to))) ||
        OF_VERB.some(([from, to]) => from.test(plain) && isListedBesides(plain.replace(from, to))))) ||
    BRITISH.some(([from, to]) => from.test(plain) && isListed(plain.replace(from, to)))
  );
}
