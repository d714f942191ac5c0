import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { ofTown } from './house-of-town.ts';
import { isAbbreviation } from '../../words/abbreviations.ts';
import type { Atom } from '../../words/atoms.ts';
import { degreeBehind, isDegreeAt } from '../../words/degrees.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { CARE_KINDS, FIRM_KINDS } from '../../words/lists/firm-kinds.ts';
import { isClinicalWord, isWord } from '../../words/vocabulary.ts';
import { ROLE } from '../names/person-roles.ts';
import {
  AT,
  CONNECTOR,
  COUNTED_BEHIND,
  COUNTED,
  GROUNDS,
  HOSTS,
  IDIOM,
  JOINS,
  LEVEL,
  MONTH,
  NUMBERED,
  PAPER,
  PART,
  SHARED,
  TITLE,
} from './firm-words.ts';
import { namesFirm, standsAsFirm } from './standings/position.ts';
import { beginsBelow, isCapitalWord, isKind, isSmallHalf, isTail, isTaleOf, kindOf, leadsAsLabel } from './firm-run.ts';

/** A run begins with a capital word, `A-1`, `99 Bargain`, `K & L`. */
export function begins(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  return isCapitalWord(atom) && !isDegreeAt(letter.text, atom.start);
}

/** The last word of the capital words that belong together here. */
export function runFrom(letter: LetterWords, index: number): number {
  const { atoms, text } = letter;
  let last = index;
  for (let at = index + 1; at < Math.min(atoms.length, index + 11); at += 1) {
    const [before, atom] = [atoms[at - 1], atoms[at]];
    if (before === undefined || atom === undefined || !joins(letter, before, atom) || endsInitials(letter, at, index))
      break;
    if (isCapitalWord(atom) && (!leadsAsLabel(letter, at) || isTaleOf(letter, index, at))) {
      if (TELLS_IN_CAPITALS.test(atom.text) && at > index) break;
      if ((atom.shouted && (degreeBehind(text, before.end) ?? 0) > 0) || endsCapitals(atoms.slice(index, at), atom))
        break;
      last = at;
    } else if (
      /^#?\d{1,4}$/u.test(atom.text) &&
      (/^\s?[#-]$/u.test(text.slice(before.end, atom.start)) ||
        (COUNTED.test(before.text) && at - index > 1) ||
        // `Food 4 Less`
        (/^[24]$/u.test(atom.text) &&
          text.charAt(atom.end) === ' ' &&
          atoms[at + 1]?.capital === true &&
          !LEVEL.test(before.plain) &&
          !isClinicalWord(before.plain)) ||
        // `Burger Depot 66`
        (at - index > 1 && NUMBERED.test(before.plain) && !COUNTED_BEHIND.test(text.slice(atom.end, atom.end + 12))) ||
        // `Pho 12 Kitchen`
        FIRM_KINDS.has(atoms[at + 1]?.capital === true ? (atoms[at + 1]?.plain ?? '') : '') ||
        (/^(?:Drugs?|Pharmacy|Clinic|Market|Mart)$/u.test(atoms[at + 1]?.text ?? '') && !LEVEL.test(before.plain)))
    )
      last = at;
    else if (isTail(text, before, atom) || isSmallHalf(text, before, atom)) last = at;
    // `Elm Lumber and Todd Rose`: a given name begins another.
    else if (atom.text === 'and' && at - index > 1 && GIVEN_NAMES.has(atoms[at + 1]?.plain ?? '')) break;
    else if (isPhrase(letter, index, at)) continue;
    else if (at - last > 2 || !(CONNECTOR.test(atom.plain) || isJoined(letter, index, at))) break;
  }
  return last;
}

/** `Two Hands and a Truck Movers`, `Rain or Sun Roofing`: where a word of a trade stands behind. */
function isPhrase({ atoms }: LetterWords, index: number, at: number): boolean {
  const [word, next, kind] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  return (
    at > index &&
    next?.capital === true &&
    kind?.capital === true &&
    FIRM_KINDS.has(kind.plain) &&
    !isClinicalWord(next.plain) &&
    (word?.text === 'or' || (/^an?$/u.test(word?.text ?? '') && atoms[at - 1]?.text === 'and'))
  );
}

/** `DR. RUIZ RECOMMENDS SURGERY`: what somebody does. */
const TELLS_IN_CAPITALS =
  /^(?:WAS|WERE|IS|HAS|HAD|WILL|RECOMMENDS|RECOMMENDED|REQUESTS|REQUESTED|STATES|STATED|REPORTED|AGREES|AGREED|DENIED|DENIES|ORDERED|PRESCRIBED|PERFORMED|ADVISED|SAW|SEES|WANTS)$/u;

/** `OAKMONT HEALTH The claim …`: a word of the language that is no longer in capitals begins what is said next. */
function endsCapitals(run: readonly Atom[], { shouted, plain, text }: Atom): boolean {
  const words = run.filter(({ capital, text: word }) => capital && word.length > 1);
  return text.length > 1 && !shouted && isWord(plain) && words.length > 1 && words.every(word => word.shouted);
}

/** Three initials, or one behind a word, are somebody's, and end there: `T.J.K. There is`, `Ana B. Reported pain`; not `A.B.C. Drywall`. */
function endsInitials({ atoms, text }: LetterWords, at: number, index: number): boolean {
  const [word, initial, atom] = [atoms[at - 2], atoms[at - 1], atoms[at]];
  if (initial?.text.length !== 1 || !initial.capital || text.charAt(initial.end) !== '.' || atom === undefined)
    return false;
  const isLower = /^\s\p{Ll}/u.test(text.slice(atom.end).slice(0, 3));
  const isNext = (isWord(atom.plain) || EPONYMS.has(atom.plain)) && !isKind(atom.plain);
  if ([2, 3].every(back => atoms[at - back]?.text.length === 1 && atoms[at - back]?.capital === true))
    return text.charAt(word?.end ?? 0) === '.' && (isLower || isNext);
  return at - index > 1 && (word?.text.length ?? 0) > 1 && !isWord(word?.plain ?? '') && isLower && isNext;
}

function joins(letter: LetterWords, before: Atom, atom: Atom): boolean {
  const gap = letter.text.slice(before.end, atom.start);
  if (
    beginsBelow(gap, atom) ||
    (/[\n\f]/u.test(gap) && isNextLine(letter, before, atom)) ||
    (/[\n\f]/u.test(gap) && letter.lineEnds(before.end, atom.start))
  )
    return false;
  if (/^(?:[ \n\f]|['’]? |\s?&\s|-|['’]|\s?#)$/u.test(gap)) return true;
  return (
    /^\. ?$/u.test(gap) && ((before.text.length === 1 && before.capital) || /^(?:St|Mt|Ft|Dr|Bros)$/u.test(before.text))
  );
}

/** Over the end of a full line: a heading behind what a house ends with (`Elm Center\nMedical Records`), a sentence behind any word. */
function isNextLine({ atoms }: LetterWords, before: Atom, atom: Atom): boolean {
  if (isKind(atom.plain)) return false;
  const next = atoms[atoms.indexOf(atom) + 1];
  return (
    isWord(atom.plain) &&
    (((isKind(before.plain) || isBehindOf(atoms, before)) &&
      (HEADING_WORDS.has(atom.plain) || isClinicalWord(atom.plain))) ||
      (next !== undefined &&
        /^\p{Ll}/u.test(next.text) &&
        (HEADING_WORDS.has(atom.plain) || !(CONNECTOR.test(next.plain) || JOINS.test(next.plain)))))
  );
}

/** The town of `Elm Services of Ojai`. */
const isBehindOf = (atoms: readonly Atom[], atom: Atom) =>
  !isWord(atom.plain) && atoms[atoms.indexOf(atom) - 1]?.text === 'of';

/** `Fund for Compensation`, `Back in Balance`, `Friends at Home`: where a firm stands a small word joins capital ones, none of medicine, no month. */
function isJoined({ atoms, text, isClinical }: LetterWords, index: number, at: number): boolean {
  const ofPaper = PAPER.test(atoms[index]?.plain ?? '') && atoms[index + 1]?.plain === 'of';
  const hasArticle = atoms[at + 1]?.text === 'the';
  const [start, word, next] = [
    atoms[ofPaper ? index + 2 : index]?.start ?? 0,
    atoms[at],
    atoms[hasArticle ? at + 2 : at + 1],
  ];
  if (word === undefined || next === undefined || !JOINS.test(word.text) || atoms[at - 1]?.text === 'and') return false;
  if (
    !isCapitalWord(next) ||
    isAbbreviation(next) ||
    (TITLE.test(next.plain) && !FIRM_KINDS.has(atoms[at + 2]?.plain ?? '')) ||
    MONTH.test(next.plain)
  )
    return false;
  const [before, behind] = [text.slice(Math.max(0, start - 80), start), text.slice(word.end, word.end + 60)];
  if (IDIOM.test(`${word.text} ${next.text}`)) return true;
  // `Doctors on Elm`
  if (word.text === 'on' && /^(?:doctors|physicians|dentists|therapists)$/u.test(atoms[at - 1]?.plain ?? ''))
    return true;
  // `Maid in the Valley`
  if (hasArticle)
    return (
      word.text === 'in' &&
      !isClinicalWord(atoms[at - 1]?.plain ?? '') &&
      !isKind(atoms[at - 1]?.plain ?? '') &&
      !SHARED.test(next.plain) &&
      standsAsFirm(before, text.slice(next.end, next.end + 60)) === 'surely'
    );
  // `transferred care from Elm Clinic to Oak Clinic`: two.
  if (word.text === 'to' && (/\sfrom\s$/u.test(before) || DUE.test(atoms[at - 1]?.plain ?? ''))) return false;
  if (word.text === 'at') {
    const host = atoms[at - 1]?.plain ?? '';
    const isGrounds =
      atoms[at - 2]?.text === 'The' && GROUNDS.test(host) && !isClinicalWord(host) && !isKind(next.plain);
    return AT.test(next.text) || HOSTS.test(host) || isGrounds;
  }
  return (
    namesFirm(before, behind) ||
    (!isClinical(at + 1) &&
      (!SHARED.test(next.plain) || AT.test(next.text) || FIRM_KINDS.has(atoms[at - 1]?.plain ?? '')) &&
      (AT.test(next.text)
        ? standsAsFirm(before, text.slice(next.end, next.end + 60)) !== null
        : standsAsFirm(before, behind) === 'surely'))
  );
}

/** `According to`: behind these no name goes on. */
const DUE = /^(?:according|due|prior|secondary|related|pursuant|subsequent|compared|relative|opposed|next|similar)$/u;

/** The word behind `of` where somebody stands before it: `Adjuster Ana Ruiz of Elm Foods`, `Dr. Ruiz of Elm Foods`; null where nobody does. */
export function ofPerson({ atoms, titledAt }: LetterWords, index: number, last: number): number | null {
  const of = atoms.slice(index, last).findIndex(({ text }) => text === 'of');
  const words = atoms.slice(index, index + Math.max(0, of));
  const [first] = words;
  if (first === undefined) return null;
  const isSomebody =
    TITLE.test(first.plain) ||
    (of > 0 && titledAt(first.start, true)) ||
    (of > 1 &&
      words.some(({ plain }) => ROLE.test(plain)) &&
      !HEADING_WORDS.has(words.at(-1)?.plain ?? '') &&
      ofTown(atoms.slice(index, last + 1)) < 0) ||
    (of > 1 &&
      of < 5 &&
      words.every(({ plain }) => !FIRM_KINDS.has(plain) && !CARE_KINDS.has(plain)) &&
      (GIVEN_NAMES.has(first.plain) || words.every(({ plain, text }) => text.length === 1 || !isWord(plain))));
  return isSomebody ? index + of + 1 : null;
}

/** `SEEN AT Elm Clinic`: the capitals of a note, up to its preposition, before a name that has small letters. */
function behindCapitals({ atoms }: LetterWords, index: number, last: number): number {
  const run = atoms.slice(index, last + 1);
  const small = run.findIndex(({ text, shouted }) => !shouted && text.length > 1);
  const before = run.slice(0, Math.max(0, small));
  return before.length > 1 &&
    /^(?:at|by|from|to|of|in|with|per|via)$/u.test(before.at(-1)?.plain ?? '') &&
    before.every(({ plain, shouted }) => shouted && isWord(plain))
    ? index + small
    : index;
}

/** What a paper of a house is called, and how: `Elm Group Progress Note`. */
const PAPER_END =
  /^(?:notes?|reports?|records?|evaluations?|examinations?|consultations?|summar(?:y|ies)|letters?|visits?|charts?|addendum|forms?)$/u;
const PAPER_KIND =
  /^(?:progress|initial|final|follow|up|supplemental|discharge|operative|daily|treatment|clinical|chart|office|procedure|interim|intake|soap|physician|consult|qme|ame|pr)$/u;

/** The last word of a run before the paper that is told behind it; the last of all where no house stands before one. */
export function beforePaper(atoms: readonly Atom[], first: number, last: number): number {
  // `Elm Medical Evaluations` evaluates.
  if (
    /^(?:evaluations|examinations|consultations)$/u.test(atoms[last]?.plain ?? '') &&
    /^(?:medical|legal|orthopedic|disability|psychological|industrial|forensic)$/u.test(atoms[last - 1]?.plain ?? '')
  )
    return last;
  // `Elm Regional ER`: a department of it.
  let own =
    (/^E[RD]$/u.test(atoms[last]?.text ?? '') && isKind(atoms[last - 1]?.plain ?? '')) ||
    // `Elm Clinic PT notes`
    (last > first &&
      /^(?:PT|OT|MRI)$/u.test(atoms[last]?.text ?? '') &&
      /^(?:notes?|records?|visits?|sessions?)$/u.test(atoms[last + 1]?.text ?? ''))
      ? last - 1
      : last;
  // `Elm Services's form`
  if (atoms[last]?.text === 's' && last - first > 1) own = last - 1;
  while (own > first && PAPER_END.test(atoms[own]?.plain ?? '')) own -= 1;
  if (own === last) return last;
  while (own > first && PAPER_KIND.test(atoms[own]?.plain ?? '')) own -= 1;
  return own > first && (isKind(atoms[own]?.plain ?? '') || atoms[own + 1]?.text === 's') ? own : last;
}

/** The first word of a run that is its own: parts in the case and small words before it are the sentence's. */
export function firstOwn(letter: LetterWords, index: number, last: number): number | null {
  for (let at = behindCapitals(letter, index, last); at <= last; at += 1) {
    const atom = letter.atoms[at];
    const ofPaper = letter.atoms[at + 1]?.plain === 'of' && PAPER.test(atom?.plain ?? '');
    const article = /^An?$/u.test(atom?.text ?? '') && letter.text.charAt(atom?.end ?? 0) === ' ';
    // `Chiropractor Ana Ruiz`: whoever it is, where no house is told of.
    const ofPerson =
      ROLE.test(atom?.plain ?? '') &&
      letter.atoms[at + 1]?.capital === true &&
      at < last &&
      !isKind(kindOf(letter.atoms.slice(at, last + 1)));
    // `Insurance Company of the Coast` begins with it.
    const ofName = FIRM_KINDS.has(atom?.plain ?? '') && FIRM_KINDS.has(letter.atoms[at + 1]?.plain ?? '');
    // `In-N-Out`
    const joined = letter.text.charAt(atom?.end ?? 0) === '-';
    if (
      atom?.capital === true &&
      (ofName || joined || !PART.test(atom.plain)) &&
      !ofPaper &&
      !article &&
      !ofPerson &&
      !isOfTime(letter, at, index)
    )
      return at;
  }
  return null;
}

/** `In May Elm Clinic`: when it was. */
const isOfTime = ({ atoms }: LetterWords, at: number, index: number) =>
  [at, at - 1].some(
    place =>
      place >= index &&
      /^(?:in|since|until|during)$/u.test(atoms[place]?.plain ?? '') &&
      MONTH.test(atoms[place + 1]?.plain ?? ''),
  );
