import { HEADING_WORDS } from '../../../words/lists/heading-words.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isRole } from '../person-roles.ts';
import { nameFrom, startsName } from './name-run.ts';

/** The names that go on behind a title of several: `Drs. Bell, Wu and Stone`. */
export function listed(letter: LetterWords, last: number): [first: number, last: number][] {
  const { atoms, text } = letter;
  const behind = text.slice(atoms[last]?.end ?? 0);
  const link = /^\s*(?:,\s*(?:and\s+)?|(?:and|&)\s+)(?:Dr\.?\s+)?/iu.exec(behind)?.[0];
  if (link === undefined) return [];
  const at = (atoms[last]?.end ?? 0) + link.length;
  const next = atoms.findIndex(({ start }) => start >= at);
  if (next === -1 || !startsName(letter, next)) return [];
  const end = nameFrom(letter, next, { first: true });
  return end === null ? [] : [[next, end], ...listed(letter, end)];
}

/** `Dr. Bell and Burke agreed`, `Ms. Day & Stone's report`: the title is of both. */
export function isOneOfTwo(letter: LetterWords, last: number, from: number, to: number): boolean {
  const { atoms, text } = letter;
  return (
    from === last + 2 &&
    from === to &&
    !letter.isClinical(from) &&
    !isRole(atoms[from]?.plain ?? '') &&
    !HEADING_WORDS.has(atoms[from]?.plain ?? '') &&
    /^(?:['’]s?\s\p{Ll}|\s(?:both\s)?(?:agree|disagree|differ|concur|recommend|are|were|have)(?:d|ed|red)?(?!\p{L}))/u.test(
      text.slice(atoms[to]?.end).slice(0, 24),
    )
  );
}
