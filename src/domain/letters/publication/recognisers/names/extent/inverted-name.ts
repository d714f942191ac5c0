import { isToldOfPerson } from '../../../words/person-verbs.ts';
import { BRAND_WORDS, PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { PARTICLES } from '../../../known/person-forms.ts';
import { degreeBehind } from '../../../words/degrees.ts';
import { GIVEN_NAMES } from '../../../words/given-names.ts';
import { HEADING_WORDS } from '../../../words/lists/heading-words.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isWord } from '../../../words/vocabulary.ts';
import { isKind } from '../../firms/firm-run.ts';
import { SHARED } from '../../firms/firm-words.ts';
import { isRole } from '../person-roles.ts';
import { TITLED_WORK } from './full-name.ts';
import { nameable } from './name-run.ts';

/** The end of a name with the surname first, though the surname be a word or an eponym: `Tipping, Padmini` before the end of a line, `Smith-Jones, Karen NP`, `Cope, Ana V.` */
export function invertedName(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const before = text.slice(Math.max(0, (atoms[index]?.start ?? 0) - 2), atoms[index]?.start);
  if (/[\p{L}\p{N}]-$|\p{Lu}\.?\s$/u.test(before)) return null;
  let at = index;
  while (PARTICLES.has(atoms[at]?.plain ?? '') && text.slice(atoms[at]?.end, atoms[at + 1]?.start) === ' ') at += 1;
  const isJoined = text.slice(atoms[at]?.end, atoms[at + 1]?.start) === '-' && isSurname(letter, at + 1);
  if (!isJoined && !isSurname(letter, at)) return null;
  if (isJoined) at += 1;
  if (text.slice(atoms[at]?.end, atoms[at + 1]?.start) !== ', ') return null;
  let last = at + 1;
  const given = atoms[last];
  // `Held, Da'Quan`
  if (given !== undefined && /^['’]\p{Lu}/u.test(text.slice(given.end, given.end + 2))) last += 1;
  else if (given === undefined || !isGivenName(letter, last)) return null;
  if (text.slice(atoms[last]?.end, atoms[last + 1]?.start) === ' ' && isGivenName(letter, last + 1)) last += 1;
  const initial = /^\s\p{Lu}(?:\.|(?=[\n\f;)]|$))/u.test(text.slice(atoms[last]?.end).slice(0, 4));
  if (initial) last += 1;
  const end = atoms[last]?.end ?? 0;
  const isClosed =
    initial ||
    isToldOfPerson.test(text.slice(end, end + 40)) ||
    /^,?\s{1,6}(?:DOB|D\.O\.B|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d\d)(?!\d)|\d{4}-\d|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\s\d{4}|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4})/u.test(
      text.slice(end, end + 24),
    ) ||
    /^[ \t]*(?:[\n\f]\s*(?!\p{Ll}|\s)|[;)]|$)/u.test(text.slice(end, end + 6)) ||
    (degreeBehind(text, end) ?? 0) !== 0;
  return isClosed ? last : null;
}

/** A given name, or a word nobody knows that is no brand. */
const isGivenName = (letter: LetterWords, at: number) => {
  const plain = letter.atoms[at]?.plain ?? '';
  return (
    (letter.atoms[at]?.text.length ?? 0) > 2 &&
    nameable(letter, at) &&
    (GIVEN_NAMES.has(plain) || !(isWord(plain) || BRAND_WORDS.has(plain)))
  );
};

/** A capital word that is of no heading, no part in the case, no medicine, no place and no firm. */
function isSurname(letter: LetterWords, at: number): boolean {
  const atom = letter.atoms[at];
  return (
    atom?.capital === true &&
    atom.text.length > 2 &&
    !/\d/u.test(atom.text) &&
    !letter.isClinical(at) &&
    !isRole(atom.plain) &&
    !HEADING_WORDS.has(atom.plain) &&
    !SHARED.test(atom.plain) &&
    !TITLED_WORK.test(atom.plain) &&
    !isKind(atom.plain) &&
    !BRAND_WORDS.has(atom.plain) &&
    !PLACE_WORDS.has(atom.plain) &&
    !/(?:ly|ward)$|^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|then|thus|hence|also|later|finally|yesterday|today|tomorrow|however|here|there|now|again|instead|indeed|sincerely|regards|thanks|best|cheers|warmly|dear|hi|hello|both|two|dr|drs|mr|ms|mrs)$/u.test(
      atom.plain,
    )
  );
}
