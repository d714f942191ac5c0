import type { Atom } from './atoms.ts';
import { degreeBehind } from './degrees.ts';
import type { LetterWords } from './letter-words.ts';
import { isWord } from './vocabulary.ts';

const MONTHS = /^(?:april|may|june|august)$/u;
const OF_TIME =
  /(?:^|\s)(?:in|since|until|before|after|by|of|last|early|late|mid|through|from|during|this|next|on|recheck|return|revisit|due|again)[\s-]$/iu;
/** Before a month that a name follows, only these speak of time: `by April Ruiz` does not. */
const WITHIN = /(?:^|\s)(?:in|since|until|last|early|late|mid|during|this|next)[\s-]$/iu;
const ANY_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const BESIDE_MONTH = new RegExp(`${ANY_MONTH}(?:,?\\s(?:and|or|to|through)|,)\\s$`, 'u');
const BEFORE_MONTH = new RegExp(`^(?:,?\\s(?:and|or|to|through)|,)\\s${ANY_MONTH}`, 'u');

/** What is of somebody: `the physician of May`. */
const OF_SOMEBODY =
  /(?:physician|doctor|surgeon|therapist|attorney|counsel|employer|wife|husband|mother|father|son|daughter|care|chart|file|signature|name)\sof\s$/u;

/** `June` of `in June`. */
export function isMonthOfTime({ atoms, text }: LetterWords, index: number): boolean {
  const atom = atoms[index];
  return (
    atom !== undefined &&
    MONTHS.test(atom.plain) &&
    !OF_SOMEBODY.test(text.slice(Math.max(0, atom.start - 24), atom.start)) &&
    !/^['’]s\s\p{Ll}/u.test(text.slice(atom.end, atom.end + 4)) &&
    ((isBeforeName(text, atom, atoms[index + 1]) ? WITHIN : OF_TIME).test(
      text.slice(Math.max(0, atom.start - 10), atom.start),
    ) ||
      BESIDE_MONTH.test(text.slice(Math.max(0, atom.start - 16), atom.start)) ||
      BEFORE_MONTH.test(text.slice(atom.end, atom.end + 16)))
  );
}

/** A given name or surname that is a month, where no time is told: `her cousin April`. */
export function isMonthAsName(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  return atom !== undefined && MONTHS.test(atom.plain) && !isMonthOfTime(letter, index);
}

/** Before no word of the language, or before any with a degree: `by April Hand, P.T.` */
const isBeforeName = (text: string, month: Atom, next: Atom | undefined) =>
  next?.capital === true &&
  /^\s$/u.test(text.slice(month.end, next.start)) &&
  (!isWord(next.plain) || (!next.shouted && (degreeBehind(text, next.end) ?? 0) > 0));
