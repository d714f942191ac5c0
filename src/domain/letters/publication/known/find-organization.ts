import { type Atom, scannedLetters } from '../words/atoms.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { withinOneSlip } from '#domain/records/identity/slips.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { EPONYMS } from '../words/eponyms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { CARE_KINDS } from '../words/lists/firm-kinds.ts';
import { isClinicalWord, isWord } from '../words/vocabulary.ts';
import { full, LEGAL, type OrganizationForms, SHORT } from './organization-forms.ts';

/** Every stretch that writes the name of a known firm or place of care: whole, without its legal form, shortened, or by the words that are its own. */
export function findOrganization(
  letter: LetterWords,
  kind: 'facility' | 'organization',
  forms: OrganizationForms,
): Span[] {
  const { atoms, text } = letter;
  const { told, own, acronyms } = forms;
  const spans: Span[] = [];
  const rule = 'a firm or place of care the case holds';
  const starts = new Set([
    ...told.flatMap(word => [word.charAt(0), scannedLetters(word).charAt(0), word === 'saint' ? 's' : word.charAt(1)]),
    ...[...acronyms, ...forms.squeezed].map(each => each.charAt(0).toLowerCase()),
  ]);
  for (let index = 0; index < atoms.length; index += 1) {
    const at = atoms[index];
    if (
      at === undefined ||
      !(starts.has(at.plain.charAt(0)) || starts.has(at.scanned.charAt(0)) || starts.has(at.plain.charAt(1)))
    )
      continue;
    const last =
      wholeName(letter, index, told) ??
      squeezedName(letter, index, forms) ??
      shortName(letter, index, told) ??
      ownWords(letter, index, told, own);
    if (last !== null) {
      const first = begunBefore(letter, index, told);
      const start = atoms[first]?.start ?? 0;
      const head = Math.max(0, start - forms.head.length);
      const isWhole = forms.head !== '' && text.slice(head, start).toLowerCase() === forms.head;
      spans.push({ start: isWhole ? head : start, end: withLegalForm(letter, last), class: kind, rule });
      index = last;
    } else if (isAcronym(at, forms, isPlaceOf(text, at.start)))
      spans.push({ start: at.start, end: at.end, class: kind, rule });
  }
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** `UPS`, and `GVP` of Golden Valley Produce; three letters that are a short form or a word are none. */
function isAcronym({ text, plain }: Atom, { told, acronyms }: OrganizationForms, isPlace: boolean): boolean {
  if (told.length === 1) return plain === told[0] && text.length < 4 && (/^[\p{Lu}\p{N}]+$/u.test(text) || isPlace);
  return acronyms.has(text) && (text.length > 3 || (text.length === 3 && !ABBREVIATIONS.has(plain) && !isWord(plain)));
}

/** The last atom of the name written without its spaces, hyphens or stops: `GoldenValley`, `A1 Towing`, `US Steel`. */
function squeezedName({ atoms, text }: LetterWords, index: number, { squeezed, begun }: OrganizationForms) {
  const first = atoms[index];
  if (first === undefined) return null;
  if (begun.has(first.plain)) return index;
  if (!first.capital && !/^\d/u.test(first.plain)) return null;
  const whole = squeezed.filter(each => each.startsWith(first.plain));
  if (whole.length === 0) return null;
  let plain = '';
  for (let at = index; at < atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || (at > index && !/^[\s.&'’-]{0,3}$/u.test(text.slice(atoms[at - 1]?.end, atom.start))))
      return null;
    plain += atom.plain;
    if (whole.includes(plain)) return at;
    if (!whole.some(each => each.startsWith(plain))) return null;
  }
  return null;
}

function alike(word: string, atom: { readonly plain: string; readonly scanned: string } | undefined): boolean {
  if (atom === undefined) return false;
  if (atom.plain === word || full(atom.plain) === word || scannedLetters(word) === atom.scanned) return true;
  if (Math.abs(word.length - atom.plain.length) > 1) return false;
  return word.length > 4 && !isWord(atom.plain) && !EPONYMS.has(atom.plain) && withinOneSlip(word, atom.plain);
}

/** The last atom of the whole name from here; legal forms, articles and `&` may stand between. */
function wholeName(letter: LetterWords, index: number, told: readonly string[]): number | null {
  const { atoms, text } = letter;
  if (told.length === 0 || (told.length === 1 && (told[0]?.length ?? 0) < 4)) return null;
  let at = index;
  for (const [place, word] of told.entries()) {
    if (place > 0) at = pastLegalForms(atoms, at, word);
    if (!alike(word, atoms[at]) && !(place > 0 && isShortened(letter, at, word))) return null;
    const before = atoms[at - 1];
    if (
      place > 0 &&
      before !== undefined &&
      /[.;:!?]\s/u.test(text.slice(before.end, atoms[at]?.start)) &&
      !SHORT.has(before.plain) &&
      !isShortened(letter, at - 1, told[place - 1] ?? '') &&
      before.plain !== 'dr' &&
      before.text.length > 1
    )
      return null;
    at += 1;
  }
  const first = atoms[index];
  // A name made of plain words is one only where it is written as a name.
  return first !== undefined &&
    (first.capital ||
      told.some(word => !isWord(word)) ||
      told.length > 2 ||
      !told.every(isOfCare) ||
      isPlaceOf(text, first.start))
    ? at - 1
    : null;
}

/** `spine institute`: two words that any house of care may be called by. */
const isOfCare = (word: string) => isClinicalWord(word) || CARE_KINDS.has(word);

/** `employed by home depot`: two plain words in small letters are a firm where one stands. */
const isPlaceOf = (text: string, start: number) =>
  /(?:\b(?:at|by|from|employers?|insurer|carrier|administrator)(?:\sthe)?|:)\s$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

/** A later word of the name, cut short with a stop or with a slip: `Dist.`, `Contruction`. */
function isShortened({ atoms, text }: LetterWords, at: number, word: string): boolean {
  const plain = atoms[at]?.plain ?? '';
  if (plain.length > 2 && word.length > plain.length + 1 && word.startsWith(plain))
    return text.charAt(atoms[at]?.end ?? 0) === '.';
  const long = 7; // letters: with a slip the word is still itself
  return plain.length >= long && word.length >= long && withinOneSlip(plain, word);
}

/** The next atom that is the word, or no article or legal form. */
function pastLegalForms(atoms: LetterWords['atoms'], from: number, word: string): number {
  let at = from;
  while (!alike(word, atoms[at]) && LEGAL.test(atoms[at]?.plain ?? '')) at += 1;
  return at;
}

/** The last atom from a word only this name has, with those of its words that follow. */
function ownWords(
  { atoms, text }: LetterWords,
  index: number,
  told: readonly string[],
  own: readonly string[],
): number | null {
  const atom = atoms[index];
  if (atom === undefined || !atom.capital || !own.some(word => alike(word, atom))) return null;
  let last = index;
  while (last + 1 < atoms.length) {
    const next = atoms[last + 1];
    if (next === undefined || !next.capital || !told.some(word => alike(word, next))) break;
    if (/[.;:!?\n]\s/u.test(text.slice(atoms[last]?.end, next.start))) break;
    last += 1;
  }
  return last;
}

/** The last atom of the first two words of a longer name, written as a name: `Golden Valley` of `Golden Valley Orthopedic Specialists`. */
function shortName({ atoms, text }: LetterWords, index: number, told: readonly string[]): number | null {
  const [one, two] = [atoms[index], atoms[index + 1]];
  const [first = '', second = ''] = told;
  if (told.length < 3 || one === undefined || two === undefined || !one.capital || !two.capital) return null;
  if (!/^\s+$/u.test(text.slice(one.end, two.start)) || !alike(first, one) || !alike(second, two)) return null;
  return isClinicalWord(first) || isClinicalWord(second) || first.length < 3 ? null : index + 1;
}

/** The first atom of the name where its words begin before the one that is its own: `Old` of `Old Harbor`. */
function begunBefore({ atoms, text }: LetterWords, index: number, told: readonly string[]): number {
  let first = index;
  for (;;) {
    const [before, atom] = [atoms[first - 1], atoms[first]];
    const isHead = before?.text.length === 1 && /^[-–]$/u.test(text.slice(before.end, atom?.start));
    if (before === undefined || atom === undefined || !before.capital) return first;
    if (!isHead && !told.some(word => alike(word, before))) return first;
    if (!/^[\s&'’-]{1,3}$/u.test(text.slice(before.end, atom.start))) return first;
    first -= 1;
  }
}

/** ", A California Professional Law Corporation" */
const LONGEST_FORM = 60;

function withLegalForm({ atoms, text }: LetterWords, last: number): number {
  const end = atoms[last]?.end ?? 0;
  const form =
    /^\.?,?\s+(?:Inc|Incorporated|LLC|L\.L\.C|LLP|LP|Ltd|Corp|Corporation|Co|Company|P\.?C|APC|PLLC|N\.?A|an?\s(?:California\s)?(?:(?:Professional|Medical|Dental|Law|Nonprofit|Public Benefit)\s){1,2}(?:Corporation|Corp|Partnership))\b\.?/iu.exec(
      text.slice(end, end + LONGEST_FORM),
    );
  return end + (form?.[0].length ?? 0);
}
