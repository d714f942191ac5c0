import { isAbbreviation } from '../../../words/abbreviations.ts';
import type { Atom } from '../../../words/atoms.ts';
import { EPONYMS } from '../../../words/eponyms.ts';
import { GIVEN_NAMES } from '../../../words/given-names.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isWord } from '../../../words/vocabulary.ts';

/** Second halves of given names as Korean, Chinese and Vietnamese ones are written: `Young-ho`, `Thu-Ha`. */
const SYLLABLES: ReadonlySet<string> = new Set(
  `cam tu bao ho hee seo jae joo ju hyo geun chun kook min woo wu jin kyung kyong ji mei soo su hyun young yong eun hwa sook suk
  ja hye seok won yeon hwan joon jun ah ri rae na mi sun seon hoon hun il gi ki wai ling fai kei lan yee yi man wah
  ping ming ying yan yin ching chi hua fang fen hui jen juan kuo li lin nan shan sheng tsung wei wen yu yuan ha hoa
  huong anh tuan thao van mai linh ngoc nga phuong thu trang hang chau bao kwan nam tae gyu kyu beom bum cheol chul
  soon jong dong myung byung kwang bong hak dae doo chong guo qiang jian jing xiao hong xin zhi zhong feng hao jun lei min peng qing rong rui sheng tao wen xiang xiu yang yong yue zhen zheng
  seop sub jung jeong in ok im rim bin chan ryong sang seong sung shik sik wook uk yeol yul yun`.split(/\s+/u),
);

/** `ANA` of `ANA LUISA BEGAY` and of `ANA L. BEGAY`. */
export function isGivenInCapitals({ atoms, text }: LetterWords, index: number): boolean {
  const [atom, behind] = [atoms[index], atoms[index + 1]];
  const initial =
    behind?.capital === true && behind.text.length === 1 && /^\.\s/u.test(text.slice(behind.end, behind.end + 2));
  const next = initial ? atoms[index + 2] : behind;
  return (
    (GIVEN_NAMES.has(atom?.plain ?? '') || SYLLABLES.has(atom?.plain ?? '')) &&
    next?.shouted === true &&
    next.text.length > 2 &&
    text.slice(atom?.end, behind?.start) === ' ' &&
    (SYLLABLES.has(next.plain) || (!isWord(next.plain) && !isAbbreviation(next)))
  );
}

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
    SYLLABLES.has(half.plain)
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

/** Syllables that are words: two of them are no name. */
const WORDS = /^(?:in|ok|man|sub|sun|rim|won|young|fen|fang|ping|ha|ah|an|so|no|van|chin|lay|soon|min|tao)$/u;

/** A syllable in a word of its own, before or behind another or a given name, and a capital word or an initial behind: `Li Hua Bell`, `Sung Min Bell`. */
export function isSyllable({ atoms, text }: LetterWords, at: number): boolean {
  const joined = (left: number) => {
    const [one, other] = [atoms[left], atoms[left + 1]];
    return (
      one?.capital === true && other?.capital === true && text.slice(one.end, other.start) === ' ' && other.text !== 'I'
    );
  };
  const isOne = (place: number) => {
    const { plain = '', text: word = '' } = atoms[place] ?? {};
    return word.length > 1 && (SYLLABLES.has(plain) || GIVEN_NAMES.has(plain));
  };
  const isPair = (first: number) =>
    joined(first) &&
    joined(first + 1) &&
    isOne(first) &&
    isOne(first + 1) &&
    [first, first + 1].some(place => !WORDS.test(atoms[place]?.plain ?? ''));
  return SYLLABLES.has(atoms[at]?.plain ?? '') && (isPair(at) || isPair(at - 1));
}

/** No word of English has the marks of other tongues; what stands for a sign or a disease may. */
export const isForeign = ({ text, plain }: Atom) =>
  /[^\p{ASCII}’‘]/u.test(text) &&
  !EPONYMS.has(plain) &&
  !/^(?:r[eé]sum[eé]s?|caf[eé]s?|clich[eé]|fianc[eé]e?|na[iï]ve|caf[eé]|apr[eè]s|clínica|m[eé]dic[oa])$/iu.test(text);

/** `Dr. O and I`: a surname of one letter, no initial. */
export function letterAlone({ atoms, text }: LetterWords, index: number): number | null {
  const atom = atoms[index];
  return atom !== undefined && /^[B-HJ-Z]$/u.test(atom.text) && /^(?:,|\.?\s(?:\p{Ll}|\())/u.test(text.slice(atom.end))
    ? index
    : null;
}
