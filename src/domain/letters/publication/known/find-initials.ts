import type { Span } from '#domain/cases/publication/removal.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';
import type { Atom } from '../words/atoms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { doesAsPerson, isToldOfPerson } from '../words/person-verbs.ts';
import { isWord } from '../words/vocabulary.ts';
import type { PersonForms } from './person-forms.ts';

/** Every stretch that writes the initials of a known person: with stops, or bare where a person is meant. */
export function findInitials(letter: LetterWords, forms: PersonForms): Span[] {
  const spans: Span[] = [];
  const rule = 'initials of a name the case holds';
  const { atoms, text } = letter;
  for (const [index, atom] of atoms.entries()) {
    if (!atom.capital || atom.text.length > 4 || text.charAt(atom.start - 1) === '.') continue;
    for (const form of forms.initials) {
      if (atom.shouted && atom.plain === form && bareInitials(letter, atom, form))
        spans.push({ start: atom.start, end: atom.end, class: 'name', rule });
      const end = atom.text.length === 1 ? dottedInitials(letter, index, form) : null;
      if (end !== null) spans.push({ start: atom.start, end, class: 'name', rule });
    }
    const end = atom.text.length === 1 ? initialsWithMiddle(letter, index, forms.initials) : null;
    if (end !== null) spans.push({ start: atom.start, end, class: 'name', rule });
  }
  return spans;
}

/** Where initials with stops that begin here end: `M.G.`, `M. G.`; null where they are others, a degree or an hour. */
function dottedInitials(letter: LetterWords, index: number, form: string): number | null {
  const { atoms, text } = letter;
  if (atoms[index]?.plain !== form[0]) return null;
  const own = atoms.slice(index, index + form.length);
  const isForm =
    own.length === form.length &&
    own.every(
      (atom, place) =>
        atom.text.length === 1 &&
        atom.capital &&
        atom.plain === form[place] &&
        (place === 0 || /^\.\s?$/u.test(text.slice(own[place - 1]?.end, atom.start))),
    );
  if (!isForm) return null;
  const last = own.at(-1)?.end ?? 0;
  const start = own[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(last + 1, last + 40);
  const said = letter.titledAt(start) || doesAsPerson.test(after) || isToldOfPerson.test(after);
  if (
    STOPPED.test(form) &&
    ((DEGREES.test(form) &&
      standsBehindName(letter, index) &&
      (!said || (/,\s*$/u.test(before) && after.startsWith(',')))) ||
      (!said && NOT_INITIALS[form]?.test(before) === true))
  )
    return null;
  return text.startsWith('.', last) ? last + 1 : last;
}

/** `M.X.G.` of somebody whose middle name nobody told; a short form of medicine or law needs a title, or what only a person does behind it. */
function initialsWithMiddle(letter: LetterWords, index: number, known: readonly string[]): number | null {
  const [first, middle, last] = letter.atoms.slice(index, index + 3);
  if (first === undefined || middle === undefined || last?.text.length !== 1) return null;
  if (middle.text.length !== 1 || !known.includes(first.plain + last.plain)) return null;
  if (!/^\p{Lu}\.\s?\p{Lu}\.\s?\p{Lu}\.$/u.test(letter.text.slice(first.start, last.end + 1))) return null;
  if (!WITH_STOPS.test(first.plain + middle.plain + last.plain)) return last.end + 1;
  const said =
    letter.titledAt(first.start) ||
    isToldOfPerson.test(letter.text.slice(last.end + 1, last.end + 40)) ||
    OF_RELATIVE.test(letter.text.slice(Math.max(0, first.start - 24), first.start)) ||
    /(?<!\p{L})[Pp]t\.?\s$/u.test(letter.text.slice(Math.max(0, first.start - 5), first.start)) ||
    doesAsPerson.test(letter.text.slice(last.end + 1, last.end + 40));
  return said ? last.end + 1 : null;
}

/** `the daughter of A.C.L.` */
const OF_RELATIVE =
  /\b(?:daughter|son|wife|husband|spouse|mother|father|sister|brother|employer|attorney|patient|worker|mr|mrs|ms)s?\.?\s(?:of\s)?$/iu;

/** A degree stands behind a name; a word of the language that begins its sentence is none: `When P.A. came back`. */
function standsBehindName(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const [before, atom] = [atoms[index - 1], atoms[index]];
  // A number is no name: `Licensee A91965, P.T.`
  if (
    before?.capital !== true ||
    before.text.length < 2 ||
    /\d/u.test(before.text) ||
    !/^,?\s*$/u.test(text.slice(before.end, atom?.start))
  )
    return false;
  return text.startsWith(',', before.end) || !isWord(before.plain) || !letter.isSentenceStart(index - 1);
}

/** Bare initials are a person's behind a title or before what only a person does; a short form of medicine needs a title. */
function bareInitials(letter: LetterWords, { start, end }: Atom, form: string): boolean {
  if (STOPPED.test(form)) return false;
  const short = ABBREVIATIONS.has(form);
  return letter.titledAt(start, short) || (!short && doesAsPerson.test(letter.text.slice(end, end + 40)));
}

/** Short forms that are written with stops: a degree behind a name, an hour. */
const STOPPED = /^(?:md|do|pa|np|rn|pt|ot|dc|us|ca|ur|am|pm|po|iv|im|dr|mr|ms|od|jd|eg|ie|cf)$/u;

/** Short forms of three letters that are written with stops as well. */
const WITH_STOPS =
  /^(?:bid|tid|qid|qhs|qod|prn|mri|emg|ncv|ekg|ecg|adl|rom|acl|dob|doi|dos|ssn|dds|dmd|dpm|lvn|usc|ucr|fca|dba|aka|cfr|icu|imr|qme|ame|ptp|ros|hep|esi|mva|ccr)$/u;

/** Of those the ones that are degrees. */
const DEGREES = /^(?:md|do|pa|np|rn|pt|ot|dc|od|jd|ms|us|ca)$/u;

/** Where short forms with stops are what they usually are: an hour, a way to give a drug. */
const NOT_INITIALS: Readonly<Record<string, RegExp>> = {
  am: /\d\s*$/u,
  pm: /\d\s*$/u,
  im: /(?:\d|mg|ml|mcg|cc|units?)\s*$/iu,
  iv: /(?:\d|mg|ml|mcg|cc|units?)\s*$/iu,
};
