import { PARTICLES } from '../../../known/person-forms.ts';
import { isAbbreviation } from '../../../words/abbreviations.ts';
import type { Atom } from '../../../words/atoms.ts';
import { GIVEN_NAMES } from '../../../words/given-names.ts';
import { isToldOfCare } from '../../firms/medical-house.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isMonthAsName } from '../../../words/month-of-time.ts';
import { isWord } from '../../../words/vocabulary.ts';
import { isBehindStop, isHalf } from './given-parts.ts';
import { HAS_STOP, isClosed, isQuestion, isSurnameAn, nameable, startsInitial } from './name-run.ts';
import { isRole } from '../person-roles.ts';

/** Words of law and guidelines that are written with a capital and are nobody. */
export const TITLED_WORK =
  /^(?:labor|axis|code|section|chapter|guidelines?|tables?|schedule|act|board|title|review|reports?|state|county|city|department|disability|official|edition|appendix|figure|page|article|rule|rules|regulations?|criteria|company|center|clinic|hospital|group|associates|pharmacy|institute|street|avenue|school|district|insurance|fund|foods|farms|services|administrators?|utilization|claims?|independent|work|loss|data|american|national|california|united|states|federal|social|security|health|urgent|home|english|spanish|assist|access|medicare|general|anesthesia|fluoroscop\w*|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

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
      (at > index && atoms[index]?.shouted === true) ||
      // `KA OYELARAN`
      (/[AEIOUY]/u.test(atom.text) &&
        !isAbbreviation(atom) &&
        atoms[at + 1]?.shouted === true &&
        !isWord(atoms[at + 1]?.plain ?? '')) ||
      /^[-'’]\p{Lu}{2}/u.test(text.slice(atom.end, atom.end + 3));
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
    (initials === 0 && name.every(at => isToldOfCare(atoms[at]?.plain ?? '')) && !isGiven(letter, index)) ||
    /^[ \t]*(?:[\d#§]|\(\d)|^\s+(?:mg|mcg|ml)\b/u.test(behind)
    ? null
    : last;
}

/** Whether a capital word, or an initial, right before is of the same name. */
export function goesOn({ atoms, text }: LetterWords, index: number): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  if (before === undefined || atom === undefined || !before.capital || /\d/u.test(before.text) || isRole(before.plain))
    return false;
  const gap = text.slice(before.end, atom.start);
  return gap === ' ' || (before.text.length === 1 && gap === '. ');
}

/** An initial between two capital words, of which one is none of the language: `Tunde R. Day`. Authors have theirs behind: `Day TR`. */
export function hasMiddleInitial(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const half = isHalf(letter, index + 1) && text.charAt(atoms[index]?.end ?? 0) === '-' ? 1 : 0;
  const [first, initial, last] = [atoms[index], atoms[index + half + 1], atoms[index + half + 2]];
  if (first === undefined || initial === undefined || last === undefined || first.text.length < 2) return false;
  if (!isInitial(initial) || !last.capital || last.text.length < 2 || goesOn(letter, index)) return false;
  if (
    !/^\s$/u.test(text.slice(atoms[index + half]?.end, initial.start)) ||
    !/^\.\s$/u.test(text.slice(initial.end, last.start))
  )
    return false;
  // Over the end of a line the next sentence may begin.
  if (letter.lineEnds(initial.end, last.start) && !nameable(letter, index + half + 2)) return false;
  if (letter.isClinical(index) || isRole(first.plain) || TITLED_WORK.test(last.plain)) return false;
  // A word of the sentence is no given name, and behind a letter that counts the next sentence begins: `There T. Okafor sat`, `Type I. Okafor agrees`.
  if (isWord(first.plain) && !isGiven(letter, index))
    return !letter.isSentenceStart(index) && nameable(letter, index + half + 2) && !ORDERED.test(first.plain);
  return nameable(letter, index) || isGiven(letter, index);
}

/** What a letter may stand behind that counts it. */
const ORDERED =
  /^(?:axis|type|grade|class|stage|level|part|phase|schedule|exhibit|appendix|section|item|group|category|vitamin|hepatitis|figure|table|option|volume|vol)$/u;
