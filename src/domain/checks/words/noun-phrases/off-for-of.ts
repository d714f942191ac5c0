import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, NUMBER, PLURAL } from '../english/word-kinds.ts';
import { isNext, isOf, keysOf, kindsOfWord, type PlaceRule, slipOf } from './place-rule.ts';

/** Nouns that tell an amount, a part, a course or a cause of something; nothing comes off them. */
const OF_SOMETHING = keysOf(`
  lack range ranges date dates course courses history amount amounts level levels number numbers degree degrees arc outcome outcomes result results portion part parts side sides type types kind kinds use evidence risk risks loss study studies strain sprain mri ct tear tears symptom symptoms sign signs report reports review tenderness weakness
  spasm spasms numbness instability imaging injury injuries fracture fractures bottom end beginning majority maximum minimum total rate purpose need cause causes effect effects episode episodes series mechanism mechanisms paresthesias paresthesia radiculopathy diagnosis period periods length lots variety couple center quality
  severity duration likelihood nature trial trials diagnoses examination set lot ability place places motion testing ligaments tendons muscles residence x-rays radiographs radiograph copy list cost costs proof view views request requests failure complaint complaints benefit benefits efficacy necessity therapy dysfunction swelling stiffness atrophy process sense state terms form forms
`);
/** They end in -tion too, but one comes off them. */
const COMES_OFF = keysOf(
  'medication medications titration transition detoxification reduction restriction restrictions station position prescription vacation',
);
/** "Off work", "off the job": these one is off. */
const IS_OFF = keysOf(
  'work duty of and label site season balance guard load limits job center axis road medication medications opioids narcotics meds drugs all any oxygen or until for when',
);

/** "The mechanism off injury": "off" behind a noun that tells what it is of. */
export const offForOf: PlaceRule = {
  at: 'off',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next) || isOf(IS_OFF, words, next)) return null;
    if (!tellsOfSomething(words, index - 1) || isOf(COMES_OFF, words, index - 1)) return null;
    const isThing =
      isOf(DETERMINER, words, next) || (kindsOfWord(words, next) & (NOUN | PLURAL | ADJECTIVE | NUMBER | ING)) !== 0;
    return isThing && (kindsOfWord(words, next) & ADVERB) === 0 ? slipOf(words, index - 1, next, 'of') : null;
  },
};
const DETERMINER = keysOf('the a an his her their its this that these those both several which each your');

function tellsOfSomething(words: Words, index: number): boolean {
  if (isOf(OF_SOMETHING, words, index)) return true;
  const end = words.ends[index] ?? 0;
  return end - (words.starts[index] ?? 0) > LONG && ENDINGS.has(words.folded.slice(end - 4, end));
}
const LONG = 6;
const ENDINGS = new Set(['tion', 'sion', 'ment', 'ness', 'lity', 'sity', 'ance', 'ence', 'osis', 'itis', 'athy']);
