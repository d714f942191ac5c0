import type { Span } from '#domain/cases/publication/removal.ts';
import { type Atom, scannedLetters } from '../words/atoms.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { isDegreeAt } from '../words/degrees.ts';
import { EPONYMS } from '../words/eponyms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { isWord } from '../words/vocabulary.ts';
import { type Run, withBeside } from './beside-part.ts';
import { extended } from './extended-name.ts';
import { findInitials } from './find-initials.ts';
import { isLetterName, isMeant, isSlipOf } from './meant-as-name.ts';
import type { Compared, PersonForms } from './person-forms.ts';

/** Every stretch of a text that writes a known person's name, in whatever form. */
export function findPerson(letter: LetterWords, forms: PersonForms): Span[] {
  const found: Run[] = [];
  const { atoms } = letter;
  for (const [index, atom] of atoms.entries()) {
    const together = joinedAt(letter, index, forms);
    if (together !== null) found.push([index, together]);
    else if (partAt(letter, index, forms)) found.push([index, index]);
    else if (withinWord(atom, forms, letter)) found.push([index, index]);
  }
  const initials = findInitials(letter, forms);
  const names = withBeside(letter, merged(found), forms).map(([first, last]) => {
    const [start, end] = extended(letter, first, last);
    return { start, end, class: 'name' as const, rule: 'a name the case holds' };
  });
  return [...names, ...initials];
}

const LONGEST_WALK = 40; // atoms: a long name with a space between its letters

/** The last atom of two or more name parts written one after the other from here, however they are parted; null where there are none. */
function joinedAt(letter: LetterWords, index: number, { joined, parts, firsts, initials }: PersonForms): number | null {
  const { atoms, text } = letter;
  const from = atoms[index];
  if (from === undefined) return null;
  if (!firsts.has(from.plain.charAt(0)) && !firsts.has(from.scanned.charAt(0))) return null;
  const whole = joined.filter(form => begins(form, from) || from.plain.startsWith(form.plain));
  const single = parts.filter(form => form.plain.length > 4 && begins(form, from));
  if (whole.length === 0 && single.length === 0) return null;
  let best: number | null = null;
  let plain = '';
  for (let last = index; last < Math.min(atoms.length, index + LONGEST_WALK); last += 1) {
    const atom = atoms[last];
    if (atom === undefined || (last > index && !between.test(text.slice(atoms[last - 1]?.end, atom.start)))) break;
    // `Ruiz, M.D.` of Mia Ruiz
    if (last > index && isOfDegree(letter, last, initials)) break;
    plain += atom.plain;
    const so = { plain, scanned: last === index ? atom.scanned : scannedLetters(plain) };
    if (![...whole, ...single].some(form => begins(form, so))) break;
    if (last === index && isWord(plain)) {
      if (atom.capital && whole.some(form => form.plain === plain)) best = last;
      continue;
    }
    const isWhole = whole.some(form => form.plain === plain || (plain.length > 5 && form.scanned === so.scanned));
    const isOne =
      last > index && single.some(form => form.plain === plain || (plain.length > 5 && form.scanned === so.scanned));
    if (isWhole || (isOne && brokenWord(letter, index, last))) best = last;
  }
  return best;
}

/** Whether a letter begins a degree behind the name, and not the person's own initials. */
function isOfDegree({ atoms, text }: LetterWords, at: number, initials: readonly string[]): boolean {
  const [letter, next] = [atoms[at], atoms[at + 1]];
  return (
    letter?.text.length === 1 &&
    isDegreeAt(text, letter.start) &&
    !initials.some(own => own.startsWith(letter.plain + (next?.plain ?? '')))
  );
}

function begins(form: Compared, so: Compared): boolean {
  return form.plain.startsWith(so.plain) || form.scanned.startsWith(so.scanned);
}

/** What may stand between the parts of one name: any marks but those that end a sentence or begin a list, or a space as addresses of the web and pages write it. */
const between = /^(?:[^\p{L}\p{N};:!?]{0,8}|;|%20|&nbsp;)$/u;

/** A single name broken into pieces is one where a line or a hyphen breaks it, where not every piece is a word of its own, or where the first alone is a capital. */
function brokenWord({ atoms, text }: LetterWords, first: number, last: number): boolean {
  const pieces = atoms.slice(first, last + 1);
  return (
    pieces.some(piece => !isWord(piece.plain) || piece.plain.length < 2) ||
    /[\n\f\u00ad-]/u.test(text.slice(atoms[first]?.end, atoms[last]?.start)) ||
    (pieces[0]?.capital === true && pieces.slice(1).every(({ capital }) => !capital))
  );
}

/** Whether the atom is one part of the name: as written, misread by a scanner, or with one slip. */
function partAt(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined) return false;
  const { plain } = atom;
  if (plain.length < 2)
    return forms.surnames.includes(plain) && (isLetterName(letter, index) || isGlued(letter, index, forms));
  if (forms.surnames.includes(plain)) return isMeant(letter, index, 'surname', forms);
  if (forms.given.includes(plain)) return isMeant(letter, index, 'given', forms);
  return isSlipOf(letter, index, forms) || isWithEnding(atom, forms);
}

/** `O-Youngho.jpg`: a surname of one letter, joined to what is made of the given name. */
function isGlued({ atoms, text }: LetterWords, index: number, { joined, given, pieces }: PersonForms): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (atom === undefined || next === undefined || !/^[-_.]$/u.test(text.slice(atom.end, next.start))) return false;
  return (
    next.plain.length > 2 &&
    (given.includes(next.plain) || joined.some(({ plain }) => plain === next.plain) || isMadeOf(next.plain, pieces, 0))
  );
}

const isFigure = (character: string) => character >= '0' && character <= '9';

/** `the Ocas`, `hyun2015`: the name of a family, or of a file. */
function isWithEnding({ plain, capital, shouted }: Atom, { surnames, given, glued }: PersonForms): boolean {
  if (glued.includes(plain) && !ABBREVIATIONS.has(plain)) return !isWord(plain);
  const isPlural = plain.endsWith('s');
  if (!isPlural && !isFigure(plain.charAt(0)) && !isFigure(plain.at(-1) ?? '')) return false;
  const bare = isPlural ? plain.slice(0, -1) : plain.replaceAll(/^\d{1,8}|\d{1,8}$/gu, '');
  return (
    (surnames.includes(bare) || given.includes(bare)) &&
    (bare.length > 2 || !isPlural || !shouted) &&
    (capital || !isPlural) &&
    !isWord(plain) &&
    !isWord(bare)
  );
}

/** A long part of the name glued to another word: `theGonzalez`, `Gonzalezreports`. */
function withinWord({ plain: written }: Atom, forms: PersonForms, letter: LetterWords): boolean {
  // `Ruiz|Ana`, a mark that may also be an l.
  const plain = written.includes('|') ? written.replaceAll('|', '') : written;
  if (plain.length < 6 || isWord(plain) || EPONYMS.has(plain)) return false;
  if (isMadeOf(plain, forms.pieces, 0)) return true;
  return [...forms.surnames, ...forms.given, ...forms.joined.map(form => form.plain)].some(word => {
    if (word.length < 5 || plain.length <= word.length) return false;
    const at = plain.indexOf(word);
    if (at === -1) return false;
    const [before, after] = [plain.slice(0, at), plain.slice(at + word.length)];
    return [before, after].every(
      rest => /^(?:s|\d{1,8})?$/u.test(rest) || isWord(rest) || letter.isTitle(rest) || isInitialOf(rest, forms),
    );
  });
}

/** Whether a word is nothing but two or more pieces of the name, one after the other, and figures: `EunkyungLam2015`. */
function isMadeOf(rest: string, pieces: readonly string[], count: number): boolean {
  if (/^\d{0,8}$/u.test(rest)) return count > 1;
  return pieces.some(piece => rest.startsWith(piece) && isMadeOf(rest.slice(piece.length), pieces, count + 1));
}

/** `mgonzalez`, `gonzalezm`, `wongonzalez` of `Hye-won`: the name of a file or a mailbox. */
const isInitialOf = (rest: string, { given, parts }: PersonForms) =>
  (rest.length === 1 && given.some(name => name.startsWith(rest))) || parts.some(({ plain }) => plain === rest);

function merged(found: readonly Run[]): Run[] {
  const runs: [number, number][] = [];
  for (const [first, last] of found.toSorted((one, other) => one[0] - other[0])) {
    const before = runs.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else runs.push([first, last]);
  }
  return runs;
}
