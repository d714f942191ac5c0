import type { LetterWords } from '../../words/letter-words.ts';
import { BRAND_WORDS, PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { isNameAlone } from '../../words/names/called.ts';
import { isMonthOfTime } from '../../words/month-of-time.ts';
import { isCalledBy } from './person-frames.ts';
import { isRole } from './person-roles.ts';

/** `his daughter, Loan, drove`: in running words a capital word behind somebody's part is who it is, a tongue, a day or a country aside. */
export function isToldBehindPart(letter: LetterWords, index: number, gap: string): boolean {
  const { atoms, text } = letter;
  const [part, atom] = [atoms[index - 1], atoms[index]];
  if (part === undefined || atom === undefined || !/^,? $|^\n$/u.test(gap)) return false;
  const behind = text.slice(atom.end, atom.end + 14);
  // `Mother Bill has diabetes`
  if (
    part.capital &&
    !(
      letter.isSentenceStart(index - 1) &&
      (KIN.test(part.plain) ? HAS : DOES).test(behind) &&
      (KIN.test(part.plain) || isCalledBy(letter, index))
    )
  )
    return false;
  return (
    atom.text.length > 1 &&
    !TOLD_OTHERWISE.test(atom.plain) &&
    !isRole(atom.plain) &&
    !PLACE_WORDS.has(atom.plain) &&
    !BRAND_WORDS.has(atom.plain) &&
    !isMonthOfTime(letter, index) &&
    /^(?:[,;)]|\.(?:\s|$)|\s(?:\p{Ll}{2,}|\p{Lu}\p{Ll}+\s\p{Ll}|@|\(?\d{3}))/u.test(behind)
  );
}

const KIN =
  /^(?:mother|father|brother|sister|son|daughter|wife|husband|spouse|aunt|uncle|cousin|friend|neighbor|coworker|roommate|grandmother|grandfather)$/u;
const HAS = /^\s(?:has|had|died|lives|helps|drives|drove|cooks|\p{Ll}+ed)(?!\p{L})/u;

const DOES =
  /^\s(?:is|was|has|had|will|came|saw|gave|told|said|\p{Ll}{3,}ed|(?!years|days|weeks|months|times)\p{Ll}{3,}s)(?!\p{L})/u;

const TOLD_OTHERWISE =
  /^(?:i|he|she|they|we|it|the|english|spanish|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|september|october|november|december|christmas|easter|advisor|report|reports|review|progress|claims?|utilization|opinion|section|chapter|table|page|part|type|grade|level|stage|id|no|number|form|medicare|social|labor|state|county|city|federal|when|who|whom|while|because|after|before|since|if|although|however|per|please|dear)$/u;

/** `his wife marisela called`: typed without a capital, behind whoever has a name. */
export function isSmallName({ atoms, text }: LetterWords, index: number): boolean {
  const [part, atom] = [atoms[index - 1], atoms[index]];
  return (
    part !== undefined &&
    atom !== undefined &&
    atom.plain.length > 4 &&
    SOMEBODY.test(part.plain) &&
    text.slice(part.end, atom.start) === ' ' &&
    isNameAlone(atom.plain)
  );
}

const SOMEBODY =
  /^(?:mother|father|brother|sister|son|daughter|wife|husband|spouse|aunt|uncle|cousin|friend|neighbor|coworker|roommate|boyfriend|girlfriend|grandmother|grandfather|supervisor|foreman|boss|adjuster|interpreter|nurse|named)$/u;
