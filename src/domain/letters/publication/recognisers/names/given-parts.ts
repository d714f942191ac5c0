import { isAbbreviation } from '../../words/abbreviations.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isWord } from '../../words/vocabulary.ts';

/** `ANA` of `ANA LUISA BEGAY`. */
export function isGivenInCapitals({ atoms, text }: LetterWords, index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  return (
    GIVEN_NAMES.has(atom?.plain ?? '') &&
    next?.shouted === true &&
    next.text.length > 2 &&
    text.slice(atom?.end, next.start) === ' ' &&
    !isWord(next.plain) &&
    !isAbbreviation(next)
  );
}

/** Second halves of given names as Korean, Chinese and Vietnamese ones are written: `Young-ho`, `Thu-Ha`. */
const SYLLABLES =
  /^(?:ho|hee|seo|jae|joo|ju|hyo|geun|chun|kook|min|woo|wu|jin|kyung|kyong|ji|mei|soo|su|hyun|young|yong|eun|hwa|sook|suk|ja|hye|seok|won|yeon|hwan|joon|jun|ah|ri|rae|na|mi|sun|seon|hoon|hun|il|gi|ki|wai|ling|fai|kei|lan|yee|yi|man|wah|ping|ming|ying|yan|yin|ching|chi|hua|fang|fen|hui|jen|juan|kuo|li|lin|ming|nan|shan|sheng|tsung|wei|wen|yu|yuan|ha|hoa|huong|anh|tuan|thao|van|mai|linh|ngoc|nga|phuong|thu|trang|hang|chau|bao|kwan|nam|tae|gyu|kyu|beom|bum|cheol|chul|seop|sub|jung|jeong|in|ok|im|rim|bin|chan|ryong|sang|seong|sung|shik|sik|wook|uk|yeol|yul|yun)$/u;

/** A capital word joined by a hyphen to such a half. */
export function isOfSyllables({ atoms, text }: LetterWords, index: number): boolean {
  const [atom, half] = [atoms[index], atoms[index + 1]];
  return (
    atom !== undefined &&
    half !== undefined &&
    atom.text.length < 8 &&
    !/^(?:x|post|pre|non|anti|self|follow|check|drop|walk|stand|plug|log|sit|built|lead|add|tie|drive|man|half|one|two|three)$/u.test(
      atom.plain,
    ) &&
    text.slice(atom.end, half.start) === '-' &&
    SYLLABLES.test(half.plain)
  );
}

/** What follows the stop in the throat, small and no ending of a verb or of whose it is: `alogo` of `Fa'alogo`. */
export function isBehindStop({ atoms, text }: LetterWords, at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  return (
    before !== undefined &&
    atom !== undefined &&
    /^['’`´]$/u.test(text.slice(before.end, atom.start)) &&
    !atom.capital &&
    atom.text.length > 2
  );
}

/** The small second half of a given name: `woo` of `Ji-woo` before another capital word. */
export function isHalf({ atoms, text }: LetterWords, at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  return (
    atom !== undefined &&
    next?.capital === true &&
    atom.text.length < 6 &&
    /^\s+$/u.test(text.slice(atom.end, next.start))
  );
}
