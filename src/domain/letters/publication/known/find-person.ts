import { withinOneSlip } from '#domain/eligibility/duplicates/forms/slips.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { type Atom, scannedLetters } from '../words/atoms.ts';
import { EPONYMS } from '../words/eponyms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { degreeBehind } from '../words/degrees.ts';
import { isWord } from '../words/vocabulary.ts';
import { type Compared, PARTICLES, type PersonForms } from './person-forms.ts';

/** Every stretch of a text that writes a known person's name, in whatever form. */
export function findPerson(letter: LetterWords, forms: PersonForms): Span[] {
  const found: [start: number, end: number][] = [];
  const { atoms } = letter;
  for (const [index, atom] of atoms.entries()) {
    const together = joinedAt(letter, index, forms);
    if (together !== null) found.push([index, together]);
    else if (partAt(letter, index, forms)) found.push([index, index]);
    else if (withinWord(atom, forms, letter)) found.push([index, index]);
  }
  const initials = findInitials(letter, forms);
  const names = merged(found).map(([first, last]) => {
    const [start, end] = extended(letter, first, last);
    return { start, end, class: 'name' as const, rule: 'a name the case holds' };
  });
  return [...names, ...initials];
}

const LONGEST_WALK = 12; // atoms: a name with a space between its letters

/** The last atom of two or more name parts written one after the other from here, however they are parted; null where there are none. */
function joinedAt({ atoms, text }: LetterWords, index: number, { joined, parts }: PersonForms): number | null {
  const from = atoms[index];
  if (from === undefined) return null;
  const whole = joined.filter(form => begins(form, from) || from.plain.startsWith(form.plain));
  const single = parts.filter(form => form.plain.length > 4 && begins(form, from));
  if (whole.length === 0 && single.length === 0) return null;
  let best: number | null = null;
  let plain = '';
  for (let last = index; last < Math.min(atoms.length, index + LONGEST_WALK); last += 1) {
    const atom = atoms[last];
    if (atom === undefined || (last > index && !between.test(text.slice(atoms[last - 1]?.end, atom.start)))) break;
    plain += atom.plain;
    const so = { plain, scanned: last === index ? atom.scanned : scannedLetters(plain) };
    if (![...whole, ...single].some(form => begins(form, so))) break;
    if (last === index && isWord(plain)) {
      if (atom.capital && whole.some(form => form.plain === plain)) best = last;
      continue;
    }
    const isWhole = whole.some(form => form.plain === plain || (plain.length > 5 && form.scanned === so.scanned));
    const isOne =
      last > index && single.some(form => form.plain === plain || (plain.length > 5 && form.scanned === so.scanned));
    if (isWhole || (isOne && brokenWord(atoms, index, last))) best = last;
  }
  return best;
}

function begins(form: Compared, so: Compared): boolean {
  return form.plain.startsWith(so.plain) || form.scanned.startsWith(so.scanned);
}

/** What may stand between the parts of one name: spaces, one line or page, hyphens, a comma, stops. */
const between = /^[\s\u00ad.,'’`´_/\\()-]{0,8}$|^[\s‐–—-]{1,4}$/u;

/** A single name broken into pieces is one only where not every piece is a word of its own. */
function brokenWord(atoms: readonly Atom[], first: number, last: number): boolean {
  return atoms.slice(first, last + 1).some(({ plain }) => !isWord(plain) || plain.length < 2);
}

/** Whether the atom is one part of the name: as written, misread by a scanner, or with one slip. */
function partAt(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined || atom.plain.length < 2) return false;
  const { plain, scanned, capital } = atom;
  if (forms.surnames.includes(plain)) return isMeant(letter, index, 'surname');
  if (forms.given.includes(plain)) return isMeant(letter, index, 'given');
  if (plain.length < 4) return false;
  const long = forms.parts.filter(form => form.plain.length > 3 && Math.abs(form.plain.length - plain.length) < 3);
  if (long.length === 0 || isWord(plain) || EPONYMS.has(plain)) return false;
  if (long.some(form => form.scanned === scanned)) return true;
  if (!capital && plain.length < 6) return false;
  return long.some(
    form =>
      (withinOneSlip(form.plain, plain) || withinOneSlip(form.scanned, scanned)) &&
      (plain.length > 4 || form.plain.length > 4 || letter.titled(index)),
  );
}

/** Whether a word that is spelled like the name is meant as one; names that are words of the language need a capital or more. */
function isMeant(letter: LetterWords, index: number, part: 'surname' | 'given'): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined) return false;
  const { plain, capital, shouted } = atom;
  if (plain.length < 3) return (capital && !shouted) || letter.titled(index) || letter.nameLike(index);
  if (!isWord(plain)) return true;
  if (!capital) return letter.titled(index);
  if (letter.titled(index) || letter.nameLike(index)) return true;
  if (letter.isClinical(index)) return part === 'surname' && letter.standsAlone(index);
  return part === 'surname' ? !letter.isMonth(index) : !letter.isSentenceStart(index) && !letter.isMonth(index);
}

/** A long part of the name glued to another word: `theGonzalez`, `Gonzalezreports`. */
function withinWord({ plain }: Atom, forms: PersonForms, letter: LetterWords): boolean {
  if (plain.length < 6) return false;
  return [...forms.surnames, ...forms.given, ...forms.joined.map(form => form.plain)].some(word => {
    if (word.length < 5 || plain.length <= word.length) return false;
    const at = plain.indexOf(word);
    if (at === -1 || isWord(plain) || EPONYMS.has(plain)) return false;
    const [before, after] = [plain.slice(0, at), plain.slice(at + word.length)];
    return [before, after].every(rest => rest === '' || rest === 's' || isWord(rest) || letter.isTitle(rest));
  });
}

function findInitials(letter: LetterWords, forms: PersonForms): Span[] {
  const spans: Span[] = [];
  const rule = 'initials of a name the case holds';
  for (const form of forms.initials) {
    const spelled = Array.from(form).map(character => withAccents(character.toUpperCase()));
    const dotted = new RegExp(`(?<![\\p{L}\\p{N}.])${spelled.join('\\.[\\s]?')}\\.?(?![\\p{L}\\p{N}])`, 'gu');
    for (const { index, 0: words } of letter.text.matchAll(dotted)) {
      const before = letter.text.slice(Math.max(0, index - 20), index);
      const degree = STOPPED.test(form) && /\p{Lu}\p{L}+,?\s*$/u.test(before);
      if (degree || (/^[ap]m$/u.test(form) && /\d\s*$/u.test(before))) continue;
      spans.push({ start: index, end: index + words.length, class: 'name', rule });
    }
    const bare = new RegExp(`(?<![\\p{L}\\p{N}.])${spelled.join('')}(?![\\p{L}\\p{N}])`, 'gu');
    if (STOPPED.test(form)) continue;
    for (const { index, 0: words } of letter.text.matchAll(bare)) {
      if (
        !letter.titledAt(index, ABBREVIATIONS.has(form)) &&
        (ABBREVIATIONS.has(form) || !saysPerson.test(letter.text.slice(index + words.length)))
      )
        continue;
      spans.push({ start: index, end: index + words.length, class: 'name', rule });
    }
  }
  return spans;
}

const ACCENTED: Readonly<Record<string, string>> = {
  A: 'ÁÀÂÄÃÅĀĄ',
  C: 'ÇĆČ',
  D: 'ĐĎ',
  E: 'ÉÈÊËĒĘĚ',
  G: 'ĞG',
  I: 'ÍÌÎÏĪİ',
  L: 'ŁĽ',
  N: 'ÑŃŇ',
  O: 'ÓÒÔÖÕØŌŐ',
  S: 'ŚŠŞȘ',
  T: 'ŤȚ',
  U: 'ÚÙÛÜŪŮŰ',
  Y: 'ÝŸ',
  Z: 'ŹŻŽ',
};

function withAccents(letter: string): string {
  const accented = ACCENTED[letter];
  return accented === undefined ? letter : `[${letter}${accented}]`;
}

/** Short forms that are written with stops: a degree behind a name, an hour. */
const STOPPED = /^(?:md|do|pa|np|rn|pt|ot|dc|us|ca|ur|am|pm|po|iv|im|dr|mr|ms|od|jd|eg|ie|cf)$/u;

const saysPerson =
  /^(?:['’]s\b|,?\s+(?:is|was|has|had|reports?|reported|states?|stated|denie[sd]|complain(?:s|ed)|presents?|presented|underwent|returned|sustained|continues?|continued|notes|noted|feels|works|worked|takes|remains)\b)/u;

function merged(found: readonly [number, number][]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [first, last] of found.toSorted((one, other) => one[0] - other[0])) {
    const before = runs.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else runs.push([first, last]);
  }
  return runs;
}

/** The stretch with particles and initials that belong to it: `M. de la [Cruz] Jr.` */
function extended(letter: LetterWords, first: number, last: number): [start: number, end: number] {
  const { atoms, text } = letter;
  let [from, to] = [first, last];
  const gap = (left: number, right: number) => text.slice(atoms[left]?.end ?? 0, atoms[right]?.start ?? 0);
  for (let before = from - 1; before >= 0 && before >= first - 4; before -= 1) {
    const atom = atoms[before];
    if (atom === undefined) break;
    const between = gap(before, before + 1);
    const particle = PARTICLES.has(atom.plain) && !(atom.plain.length === 1 && !/^['’]/u.test(between));
    const initial =
      atom.text.length === 1 &&
      atom.capital &&
      /^\.\s*$|^[ \t]+$/u.test(between) &&
      (!/^[AI]$/u.test(atom.text) || between.startsWith('.'));
    if (initial || (particle && /^[\s'’`´-]*$/u.test(between) && (atom.capital || before < from))) from = before;
    else break;
  }
  if (!particleStarts(atoms[from], from === first)) from = first;
  for (let after = to + 1; after < atoms.length && after <= last + 2; after += 1) {
    const atom = atoms[after];
    if (atom === undefined) break;
    const between = gap(after - 1, after);
    const generation = /^(?:jr|sr|ii|iii|iv)$/u.test(atom.plain) && /^,?\s*$/u.test(between);
    const initial =
      atom.text.length === 1 &&
      atom.capital &&
      atom.text !== 'I' &&
      /^,?\s+$/u.test(between) &&
      /^(?:\.|\s*[,;)]|\s*$)/u.test(text.slice(atom.end));
    if ((!generation && !initial) || degreeBehind(text, atoms[after - 1]?.end ?? 0) !== null) break;
    to = after;
  }
  return [atoms[from]?.start ?? 0, atoms[to]?.end ?? 0];
}

/** Small particles are taken in only where they are unlikely to be words of the sentence: `de`, `van`, never `do` or `los` of a sentence. */
function particleStarts(atom: Atom | undefined, isName: boolean): boolean {
  return (
    atom !== undefined &&
    (isName ||
      atom.capital ||
      /^(?:de|del|della|di|da|dos|la|las|los|van|von|der|den|bin|ibn|al|el)$/u.test(atom.plain))
  );
}
