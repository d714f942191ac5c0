import { isEnglish } from './english.ts';

/** What says no before a word. Which of them a word takes is a matter of the tongue: "irrelevant", not "unrelevant". */
const NEGATIONS = ['in', 'im', 'il', 'ir', 'un'];
/** What makes a noun of a verb or an adjective: "recommendation", not "recommendment"; longer ones first. */
const NOUN_ENDINGS = ['ication', 'ation', 'ition', 'ement', 'ment', 'ness', 'ity', 'ance', 'ence', 'ancy', 'ency'];
/** Others such nouns have; adjectives and other words have them too. */
const OTHER_ENDINGS = [...NOUN_ENDINGS, 'ion', 'ure', 'al', 'age', 'th'];

const SHORTEST_STEM = 4;
const SHORTEST_NOUN = 7;

/** The word of English with another beginning that says no, or another ending of a noun, for one that is none: "unadequate", "improvation". */
export const builtOtherwise = (plain: string): string | null => withOtherNegation(plain) ?? withOtherEnding(plain);

function withOtherNegation(plain: string): string | null {
  for (const own of [...NEGATIONS, 'dis']) {
    const stem = plain.startsWith(own) ? plain.slice(own.length) : '';
    if (stem.length < SHORTEST_STEM || !isEnglish(stem)) continue;
    const meant = NEGATIONS.map(other => other + stem).find(word => word !== plain && isEnglish(word));
    if (meant !== undefined) return meant;
  }
  return null;
}

function withOtherEnding(plain: string): string | null {
  for (const own of NOUN_ENDINGS) {
    const rest = plain.endsWith(own) ? plain.slice(0, -own.length) : '';
    // "improvation" of "improve", "happity" of "happy"
    const stem = rest.length < SHORTEST_STEM ? undefined : [rest, `${rest}e`, `${rest}y`].find(isEnglish);
    if (stem === undefined) continue;
    const meant = openStems(stem)
      .flatMap(start => OTHER_ENDINGS.map(ending => start + ending))
      .find(word => word !== plain && word.length >= SHORTEST_NOUN && isEnglish(word));
    if (meant !== undefined) return meant;
  }
  return null;
}

/** A stem as endings are put to it: "improve" and "improv", "happy" and "happi", "evaluate" and "evaluat". */
const openStems = (stem: string): readonly string[] => [
  stem,
  stem.replace(/[ey]$/, ''),
  stem.replace(/y$/, 'i'),
  stem.replace(/ate$/, ''),
];
