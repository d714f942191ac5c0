import { withinOneSlip } from '#domain/records/identity/slips.ts';
import type { Atom } from '../words/atoms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { isWord } from '../words/vocabulary.ts';
import type { PersonForms } from './person-forms.ts';

/** First and last atom of a stretch that writes parts of a name. */
export type Run = readonly [first: number, last: number];

/** Runs with what stands between two parts of one name, and beside them: initials, a misspelt part, a particle with a slip, a name in quotation marks. */
export function withBeside(letter: LetterWords, runs: readonly Run[], forms: PersonForms): Run[] {
  return bridged(letter, runs, forms).map(([from, to]) => {
    let [first, last] = [from, to];
    while (belongsBefore(letter, first, forms)) first -= 1;
    while (belongsBehind(letter, last, forms)) last += 1;
    return [first, last];
  });
}

const WIDEST = 3; // atoms between a given name and a surname

/** `Ana de xa [Cruz]`, `Bill "Ace" Cooper`: one run where between two nothing stands but pieces with a slip or a name in marks. */
function bridged(letter: LetterWords, runs: readonly Run[], forms: PersonForms): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const between = before === undefined ? [] : letter.atoms.slice(before[1] + 1, run[0]);
    if (
      before !== undefined &&
      between.length > 0 &&
      between.length <= WIDEST &&
      between.every((atom, place) => {
        const at = before[1] + 1 + place;
        return isQuoted(letter, at) || (gapBefore(letter, at) && isPiece(atom, forms));
      })
    )
      joined[joined.length - 1] = [before[0], run[1]];
    else joined.push(run);
  }
  return joined;
}

const isPiece = ({ plain, capital }: Atom, { pieces }: PersonForms) =>
  pieces.includes(plain) || ((capital || !isWord(plain)) && pieces.some(piece => withinOneSlip(plain, piece)));

/** `"Ace"` between the parts of a name. */
export function isQuoted({ atoms, text }: LetterWords, at: number): boolean {
  const [before, atom, next] = atoms.slice(at - 1, at + 2);
  return (
    atom?.capital === true &&
    /^\s["“‘'(]$/u.test(text.slice(before?.end, atom.start)) &&
    /^["”’')]\s$/u.test(text.slice(atom.end, next?.start))
  );
}

const gapBefore = ({ atoms, text }: LetterWords, at: number) =>
  /^(?:\s|-)$/u.test(text.slice(atoms[at - 1]?.end, atoms[at]?.start));

/** What stands before a name and is no initials: `PT Cruz`, `RE Cruz`. */
const LABELS = /^(?:pt|md|dr|mr|ms|rn|np|pa|dc|do|ot|re|cc|qme|ame|ptp|pcp|mri|emg|ct|dos|doi|dob|ssn|iw|attn?)$/u;

/** `A Cruz`, `AQ Cruz`, `a. cruz` of Ana Cruz, `St.` of `St. James`; a part with a slip, or half of one. */
function belongsBefore(letter: LetterWords, first: number, forms: PersonForms): boolean {
  const { atoms, text } = letter;
  const [before, atom] = [atoms[first - 1], atoms[first]];
  if (before === undefined || atom === undefined) return false;
  const gap = text.slice(before.end, atom.start);
  if (isBehindInitials(letter, first, forms)) return true;
  // `fel-amin`, the mailbox of Fatima El-Amin
  if (
    /^[.-]$/u.test(gap) &&
    forms.heads.includes(before.plain.charAt(0)) &&
    forms.pieces.includes(before.plain.slice(1))
  )
    return true;
  if (before.plain.length === 2 && before.capital && /^\.\s?$/u.test(gap)) return forms.pieces.includes(before.plain);
  return /^[\s-]$/u.test(gap) && isAlike(letter, first - 1, forms, gap);
}

/** Whether initials that begin as a given name does stand before: `A Cruz`, `AQ Cruz`, `A. Cruz`, `a. cruz`. */
export function isBehindInitials({ atoms, text }: LetterWords, index: number, { heads }: PersonForms): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  if (before === undefined || !heads.includes(before.plain.charAt(0))) return false;
  const gap = text.slice(before.end, atom?.start);
  if (before.text.length === 1 && text.charAt(before.start - 1) !== '.')
    return (before.capital ? /^\.?[\s_]$|^\.$/u : /^\.\s?$/u).test(gap);
  return before.shouted && before.text.length < 4 && !LABELS.test(before.plain) && gap === ' ';
}

function belongsBehind(letter: LetterWords, last: number, forms: PersonForms): boolean {
  const { atoms, text } = letter;
  const [atom, next] = [atoms[last], atoms[last + 1]];
  if (atom === undefined || next === undefined) return false;
  const gap = text.slice(atom.end, next.start);
  // `Washington, I.`
  if (next.text === 'I') return forms.heads.includes('i') && /^,?\s$/u.test(gap) && text.charAt(next.end) === '.';
  // Behind a comma the rest of a name stands in the same line: `Dear Ms. Cruz,` ends one.
  return /^(?:\s|-|, )$/u.test(gap) && isAlike(letter, last + 1, forms, gap);
}

/** `The` is no slip of `Theo`. */
const isShortWord = (plain: string) => plain.length < 4 && isWord(plain);

/** A part of the name, as written or with one slip: with a capital, no word of the language, or joined by a hyphen. */
function isAlike({ atoms }: LetterWords, at: number, { pieces }: PersonForms, gap: string): boolean {
  const atom = atoms[at];
  if (atom === undefined || (!atom.capital && gap !== '-' && isWord(atom.plain))) return false;
  return pieces.some(
    piece =>
      (piece === atom.plain && atom.capital) ||
      (piece.length > 2 && !isShortWord(atom.plain) && withinOneSlip(atom.plain, piece)),
  );
}
