import { plainLetters, scannedLetters } from '../words/atoms.ts';
import { withinOneSlip } from '#domain/records/identity/slips.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { EPONYMS } from '../words/eponyms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { isClinicalWord, isWord } from '../words/vocabulary.ts';

/** Words that say what form a firm has; they are removed with its name and are not looked for. */
const LEGAL =
  /^(?:the|inc|incorporated|llc|llp|lp|ltd|limited|corp|corporation|co|company|pc|apc|pllc|plc|na|and|a|an|of|professional)$/u;

const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    assn: 'association',
    assoc: 'associates',
    ctr: 'center',
    centre: 'center',
    dept: 'department',
    ft: 'fort',
    grp: 'group',
    hosp: 'hospital',
    ins: 'insurance',
    intl: 'international',
    lab: 'laboratory',
    labs: 'laboratories',
    med: 'medical',
    mgmt: 'management',
    mt: 'mount',
    natl: 'national',
    orthopaedic: 'orthopedic',
    orthopaedics: 'orthopedics',
    ortho: 'orthopedic',
    st: 'saint',
    svc: 'services',
    svcs: 'services',
    univ: 'university',
    pt: 'physical',
    rehab: 'rehabilitation',
    surg: 'surgery',
    clin: 'clinic',
    occ: 'occupational',
  }),
);

/** Every stretch that writes the name of a known firm or place of care: whole, without its legal form, shortened, or by the words that are its own. */
export function findOrganization(letter: LetterWords, kind: 'facility' | 'organization', name: string): Span[] {
  const words = plainLetters(name.replaceAll(/[‘’ʼ]/gu, "'"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .map(full);
  const told = words.filter(word => !LEGAL.test(word));
  const own = told.filter(word => word.length > 3 && !isWord(word));
  const letters = told
    .map(word => word.charAt(0))
    .join('')
    .toUpperCase();
  const { atoms, text } = letter;
  const spans: Span[] = [];
  const rule = 'a firm or place of care the case holds';
  const starts = new Set(
    told.flatMap(word => [word.charAt(0), scannedLetters(word).charAt(0), word === 'saint' ? 's' : word.charAt(1)]),
  );
  for (let index = 0; index < atoms.length; index += 1) {
    const at = atoms[index];
    if (
      at === undefined ||
      !(starts.has(at.plain.charAt(0)) || starts.has(at.scanned.charAt(0)) || starts.has(at.plain.charAt(1)))
    )
      continue;
    const last = wholeName(letter, index, told) ?? shortName(letter, index, told) ?? ownWords(letter, index, told, own);
    if (last !== null) {
      const first = begunBefore(letter, index, told);
      spans.push({ start: atoms[first]?.start ?? 0, end: withLegalForm(letter, last), class: kind, rule });
      index = last;
    } else if (letters.length > 3 && atoms[index]?.text === letters) {
      spans.push({ start: atoms[index]?.start ?? 0, end: atoms[index]?.end ?? 0, class: kind, rule });
    }
  }
  if (told.length > 1) {
    const squeezed = told.join('');
    for (const atom of atoms)
      if (squeezed.length > 7 && atom.plain === squeezed)
        spans.push({ start: atom.start, end: atom.end, class: kind, rule });
  }
  return spans.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function full(word: string): string {
  return SHORT.get(word) ?? word;
}

function alike(word: string, atom: { readonly plain: string; readonly scanned: string } | undefined): boolean {
  if (atom === undefined) return false;
  if (atom.plain === word || full(atom.plain) === word || scannedLetters(word) === atom.scanned) return true;
  if (Math.abs(word.length - atom.plain.length) > 1) return false;
  return word.length > 4 && !isWord(atom.plain) && !EPONYMS.has(atom.plain) && withinOneSlip(word, atom.plain);
}

/** The last atom of the whole name from here; legal forms, articles and `&` may stand between. */
function wholeName({ atoms, text }: LetterWords, index: number, told: readonly string[]): number | null {
  if (told.length === 0 || (told.length === 1 && (told[0]?.length ?? 0) < 4)) return null;
  let at = index;
  for (const [place, word] of told.entries()) {
    if (place > 0) at = pastLegalForms(atoms, at, word);
    if (!alike(word, atoms[at])) return null;
    const before = atoms[at - 1];
    if (
      place > 0 &&
      before !== undefined &&
      /[.;:!?]\s/u.test(text.slice(before.end, atoms[at]?.start)) &&
      !SHORT.has(before.plain) &&
      before.plain !== 'dr' &&
      before.text.length > 1
    )
      return null;
    at += 1;
  }
  const first = atoms[index];
  // A name made of plain words is one only where it is written as a name.
  return first !== undefined && (first.capital || told.some(word => !isWord(word))) ? at - 1 : null;
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
