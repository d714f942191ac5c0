import { PARTICLES } from '../../known/person-forms.ts';
import { isAbbreviation } from '../../words/abbreviations.ts';
import type { Atom } from '../../words/atoms.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isMonthAsName } from '../../words/month-of-time.ts';
import { isBehindStop, isHalf } from './given-parts.ts';
import { HAS_STOP, isClosed, isQuestion, isSurnameAn, nameable, startsInitial } from './name-run.ts';
import { isRole } from './person-roles.ts';

/** Words of law and guidelines that are written with a capital and are nobody. */
export const TITLED_WORK =
  /^(?:labor|code|section|chapter|guidelines?|tables?|schedule|act|board|title|review|reports?|state|county|city|department|disability|official|edition|appendix|figure|page|article|rule|rules|regulations?|criteria|company|center|clinic|hospital|group|associates|pharmacy|institute|street|avenue|school|district|insurance|fund|foods|farms|services|administrators?|utilization|claims?|independent|work|loss|data|american|national|california|united|states|federal|social|security|health|urgent|home|english|spanish|medicare|general|anesthesia|fluoroscop\w*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

/** An initial. */
export const isInitial = (atom: Atom | undefined) => atom?.capital === true && atom.text.length === 1;

/** Whether a word is a given name, also one that is a month. */
export function isGiven(letter: LetterWords, index: number): boolean {
  return GIVEN_NAMES.has(letter.atoms[index]?.plain ?? '') || isMonthAsName(letter, index);
}

/** The end of two or three capital words, or of one with initials, that make a full name where a person is told of; null where they do not. */
export function fullName(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const name: number[] = [];
  let initials = 0;
  let last = index;
  for (let at = index; at < index + 6; at += 1) {
    const [previous, atom] = [atoms[at - 1], atoms[at]];
    if (atom === undefined || /\d/u.test(atom.text) || atom.text === 'DOB' || (at > index && isQuestion(letter, at)))
      break;
    const particle = at > index && PARTICLES.has(atom.plain) && atom.text.length > 1;
    // The second half of `Ji-woo`, the end of `Fa'alogo`
    if (
      at > index &&
      (isBehindStop(letter, at) || (text.slice(previous?.end, atom.start) === '-' && isHalf(letter, at)))
    ) {
      last = at;
      continue;
    }
    if (!atom.capital && !particle) break;
    const gap = at === index ? '' : text.slice(previous?.end, atom.start);
    const initialBefore = previous !== undefined && HAS_STOP.test(previous.text) && /^\.?\s+$/u.test(gap);
    if (at > index && !(/^(?:\s{1,2}|[-‐–'’])$/u.test(gap) || initialBefore)) break;
    // A name goes on over a short line only from an initial, to one, or to what ends it.
    if (
      at > index &&
      letter.lineEnds(previous?.end ?? 0, atom.start) &&
      !(initialBefore && nameable(letter, at)) &&
      !startsInitial(letter, at) &&
      !(name.length === 1 && isClosed(letter, at))
    )
      break;
    const initial = atom.text.length === 1 && /^[.'’]/u.test(text.slice(atom.end));
    const goesOnInCapitals =
      (at > index && atoms[index]?.shouted === true) || /^[-'’]\p{Lu}{2}/u.test(text.slice(atom.end, atom.end + 3));
    if (
      atom.shouted &&
      !initial &&
      !goesOnInCapitals &&
      !PARTICLES.has(atom.plain) &&
      atom.plain !== 'st' &&
      (isAbbreviation(atom) || atom.text.length < 3)
    )
      return null;
    if (atom.text.length > 1 && !PARTICLES.has(atom.plain)) name.push(at);
    else if (text.startsWith('.', atom.end)) initials += 1;
    last = at;
  }
  const wordy = name.some(at => {
    const plain = atoms[at]?.plain ?? '';
    return (
      (TITLED_WORK.test(plain) &&
        !(
          name.length > 1 &&
          (at === index || nameable(letter, index) || isGiven(letter, index)) &&
          isMonthAsName(letter, at)
        )) ||
      (initials === 0 && letter.isClinical(at) && !letter.standsAlone(at)) ||
      // `P. Son` is a name, whatever a son is to the worker
      (isRole(plain) && !isInitial(atoms[at - 1]) && !isSurnameAn(letter, at))
    );
  });
  const behind = text.slice(atoms[last]?.end, (atoms[last]?.end ?? 0) + 12);
  if (name.length === 0 || (!atoms[last]?.capital && !isBehindStop(letter, last))) return null;
  return (name.length < 2 && initials === 0) ||
    name.length > 3 ||
    wordy ||
    /^\s*(?:[\d#§]|\(\d)|^\s+(?:mg|mcg|ml)\b/u.test(behind)
    ? null
    : last;
}
