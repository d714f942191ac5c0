import { isEnglish } from './english/english.ts';
import { EVERYDAY_WORDS } from './english/everyday-words.ts';
import { isListed, LISTED } from './medicine/right-words.ts';
import { COMMON_SHORT } from './medicine/short-forms.ts';

/** Words that people run together with another one. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'if when but who may does been the of and to in is was for with has had not on that are be by at from this an as or will no his her their patient were does did can he she have which there mg all any it'.split(
    ' ',
  ),
);
/** Of these a word of medicine may begin or end, too. */
const LIKE_A_PART: ReadonlySet<string> = new Set(
  'to in is on be by at an as or no her can had are he it all mg any'.split(' '),
);
/** Behind them a word of three letters is told as well: "usefor". */
const JOINING: ReadonlySet<string> = new Set(['for', 'and', 'with', 'was']);
/** Of these English makes words of its own that no dictionary has all of: "checkstand", "incoordination". */
const BEGINNINGS: ReadonlySet<string> = new Set(['in', 'be', 'no', 'an', 'as']);
const ENDINGS: ReadonlySet<string> = new Set(
  'bearing stick stand bound board rest line side work ware wear stool rail band ball lock step light hold head mate house like proof chair room bath shop yard field gear load lift mark point post tail tool time walk wall wheel wise wood word worthy free ship plate drop guard back over down away'.split(
    ' ',
  ),
);
/** A word this long is no part of another by chance. */
const LONG = 7;
/** Two words of English make one seldom where both are as long as this. */
const SHORTEST_PART = 4;
const SHORTEST_PAIR = 10;

/** The two words of which one in plain lower case that is none was made by leaving out the blank; null where there are no such two. */
export function runTogether(word: string): string | null {
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isSmallBeside(left, right) || isSmallBehind(left, right) || arePair(left, right)) return `${left} ${right}`;
  }
  return null;
}

function isSmallBeside(small: string, other: string): boolean {
  if (!SMALL_WORDS.has(small)) return false;
  if (SMALL_WORDS.has(other)) return true;
  if (!LIKE_A_PART.has(small)) return (other.length > 3 && isListed(other)) || (JOINING.has(small) && isEnglish(other));
  return (
    COMMON_SHORT.has(other) ||
    (other.length >= LONG && (BEGINNINGS.has(small) ? small === 'no' && LISTED.has(other) : isUsual(other)))
  );
}

/** Behind a word that letters use a shorter one is told than before it: "injuryis", but "insert", "dorsalis". */
const isSmallBehind = (other: string, small: string): boolean =>
  isSmallBeside(small, other) ||
  (LIKE_A_PART.has(small) && other.length >= LONG_BEFORE && !other.endsWith('al') && isUsual(other)) ||
  (small === 'in' && /.{5}(?:[ts]ion|ment|ness|ance|ence)$/.test(other) && isEnglish(other));
const LONG_BEFORE = 5;

/** The two words of a short one that is none: "onthe", "useof". */
export function shortTogether(word: string): string | null {
  const [, first = '', second = ''] =
    /^(of|in|on|at|to|as|is|by|or|for|and|was|from)(the|this|that|his|her)$|^(.*)$/.exec(word) ?? [];
  if (second !== '') return `${first} ${second}`;
  const [, start = ''] = /^(as|up|due)to$/.exec(word) ?? [];
  if (start !== '') return `${start} to`;
  const before = word.slice(0, -2);
  return word.endsWith('of') && before.length > 2 && isEnglish(before) ? `${before} of` : null;
}

const arePair = (left: string, right: string): boolean =>
  (LISTED.has(left) && LISTED.has(right)) ||
  (left.length + right.length >= SHORTEST_PAIR &&
    Math.min(left.length, right.length) >= SHORTEST_PART &&
    !ENDINGS.has(right) &&
    isUsual(left) &&
    isUsual(right));

/** A word that letters or everybody use; of a long one English knows enough. */
const isUsual = (word: string): boolean =>
  LISTED.has(word) || COMMON_SHORT.has(word) || EVERYDAY_WORDS.has(word) || (word.length >= LONG && isEnglish(word));
