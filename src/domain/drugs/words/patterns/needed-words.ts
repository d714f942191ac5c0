import { onceForEach } from '../once-for-each.ts';
import { isBetweenWords, wordsBegun } from './first-letters.ts';
import { type Part, readPattern } from './read-pattern.ts';

/** Words of which a match has one, or what they begin with, as `wordsBegun` gives them. */
type NeededWord = readonly string[];

/** More of them than these for one pattern tell little more. */
const MOST_NEEDED = 5;
/** More beginnings than these are in nearly every sentence. */
const MOST_BEGINNINGS = 400;

/**
 * What words any match of a pattern must have, read from the pattern, so that it cannot go stale: of each list one, the most telling lists
 * first. Empty where nothing can be said.
 */
export const neededWords = onceForEach((pattern: RegExp): readonly NeededWord[] => {
  const part = readPattern(pattern);
  if (part === null) return [];
  const all = needs(part, false).toSorted((one, other) => one.length - other.length);
  const kept: NeededWord[] = [];
  for (const words of all) if (!kept.some(other => follows(words, other))) kept.push(words);
  return kept.slice(0, MOST_NEEDED);
});

/** True where a text that has one of the other words has one of these in any case. */
function follows(words: NeededWord, other: NeededWord): boolean {
  return other.every(word =>
    words.some(one => one === word || (one.endsWith('*') && word.startsWith(one.slice(0, -1)))),
  );
}

/** What words a part needs; `atWord`: what comes next, if it is a letter or a figure, begins a word. */
function needs(part: Part, atWord: boolean): readonly NeededWord[] {
  if (part.kind === 'either') return ofEither(part.of.map(one => needs(one, atWord)));
  if (part.kind === 'row') return inRow(part.of, atWord);
  return part.kind === 'times' && part.times === 'more' ? needs(part.of, atWord) : [];
}

/** Whether behind a part, too, what comes next begins a word. */
function endsAtWord(part: Part, atWord: boolean): boolean {
  switch (part.kind) {
    case 'sign':
      return !/\w/.test(part.sign);
    case 'class':
      return isBetweenWords(part.marks);
    case 'edge':
      return true;
    case 'nothing':
    case 'no figure before':
    case 'no letter before':
      return atWord;
    case 'anything':
      return false;
    case 'either':
      return part.of.every(one => endsAtWord(one, atWord));
    case 'row':
      return part.of.reduce((so, one) => endsAtWord(one, so), atWord);
    case 'times':
      break;
  }
  const isAtWord = endsAtWord(part.of, atWord) && endsAtWord(part.of, true);
  return part.times === 'more' ? isAtWord : atWord && isAtWord;
}

/** Each alternative has its own words: of each one list together, the most telling with the most telling. */
function ofEither(all: readonly (readonly NeededWord[])[]): readonly NeededWord[] {
  const each = all.map(needed => needed.toSorted((one, other) => one.length - other.length));
  const most = each.some(needed => needed.length === 0) ? 0 : Math.max(...each.map(needed => needed.length));
  const needed = Array.from({ length: most }, (_none, at) => [
    ...new Set(each.flatMap(own => own[Math.min(at, own.length - 1)] ?? [])),
  ]);
  return needed.filter(words => words.length <= MOST_BEGINNINGS);
}

function inRow(terms: readonly Part[], before: boolean): readonly NeededWord[] {
  const needed: NeededWord[] = [];
  let atWord = before;
  for (const [index, term] of terms.entries()) {
    const words = atWord ? wordsBegun({ kind: 'row', of: terms.slice(index) }) : null;
    if (words !== null) needed.push(words);
    needed.push(...needs(term, atWord));
    atWord = endsAtWord(term, atWord);
  }
  return needed;
}
