import type { Span } from '#domain/cases/publication/removal.ts';
import { isEnglish } from '#domain/checks/words/english/english.ts';
import { PARTICLES } from '../../../known/person-forms.ts';
import { ABBREVIATIONS } from '../../../words/abbreviations.ts';
import type { Atom } from '../../../words/atoms.ts';
import { EPONYM_NOUN, EPONYMS } from '../../../words/eponyms.ts';
import { GIVEN_NAMES, GIVEN_WORDS } from '../../../words/given-names.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { HEADING_WORDS } from '../../../words/lists/heading-words.ts';
import { doesAsPerson, isToldOfPerson } from '../../../words/person-verbs.ts';
import { isListedName } from '../../../words/names/listed-name.ts';
import { SURNAME_WORDS } from '../../../words/surname-words.ts';
import { isProduct, isWord } from '../../../words/vocabulary.ts';
import { isCalledBy } from '../person-frames.ts';
import { nameable } from './name-run.ts';
import { ROLE } from '../person-roles.ts';

/**
 * A name without what a recogniser took too much at its ends, whichever saw it: a part in the case or a heading before it; behind it the next
 * line, the next sentence, the next label, what is done in capitals.
 */
export function boundedName(letter: LetterWords, span: Span): Span {
  const first = letter.atoms.findIndex(({ end }) => end > span.start);
  let last = first;
  while ((letter.atoms[last + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) last += 1;
  if (first < 0 || last <= first) return span;
  const from = ownFirst(letter, first, last);
  const to = ownLast(letter, from, last);
  if (from === first && to === last) return span;
  const end = letter.atoms[to]?.end ?? span.end;
  const isInitial = letter.atoms[to]?.text.length === 1 && letter.text.charAt(end) === '.';
  return {
    ...span,
    start: letter.atoms[from]?.start ?? span.start,
    end: to === last ? span.end : end + (isInitial ? 1 : 0),
  };
}

/** `Pt Ruiz`, `Correspondence, Ana Ruiz`: a short form, a heading or a part in the case before what may be a name. */
function ownFirst(letter: LetterWords, first: number, last: number): number {
  let from = first;
  while (from < last) {
    const atom = letter.atoms[from];
    const isOther =
      atom !== undefined &&
      atom.text.length > 1 &&
      !isCalledSo(atom) &&
      !PARTICLES.has(atom.plain) &&
      (HEADING_WORDS.has(atom.plain) ||
        ROLE.test(atom.plain) ||
        (ABBREVIATIONS.has(atom.plain) && atom.text === 'Pt')) &&
      (last > from + 1 ? /^[,:]?\s$/u : /^:?\s$/u).test(letter.text.slice(atom.end, letter.atoms[from + 1]?.start)) &&
      isCalledBy(letter, from + 1);
    if (!isOther) break;
    from += 1;
  }
  return from;
}

/** Where a name ends before what is not its own. */
function ownLast(letter: LetterWords, first: number, last: number): number {
  const { atoms, text } = letter;
  for (let at = first + 1; at <= last; at += 1) {
    const [before, atom] = [atoms[at - 1], atoms[at]];
    if (before === undefined || atom === undefined) break;
    const gap = text.slice(before.end, atom.start);
    if (!/\s/u.test(gap)) continue;
    const own = atoms.slice(first, at);
    const isBehindComma = /\p{Lu}[\p{L}'’-]+,\s$/u.test(
      text.slice(Math.max(0, (atoms[first]?.start ?? 0) - 24), atoms[first]?.start),
    );
    if (
      ((isBehindComma ||
        isComplete(
          own,
          gap,
          nameable(letter, at) && !isProduct(atom.plain),
          start => text.charAt(start - 1) === '-',
        )) &&
        /[\n\f]/u.test(gap) &&
        letter.lineEnds(before.end, atom.start)) ||
      (isClosed(letter, own) && isNext(atom)) ||
      (isWithInitial(letter, own) && beginsNext(letter, atom)) ||
      (at === last && (atom.plain === 'vs' || isLabel(letter, atom) || isDoneInCapitals(letter, own, atom)))
    )
      return at - 1;
  }
  return last;
}

/** A name that lacks nothing: no given name or initial alone, nothing before a comma or behind a particle; of one word, where the next may be of it. */
function isComplete(
  own: readonly Atom[],
  gap: string,
  mayGoOn: boolean,
  isHyphened: (start: number) => boolean,
): boolean {
  const last = own.at(-1);
  const whole = own.filter(({ text, start }) => text.length > 1 && !isHyphened(start));
  if (whole.length === 0 && own.length > 2) return true;
  return (
    !gap.includes(',') &&
    last !== undefined &&
    !PARTICLES.has(last.plain) &&
    !(whole.length < 2 && (last.text.length === 1 || mayGoOn)) &&
    whole.some(({ plain }) => !GIVEN_NAMES.has(plain))
  );
}

/** `Ruiz, Ana T.`, `T.J.K.`: nothing goes on behind the last initial. */
function isClosed({ text }: LetterWords, own: readonly Atom[]): boolean {
  const last = own.at(-1);
  if (last?.text.length !== 1 || text.charAt(last.end) !== '.') return false;
  return (
    (own.length > 2 && own.every(({ text: word }) => word.length === 1)) ||
    (own.length > 2 && text.slice(own[0]?.start, own.at(-2)?.start).includes(',') && (own[0]?.text.length ?? 0) > 1)
  );
}

/** `Ana B.`: a given name and an initial. */
const isWithInitial = ({ text }: LetterWords, own: readonly Atom[]) =>
  own.length === 2 && (own[0]?.text.length ?? 0) > 1 && own[1]?.text.length === 1 && text.charAt(own[1].end) === '.';

/** What the next sentence begins with, and is no surname: a word of the language, an eponym before what it names. */
const beginsNext = ({ text }: LetterWords, atom: Atom) => {
  const behind = text.slice(atom.end, atom.end + 40);
  return (
    (isWord(atom.plain) &&
      !isCalledSo(atom) &&
      !isListedName(atom.plain) &&
      !atom.shouted &&
      /^\s\p{Ll}/u.test(behind) &&
      !isToldOfPerson.test(behind) &&
      !doesAsPerson.test(behind)) ||
    (EPONYMS.has(atom.plain) && EPONYM_NOUN.test(behind))
  );
};

/** A word that no name has behind its last initial. */
const isNext = (atom: Atom) =>
  atom.capital &&
  atom.text.length > 0 &&
  !/^(?:Jr|Sr|JR|SR|II|III|IV)$/u.test(atom.text) &&
  (atom.text.length === 1 || isWord(atom.plain) || atom.shouted);

/** `Ruiz Date of`, `Ruiz ADJ No.`: what a label begins with. */
const isLabel = ({ text }: LetterWords, atom: Atom) =>
  !isCalledSo(atom) &&
  isWord(atom.plain) &&
  /^(?:\s?[:#]|[ \t](?:No|Nos|Number|Date|of\s(?:Birth|birth|Injury|injury)|Name|License)(?!\p{L}))/u.test(
    text.slice(atom.end, atom.end + 14),
  );

/** `RUIZ RETURNS FOR`: a verb behind a name, all in capitals. */
const isDoneInCapitals = ({ text }: LetterWords, own: readonly Atom[], atom: Atom) =>
  atom.shouted &&
  /(?:[^S]S|ED|ING)$/u.test(atom.text) &&
  isEnglish(atom.plain) &&
  !isCalledSo(atom) &&
  own.some(({ plain }) => !isWord(plain) || SURNAME_WORDS.has(plain)) &&
  /^\s\p{Lu}{2}/u.test(text.slice(atom.end, atom.end + 3));

/** A given name or a surname, though it is a word. */
const isCalledSo = ({ plain }: Atom) => GIVEN_NAMES.has(plain) || GIVEN_WORDS.has(plain) || SURNAME_WORDS.has(plain);
