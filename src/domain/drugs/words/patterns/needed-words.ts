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
export function neededWords(pattern: RegExp): readonly NeededWord[] {
  const part = readPattern(pattern);
  if (part === null) return [];
  const all = needs(part, false).needed.toSorted((one, other) => one.length - other.length);
  const kept: NeededWord[] = [];
  for (const words of all) if (!kept.some(other => follows(words, other))) kept.push(words);
  return kept.slice(0, MOST_NEEDED);
}

/** True where a text that has one of the other words has one of these in any case. */
function follows(words: NeededWord, other: NeededWord): boolean {
  return other.every(word =>
    words.some(one => one === word || (one.endsWith('*') && word.startsWith(one.slice(0, -1)))),
  );
}

/** `atWord`: what comes next, if it is a letter or a figure, begins a word. */
type Needs = { readonly needed: readonly NeededWord[]; readonly atWord: boolean };

function needs(part: Part, atWord: boolean): Needs {
  switch (part.kind) {
    case 'sign':
      return { needed: [], atWord: !/\w/.test(part.sign) };
    case 'class':
      return { needed: [], atWord: isBetweenWords(part.marks) };
    case 'edge':
      return { needed: [], atWord: true };
    case 'nothing':
    case 'no figure before':
    case 'no letter before':
      return { needed: [], atWord };
    case 'anything':
      return { needed: [], atWord: false };
    case 'either':
      return ofEither(part.of.map(one => needs(one, atWord)));
    case 'row':
      return inRow(part.of, atWord);
    case 'times':
      break;
  }
  const once = needs(part.of, atWord);
  const isAtWord = once.atWord && needs(part.of, once.atWord).atWord;
  return part.times === 'more' ? { needed: once.needed, atWord: isAtWord } : { needed: [], atWord: atWord && isAtWord };
}

/** Each alternative has its own words: of each one list together, the most telling with the most telling. */
function ofEither(all: readonly Needs[]): Needs {
  const each = all.map(({ needed }) => needed.toSorted((one, other) => one.length - other.length));
  const most = each.some(needed => needed.length === 0) ? 0 : Math.max(...each.map(needed => needed.length));
  const needed = Array.from({ length: most }, (_none, at) => [
    ...new Set(each.flatMap(own => own[Math.min(at, own.length - 1)] ?? [])),
  ]);
  return {
    needed: needed.filter(words => words.length <= MOST_BEGINNINGS),
    atWord: all.every(one => one.atWord),
  };
}

function inRow(terms: readonly Part[], before: boolean): Needs {
  const needed: NeededWord[] = [];
  let atWord = before;
  for (const [index, term] of terms.entries()) {
    const words = atWord ? wordsBegun({ kind: 'row', of: terms.slice(index) }) : null;
    if (words !== null) needed.push(words);
    const inside = needs(term, atWord);
    needed.push(...inside.needed);
    atWord = inside.atWord;
  }
  return { needed, atWord };
}
