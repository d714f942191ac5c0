import { PARTICLES } from '../../../known/person-forms.ts';
import { EPONYMS } from '../../../words/eponyms.ts';
import { GIVEN_NAMES, GIVEN_WORDS } from '../../../words/given-names.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isAbbreviation } from '../../../words/abbreviations.ts';
import { degreeBehind, isDegreeAt } from '../../../words/degrees.ts';
import { behindSuffix } from '../../../words/name-suffix.ts';
import { isMonthOfTime } from '../../../words/month-of-time.ts';
import { isWord } from '../../../words/vocabulary.ts';
import { isBehindStop, isForeign, isGivenInCapitals, isHalf, isOfSyllables, isSyllable } from './given-parts.ts';
import { isRole, ROLE } from '../person-roles.ts';

/** An initial, a saint or a widow in a surname, a given name in short: `Levon St. Clair`, `Ana Vda. de Soto`, `Ma. Corazon`. */
export const HAS_STOP = /^(?:.|St|Sta|Sto|Ma|Vda|Wm|Geo|Chas|Jos|ST|MA|VDA)$/u;
/** Words a sentence begins with: behind an initial and its stop they begin the next. */
const BEGINS =
  /^(?:the|an?|this|that|these|those|on|in|at|as|for|since|when|while|after|before|if|he|she|it|they|there|his|her|no|not|per|by|with|medications?|patient|there|utilization|currently)$/u;

/** Whether a capital word may belong to a name: unknown to the language, or a given name. */
export function nameable(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const atom = atoms[index];
  if (atom === undefined || !atom.capital || /\d/u.test(atom.text)) return false;
  if (
    (isAbbreviation(atom) && !isGivenInCapitals(letter, index)) ||
    isMonthOfTime(letter, index) ||
    isDegreeAt(text, atom.start)
  )
    return false;
  return (
    GIVEN_NAMES.has(atom.plain) ||
    isOfSyllables(letter, index) ||
    isSyllable(letter, index) ||
    isForeign(atom) ||
    (!isWord(atom.plain) && !EPONYMS.has(atom.plain) && !ROLE.test(atom.plain))
  );
}

/** The last atom of a name that begins at `index`; null where none does. */
export function nameFrom(letter: LetterWords, index: number, cue: Cue = {}): number | null {
  const { atoms } = letter;
  let last: number | null = null;
  let parts = 0;
  for (let at = index; at < Math.min(atoms.length, index + 7); at += 1) {
    const atom = atoms[at];
    if (atom === undefined || /\d/u.test(atom.text)) break;
    const joined = at === index ? 'begins' : howJoined(letter, at, parts, cue);
    if (joined === null || (at > index && cue.small !== true && isLabel(letter, at))) break;
    if (last !== null && isVerbInCapitals(letter, at)) break;
    if (joined !== 'behind-comma') {
      if (isInitial(letter, at, last)) {
        // An initial alone is no name: it is taken with the word behind it, or behind a name.
        // `De la O`: a surname of one letter behind its particles.
        const ofParticles = PARTICLES.has(atoms[at - 1]?.plain ?? '') && (atoms[at - 1]?.text.length ?? 0) > 1;
        if (last !== null || ofParticles) last = at;
        continue;
      }
      if (PARTICLES.has(atom.plain) && atom.plain.length > 1 && nextIsCapital(letter, at)) continue;
      const second =
        last === at - 1 &&
        joined === 'hyphen' &&
        (!isWord(atom.plain) ||
          isHalf(letter, at) ||
          (atom.capital && nameable(letter, at - 1)) ||
          isOfSyllables(letter, at - 1));
      if (!second && !isPart(letter, at, { index, last, ...cue })) break;
    }
    last = at;
    if (joined !== 'hyphen') parts += 1;
  }
  return last;
}

/** `DR. RUIZ PERFORMED`, `MS. RUIZ WAS SEEN`: what is told in capitals of somebody. */
const isVerbInCapitals = ({ atoms, text }: LetterWords, at: number) =>
  atoms[at]?.shouted === true &&
  /^(?:was|were|is|has|had|will|did|does|who|(?:perform|placed|examin|inject|request|stat|report|recommend|assist|order|present|arriv|walk|deni)\p{L}*)$/u.test(
    atoms[at].plain,
  ) &&
  /^\s+\p{Lu}/u.test(text.slice(atoms[at].end));

const ASKED = /(?:^|[\n\f])[ \t]*Q\.\s/u;

/** `Q.` and `A.` at the beginning of a line: what was asked and answered. */
export const isQuestion = ({ atoms, text }: LetterWords, at: number) =>
  /^[QA]$/u.test(atoms[at]?.text ?? '') &&
  ASKED.test(text) &&
  text.charAt(atoms[at]?.end ?? 0) === '.' &&
  /[\n\f][ \t]*$/u.test(text.slice(atoms[at - 1]?.end, atoms[at]?.start));

/** A word with a colon behind it says what follows, and belongs to no name: `Scrub:` of `Nurse: Ana Ruiz  Scrub: …`. */
export function isLabel({ atoms, text }: LetterWords, at: number): boolean {
  const behind = text.slice(atoms[at]?.end ?? 0, (atoms[at]?.end ?? 0) + 12);
  return (
    /^\s?:(?!\d)/u.test(behind) ||
    (/^(?:claim|case|file|acct|account|policy|chart|ref)$/u.test(atoms[at]?.plain ?? '') &&
      /^\s?(?:no|nos|number|id|#)(?!\p{L})/iu.test(behind))
  );
}

/** What stands before a name: `first` makes a name of any capital word, `small` also of a small one; `inverted` says that the surname may come first. */
type Cue = { readonly first?: boolean; readonly inverted?: boolean; readonly small?: boolean };

/** How the word at a place goes on from the one before it; null where it does not. */
function howJoined(
  letter: LetterWords,
  at: number,
  parts: number,
  { inverted = false }: Cue,
): 'space' | 'hyphen' | 'behind-comma' | null {
  const { atoms, text } = letter;
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (before === undefined || atom === undefined) return null;
  const gap = text.slice(before.end, atom.start);
  if (/^[-‐–]\s?$/u.test(gap)) return 'hyphen';
  if (isQuestion(letter, at)) return null;
  if (isBehindStop(letter, at)) return 'hyphen';
  const isStopped = atom.text.length === 1 && text.startsWith('.', atom.end);
  if (
    letter.lineEnds(before.end, atom.start) &&
    ((BEGINS.test(atom.plain) && !isStopped) || !overLine(letter, at, parts))
  )
    return null;
  // Columns are parted by more than one space.
  if (/^(?!.*[ \t]{2})\s{1,3}$|^['’`´]$/su.test(gap) || (HAS_STOP.test(before.text) && /^\.?\s*$/u.test(gap)))
    return 'space';
  // `cc: Ana Ruiz, Kettle and Bell`: behind a given name and a surname comes another.
  const given = atoms[at - 2]?.text.length === 1 ? atoms[at - 3] : atoms[at - 2];
  if (parts === 2 && GIVEN_NAMES.has(given?.plain ?? '') && !GIVEN_NAMES.has(atom.plain)) return null;
  if (!inverted || parts < 1 || parts > 2 || !/^,\s+$/u.test(gap) || !atom.capital || isAbbreviation(atom)) return null;
  return degreeBehind(text, before.end) === null &&
    (nameable(letter, at) || !isWord(atom.plain) || givenAtEnd(letter, at))
    ? 'behind-comma'
    : null;
}

/** A capital word of the language that ends its line behind a comma, or stands before an initial: `Bond, Chance`, `Truong, Summer P.` */
export function givenAtEnd(letter: LetterWords, at: number): boolean {
  const { atoms, text } = letter;
  const atom = atoms[at];
  return (
    atom?.capital === true &&
    atom.text.length > 2 &&
    !letter.isClinical(at) &&
    !isRole(atom.plain) &&
    !isAbbreviation(atom) &&
    /^(?:[ \t]+\p{Lu}\.|[ \t]*(?:[\n\f]|$))/u.test(text.slice(atom.end))
  );
}

/** Over the end of a line that is not full only a name just begun goes on, with what is no word of the language, from or to an initial. */
function overLine(letter: LetterWords, at: number, parts: number): boolean {
  const { atoms, text } = letter;
  const [before, atom] = [atoms[at - 1], atoms[at]];
  if (before === undefined || atom === undefined) return false;
  const initial = atom.text.length === 1 && text.startsWith('.', atom.end);
  return before.text.length === 1
    ? atom.capital && (parts === 0 || nameable(letter, at) || degreeBehind(text, atom.end) !== null)
    : (parts < 2 && (initial || (PARTICLES.has(atom.plain) && nextIsCapital(letter, at)))) ||
        ((parts < 2 || PARTICLES.has(before.plain)) &&
          (nameable(letter, at) || (atom.capital && degreeBehind(text, atom.end) !== null)) &&
          !/^(?:['’]s|s['’]|\s+et\s+al|\s+and\s+colleagues)/u.test(text.slice(atom.end, atom.end + 16))) ||
        (parts === 1 && isClosed(letter, at));
}

/** Whether a capital word ends what began in the line before: an address of mail, the next part of a list or, where it is none of the language, a comma stands behind. */
export function isClosed(letter: LetterWords, at: number): boolean {
  const atom = letter.atoms[at];
  if (atom?.capital !== true || letter.isClinical(at)) return false;
  const behind = letter.text.slice(atom.end, atom.end + 2);
  return /^(?:;| ?<)/u.test(behind) || (behind.startsWith(',') && nameable(letter, at));
}

function isInitial({ atoms, text }: LetterWords, at: number, last: number | null): boolean {
  const atom = atoms[at];
  if (
    atom === undefined ||
    atom.text.length > 1 ||
    !atom.capital ||
    (atom.text === 'I' && !text.startsWith('.', atom.end))
  )
    return false;
  const stopped = text.startsWith('.', atom.end);
  if (last !== null && !stopped && (atom.text === 'A' || /[\n\f]/u.test(text.slice(atoms[at - 1]?.end, atom.start))))
    return false;
  return stopped || /^['’\s]/u.test(text.slice(atom.end, atom.end + 1));
}

function isPart(
  letter: LetterWords,
  at: number,
  { index, last, first = false, small = false }: Cue & { readonly index: number; readonly last: number | null },
): boolean {
  const atom = letter.atoms[at];
  if (atom === undefined) return false;
  if (!atom.capital) return small && at === index && !isWord(atom.plain) && !PARTICLES.has(atom.plain);
  // `Ruiz MD` in capitals: a degree is no part.
  if (at > index && atom.shouted && (degreeBehind(letter.text, letter.atoms[at - 1]?.end ?? 0) ?? 0) > 0) return false;
  if (nameable(letter, at)) return true;
  if (at === index) return first;
  if (last === null) return first && startsWithInitials(letter, index, at);
  return EPONYMS.has(atom.plain) || surnameHere(letter, at, index, first);
}

function startsWithInitials({ atoms }: LetterWords, index: number, at: number): boolean {
  return atoms.slice(index, at).every(({ text, plain }) => text.length === 1 || PARTICLES.has(plain));
}

/** Whether a particle or initial goes on with a word of the name; behind a whole word its stop ends the sentence, and a line that ends is the name's end. */
function nextIsCapital({ atoms, text, lineEnds }: LetterWords, index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  return (
    atom !== undefined &&
    next !== undefined &&
    (next.capital || PARTICLES.has(next.plain)) &&
    /^[\s'’-]{0,2}$/u.test(text.slice(atom.end, next.start)) &&
    !(atom.capital && lineEnds(atom.end, next.start))
  );
}

/** A plain word in capitals goes on with a name where it ends it: before a degree, a mark, or a small word, never before another capital word. */
function surnameHere(letter: LetterWords, at: number, index: number, first: boolean): boolean {
  const { atoms, text } = letter;
  const atom = atoms[at];
  const previous = atoms[at - 1];
  if (atom === undefined || previous === undefined) return false;
  // `ÁNGEL MA` at the end of its line.
  if (
    shoutedRun(letter, at, index, first) &&
    /^[ \t]*(?:[\n\f.,;]|$|\p{Ll}{2})|^['’`´]\p{Lu}{2}/u.test(text.slice(atom.end))
  )
    return true;
  if (isAbbreviation(atom)) return false;
  if (behindSuffix(text, atom.end) > atom.end) return true;
  if (/^(?:dr|mr|mrs|ms)$/u.test(atom.plain) || (BEGINS.test(atom.plain) && !isSurnameAn(letter, at))) return false;
  if (degreeBehind(text, atom.end) !== null) return true;
  if (letter.lineEnds(previous.end, atom.start) && !isClosed(letter, at)) return false;
  const given =
    GIVEN_NAMES.has(previous.plain) ||
    (at > index && GIVEN_WORDS.has(previous.plain)) ||
    nameable(letter, at - 1) ||
    (at > index &&
      (previous.text.length === 1 || PARTICLES.has(previous.plain) || isSecondHalf(letter, at - 1, index)));
  const hyphened = /^[-‐–]$/u.test(text.slice(previous.end, atom.start));
  return (
    hyphened ||
    (given &&
      (!letter.isClinical(at) ||
        letter.standsAlone(at) ||
        (first && /^[ \t]*(?:[\n\f.,;]|$)/u.test(text.slice(atom.end)))) &&
      !/^[ \t]+\p{Lu}\p{Ll}/u.test(text.slice(atom.end))) ||
    (first && given && !(atom.shouted && isWord(atom.plain) && /^[ \t]+\p{Lu}{2}/u.test(text.slice(atom.end))))
  );
}

/** `Aram An agrees`: no article, for what follows is no noun. */
export function isSurnameAn({ atoms, text }: LetterWords, at: number): boolean {
  const [previous, atom] = [atoms[at - 1], atoms[at]];
  return (
    atom?.plain === 'an' &&
    /^[ \t]+$/u.test(text.slice(previous?.end, atom.start)) &&
    /^(?:[.,;)]|\s(?:in|on|of|is|was|has|had|and|at|for|to|does|did|again|with|by|who|agree[sd]|\p{L}+s)\b)/u.test(
      text.slice(atom.end, atom.end + 20),
    )
  );
}

/** Whether a word in capitals goes on with a name in capitals. */
function shoutedRun({ atoms }: LetterWords, at: number, index: number, first: boolean): boolean {
  const [start, previous, atom] = [atoms[index], atoms[at - 1], atoms[at]];
  const goesOn = previous !== undefined && (previous.shouted || previous.text.length === 1);
  return atom?.shouted === true && goesOn && start?.shouted === true && (first || !isAbbreviation(start));
}

/** Whether the word is joined by a hyphen to one that is nameable: `woo` of `Ji-woo`. */
function isSecondHalf(letter: LetterWords, at: number, index: number): boolean {
  const { atoms, text } = letter;
  return at > index && /^[-‐–]$/u.test(text.slice(atoms[at - 1]?.end, atoms[at]?.start)) && nameable(letter, at - 1);
}

/** Whether a name may begin with the word: a capital, or a particle before one. */
export function startsName({ atoms, text }: LetterWords, index: number): boolean {
  const atom = atoms[index];
  if (atom === undefined || /\d/u.test(atom.text)) return false;
  return (
    atom.capital ||
    (PARTICLES.has(atom.plain) && /^(?:[\s'’]+(?:de|la|las|los|el|den|der))?[\s'’]+\p{Lu}/u.test(text.slice(atom.end)))
  );
}

/** Whether an initial begins a name here: `E. Burns`, `J. de la Cruz`. */
export function startsInitial({ atoms, text }: LetterWords, index: number): boolean {
  const atom = atoms[index];
  return (
    atom?.text.length === 1 &&
    /^\.\s*(?:\p{Lu}\.\s*)?(?:(?:van|von|de|del|della|di|da|dos|la|las|los|den|der|el|al)\s+){0,2}\p{Lu}\p{L}/u.test(
      text.slice(atom.end),
    )
  );
}
