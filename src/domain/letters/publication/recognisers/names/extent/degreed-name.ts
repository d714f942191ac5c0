import { PARTICLES } from '../../../known/person-forms.ts';
import { ABBREVIATIONS, isAbbreviation } from '../../../words/abbreviations.ts';
import { degreeBehind, isDegreeAt } from '../../../words/degrees.ts';
import type { Atom } from '../../../words/atoms.ts';
import { GIVEN_NAMES, GIVEN_WORDS } from '../../../words/given-names.ts';
import type { LetterWords } from '../../../words/letter-words.ts';
import { isMonthAsName, isMonthOfTime } from '../../../words/month-of-time.ts';
import { SURNAME_WORDS } from '../../../words/surname-words.ts';
import { isWord } from '../../../words/vocabulary.ts';
import { isBehindStop, isGivenInCapitals } from './given-parts.ts';
import { isSurnameAn, nameable } from './name-run.ts';
import { HEADING_WORDS } from '../../../words/lists/heading-words.ts';
import { isRole, ROLE } from '../person-roles.ts';

/** Words behind which a name stands where a capital word is none of the language's. */
const LINK =
  /^(?:dear|by|from|with|per|to|in|and|of|for|is|was|named|called|signed|via|cc|attn|re|seen|saw|under|through|both|between|as|contacted|told|asked|informed|thanked|joined|accompanied|at|on|but|that|because|when|while|since|after|before|if|where|whom|who|then|or)$/u;

/** A suffix, `III` of `Ruiz, III, M.D.` */
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/u;

/** The end of a name that stands before a degree: `Maria de la Cruz, M.D.` The walk goes forward from each capital word. */
export function degreedName(letter: LetterWords, index: number): number | null {
  const { atoms, text } = letter;
  const before = atoms[index - 1];
  const isWithin =
    before !== undefined &&
    (before.text.length === 1 || /^(?:Psy|Ph|Ed|Au|Pharm)$/iu.test(before.text)) &&
    text.slice(before.end, atoms[index]?.start) === '.';
  // `PTP Ana Ruiz, M.D.`, `OTR/L`: short forms begin no name.
  if (
    /^[A-Z]{3,}$/u.test(atoms[index]?.text ?? '') &&
    ABBREVIATIONS.has(atoms[index]?.plain ?? '') &&
    !isGivenInCapitals(letter, index)
  )
    return null;
  // `PA-C`, `OTR/L`
  if (/[/]$|(?:PA|NP)-$/u.test(text.slice(0, atoms[index]?.start).slice(-3))) return null;
  if (isMonthOfTime(letter, index) || isWithin || isDegreeAt(text, atoms[index]?.start ?? 0)) return null;
  if (
    before?.capital === true &&
    /^[ \t]+$|^\.\s*$|^[-‐–'’]$/u.test(text.slice(before.end, atoms[index]?.start)) &&
    nameable(letter, index - 1)
  )
    return null;
  let best: number | null = null;
  for (let last = index; last < Math.min(atoms.length, index + 8); last += 1) {
    const atom = atoms[last];
    const previous = atoms[last - 1];
    if (atom === undefined || /\d/u.test(atom.text) || /^(?:BY|PER|FROM|WITH|OF|FOR|TO)$/u.test(atom.text)) break;
    if (
      last > index &&
      previous !== undefined &&
      (!/^\.?[ \t]+$|^\s*[\n\f]\s*$|^\.$|^[-‐–'’]$|^,\s+/u.test(text.slice(previous.end, atom.start)) ||
        (text.startsWith('.', previous.end) && !SHORTENED.test(previous.plain)) ||
        (letter.lineEnds(previous.end, atom.start) &&
          previous.text.length > 1 &&
          !(last === index + 1 && (nameable(letter, index) || GIVEN_WORDS.has(previous.plain)))))
    )
      break;
    // `RTC 4 WKS\nThe AME agrees`
    if (
      last > index &&
      /^(?:the|this|that|an?)$/u.test(atom.plain) &&
      atom.text.length > 1 &&
      !isSurnameAn(letter, last)
    )
      break;
    const comma = last > index && text.startsWith(',', previous?.end);
    if (comma && !GENERATION.test(atom.plain)) break;
    const hyphened = last > index && /^[-‐–]$/u.test(text.slice(previous?.end, atom.start));
    if (!atom.capital && !hyphened && !PARTICLES.has(atom.plain) && !isBehindStop(letter, last)) break;
    const degree = degreeBehind(text, atom.end);
    if (degree === null) continue;
    // `Presley Reed, MD Guidelines` are by nobody of the case.
    if (/^[,\s]*M\.?D\.?\s+Guidelines/u.test(text.slice(atom.end, atom.end + 20))) break;
    if (last === index && AUTHORS.test(text.slice(atom.end, atom.end + 40))) break;
    const names = atoms.slice(index, last + 1).filter(({ plain }) => !GENERATION.test(plain));
    const only = names[0] ?? atom;
    const own =
      isMonthAsName(letter, index) ||
      names.some((_each, place) => nameable(letter, index + place) || GIVEN_WORDS.has(names[place]?.plain ?? ''));
    const people =
      names.length > 1 &&
      names.length < 4 &&
      names.every(
        ({ plain, end }) =>
          (plain.length === 1 && text.startsWith('.', end)) || (!letterClinical(letter, plain) && !isRole(plain)),
      );
    if (
      degree === -1
        ? own && names.length > 1
        : own ||
          people ||
          (names.length === 1 &&
            !ROLE.test(only.plain) &&
            !isAbbreviation(only) &&
            (isBesideDegree(text, only.start) ||
              (only.shouted && isSignedInCapitals(text, only.start) && !HEADING_WORDS.has(only.plain)) ||
              (isBehindDoing(text, only.start) && SURNAME_WORDS.has(only.plain)) ||
              (!letterClinical(letter, only.plain) &&
                (isBehindDoing(text, only.start) || (!isRole(only.plain) && !isWord(only.plain))))))
    )
      best = last;
    break;
  }
  if (best === null) return null;
  // What stands at the front and is a word of the sentence is not the name's: `Per Maria Cruz, MD`.
  const first = atoms[index];
  return first !== undefined &&
    best > index &&
    first.text.length > 1 &&
    isWord(first.plain) &&
    (LINK.test(first.plain) || isRole(first.plain) || isDoneBefore(first, atoms[index + 1]))
    ? null
    : best;
}

/** `Consulted Ana Ruiz, M.D.`: what was done before a name. */
const isDoneBefore = ({ plain, shouted }: Atom, next: Atom | undefined) =>
  (plain.endsWith('ed') || /^(?:saw|met|told|spoke)$/u.test(plain)) &&
  !GIVEN_WORDS.has(plain) &&
  !GIVEN_NAMES.has(plain) &&
  (!shouted || next?.shouted === true);

/** `Report by Law, M.D.`: who did it, though the surname is a word. */
const isBehindDoing = (text: string, start: number) =>
  /(?:\s(?:by|from|saw|per)\s+|\()$/u.test(text.slice(Math.max(0, start - 8), start));

/** `REPORT BY LAW, M.D.`, `SIGNED: LAW, M.D.`, a line that begins `LAW, M.D., INC.` */
const isSignedInCapitals = (text: string, start: number) =>
  /(?:^|[\n\f]|[.;]\s|\b(?:BY|PER|FROM|TO|SIGNED):?[ \t])$/u.test(text.slice(Math.max(0, start - 9), start));

/** `Bell, MD, and Law, PA`: the second of two, whatever else the surname means. */
const isBesideDegree = (text: string, start: number) =>
  /(?:M\.?D|D\.?O|D\.?C|P\.?A|N\.?P|R\.?N|Ph\.?D|D\.?P\.?M)\.?,?\s(?:and|&)\s$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** What a stop may stand behind inside a name: an initial, a saint, a generation; behind another word a sentence ends. */
const SHORTENED = /^(?:\p{L}|st|jr|sr|mt|ma|wm|geo|chas|jos|thos|robt|sta|sto|vda|dr)$/u;

/** `Thompson JD, Kemp AL`: initials of authors, not a degree. */
const AUTHORS =
  /^\s\p{Lu}{1,3},\s\p{Lu}\p{L}+\s\p{Lu}{1,3}[,.]|^\s(?:M[AS]|PA|OT|OD|NP|DO|RN)\s\(?(?:19|20)\d\d(?!\d)/u;

function letterClinical(letter: LetterWords, plain: string): boolean {
  const index = letter.atoms.findIndex(atom => atom.plain === plain);
  return index !== -1 && letter.isClinical(index);
}
