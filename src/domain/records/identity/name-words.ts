import { distance } from 'fastest-levenshtein';
import { isSlip } from '../names/author-name.ts';

const SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'mr', 'mrs', 'ms', 'miss', 'sra', 'dr', 'aka']);
const SHORT = 3; // letters of a first name that may stand for a longer one

/** The words of a name in small letters, without accents, titles and marks. */
export function wordsOfName(name: string): string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d|!'’]+/u)
    .map(word => word.replaceAll(/['’]/g, ''))
    .filter(word => word !== '' && !SUFFIX.has(word));
}

/**
 * How a name in a heading compares with that of a person: `agrees` in whichever order, with initials, half of a double surname, a middle
 * name, letters misread; `part` where the surname or the first name alone does, as for relatives and after a marriage; `other` where
 * neither does; `unknown` where it says too little.
 */
export type NameRelation = 'agrees' | 'part' | 'other' | 'unknown';

/** Compares a name in a heading with a person's, first name first. */
export function nameRelation(heading: string, person: string): NameRelation {
  const said = wordsOfName(heading);
  const [first = '', ...rest] = wordsOfName(person);
  const surnames = rest.filter(word => word.length > 1);
  const written = said.filter(word => word.length > 1);
  if (written.length === 0 || surnames.length === 0) return 'unknown';
  const joined = written.join('');
  const surname = surnames.filter(word => written.some(each => alike(each, word)));
  const hasSurname = surname.length > 0 || (joined.length > 4 && joined.includes(surnames.join('')));
  const others = said.filter(word => !surnames.some(each => alike(word, each)));
  const hasFirst = others.some(word => isFirst(word, first)) || joined.startsWith(first) || joined.endsWith(first);
  if (hasSurname) {
    const isOther = !hasFirst && others.some(word => word.length >= SHORT && !resembles(word, first));
    return isOther && !joined.includes(first) ? 'part' : 'agrees';
  }
  if (others.some(word => word.length > 1 && isFirst(word, first)))
    return written.some(word => surnames.some(each => resembles(word, each))) ? 'agrees' : 'part';
  return written.length > 1 && written.every(word => /^\p{L}+$/u.test(word)) ? 'other' : 'unknown';
}

const alike = (one: string, other: string): boolean => one === other || isSlip(one, other);

const MISREAD = 0.45; // share of the letters of a word, where the rest of the name is right

/** Whether a word may be another misread, or the beginning of it, where the other half of the name is right. */
function resembles(word: string, whole: string): boolean {
  if (word.length > 1 && word.length < whole.length && whole.startsWith(word)) return true;
  return distance(word, whole) <= MISREAD * Math.max(word.length, whole.length);
}

function isFirst(word: string, first: string): boolean {
  if (alike(word, first)) return true;
  const [shorter, longer] = word.length < first.length ? [word, first] : [first, word];
  return longer.startsWith(shorter) && (shorter.length === 1 || shorter.length >= SHORT);
}
