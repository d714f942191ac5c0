import { withinOneSlip } from '#domain/records/identity/slips.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { ABBREVIATIONS } from '../words/abbreviations.ts';
import { type Atom, scannedLetters } from '../words/atoms.ts';
import { EPONYM_NOUN, EPONYMS } from '../words/eponyms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { SURNAME_WORDS } from '../words/surname-words.ts';
import { isToldOfPerson, tellsAsPerson } from '../words/person-verbs.ts';
import { WORDS_FIRST } from '../words/lists/words-of-letters.ts';
import { isWord } from '../words/vocabulary.ts';
import { isMonthOfTime } from '../words/month-of-time.ts';
import { extended } from './extended-name.ts';
import { findInitials } from './find-initials.ts';
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

const LONGEST_WALK = 40; // atoms: a long name with a space between its letters

/** The last atom of two or more name parts written one after the other from here, however they are parted; null where there are none. */
function joinedAt(letter: LetterWords, index: number, { joined, parts, firsts }: PersonForms): number | null {
  const { atoms, text } = letter;
  const from = atoms[index];
  if (from === undefined) return null;
  if (!firsts.has(from.plain.charAt(0)) && !firsts.has(from.scanned.charAt(0))) return null;
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
    if (isWhole || (isOne && brokenWord(letter, index, last, plain))) best = last;
  }
  return best;
}

function begins(form: Compared, so: Compared): boolean {
  return form.plain.startsWith(so.plain) || form.scanned.startsWith(so.scanned);
}

/** What may stand between the parts of one name: spaces, one line or page, hyphens, a comma, stops. */
const between = /^[\s\u00ad.,'’`´_/\\()-]{0,8}$|^[\s‐–—-]{1,4}$/u;

/** A single name broken into pieces is one where a line or a hyphen breaks it, where not every piece is a word of its own, or where the pieces make no word of the language. */
function brokenWord({ atoms, text }: LetterWords, first: number, last: number, plain: string): boolean {
  const pieces = atoms.slice(first, last + 1);
  return (
    pieces.some(piece => !isWord(piece.plain) || piece.plain.length < 2) ||
    /[\n\f\u00ad-]/u.test(text.slice(atoms[first]?.end, atoms[last]?.start)) ||
    (pieces[0]?.capital === true && pieces.slice(1).every(({ capital }) => !capital) && !isWord(plain))
  );
}

/** Whether the atom is one part of the name: as written, misread by a scanner, or with one slip. */
function partAt(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined) return false;
  if (atom.plain.length < 2) return forms.surnames.includes(atom.plain) && isLetterName(letter, index);
  const { plain } = atom;
  if (forms.surnames.includes(plain)) return isMeant(letter, index, 'surname', forms);
  if (forms.given.includes(plain)) return isMeant(letter, index, 'given', forms);
  return isSlipOf(letter, index, forms);
}

/** `O` by itself is a surname; `O.` is an initial, and `A` and `I` are words unless a title stands before. */
function isLetterName(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  if (atom?.capital !== true) return false;
  const behind = letter.text.charAt(atom.end);
  if (letter.titled(index)) return true;
  return (
    !/^[AI]$/u.test(atom.text) &&
    !/[-+/°%]/u.test(behind) &&
    !(behind === '.' && /^\.\s?\p{Lu}/u.test(letter.text.slice(atom.end)))
  );
}

/** Whether the atom is one part of the name misread by a scanner, or with one slip. */
function isSlipOf(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined || atom.plain.length < 4) return false;
  const { plain, scanned, capital } = atom;
  const word = isWord(plain) || EPONYMS.has(plain);
  if (word && !(capital && plain.length > 4 && standsAsName(letter, index))) return false;
  const long = forms.parts.filter(form => form.plain.length > 3 && Math.abs(form.plain.length - plain.length) < 3);
  if (long.length === 0) return false;
  if (long.some(form => form.scanned === scanned)) return true;
  if (!capital && plain.length < 6) return false;
  return long.some(
    form =>
      (withinOneSlip(form.plain, plain) || withinOneSlip(form.scanned, scanned)) &&
      (plain.length > 4 || form.plain.length > 4 || letter.titled(index)),
  );
}

/** Whether a capital word of the language, one slip from the name, stands where a name does. */
function standsAsName(letter: LetterWords, index: number): boolean {
  if (letter.titled(index) || letter.nameLike(index)) return true;
  const { plain, end } = letter.atoms[index] ?? { plain: '', end: 0 };
  if (tellsAsPerson.test(letter.text.slice(end, end + 60))) return true;
  return plain.length > 5 && !letter.isClinical(index) && !EPONYMS.has(plain) && !letter.isSentenceStart(index);
}

/**
 * Whether a word that is spelled like the name is meant as one. With a capital it is, unless what stands about it says that medicine is
 * meant, a month, or the verb a sentence begins with; without one it needs a title or what only a person does.
 */
function isMeant(letter: LetterWords, index: number, part: 'surname' | 'given', forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined) return false;
  const { plain, capital, shouted, end } = atom;
  if (letter.titled(index) || isBehindInitials(letter, index, forms)) return true;
  const behind = letter.text.slice(end, end + 60);
  if (EPONYMS.has(plain) && !letter.nameLike(index) && isEponym(letter, index, behind, forms)) return false;
  if (plain.length < 3) return (capital && (!shouted || !ABBREVIATIONS.has(plain))) || letter.nameLike(index);
  if (!isWord(plain) && !(SURNAME_WORDS.has(plain) && !capital && isBehindArticle(letter, index))) return true;
  if (!capital) {
    const isTold = tellsAsPerson.test(behind) || isTradeWithoutArticle(letter, index);
    return (
      !letter.isClinical(index) &&
      (isTold || (!WORDS_FIRST.has(plain) && (begunAndTold(letter.text, atom) || isMet(letter, index))))
    );
  }
  if (letter.isMonth(index) || isMonthOfTime(letter, index)) return false;
  if (letter.nameLike(index) || (part === 'given' && surnameBehind(letter, index, forms))) return true;
  if (
    isOneOfBoth(letter, index) ||
    (part === 'given' &&
      (isToldOfPerson.test(behind) || tellsAsPerson.test(behind) || isBehindPreposition(letter, index)))
  )
    return true;
  if (letter.isClinical(index)) return !letter.isMedicalHere(index) && (!shouted || !inCapitals(letter, index));
  return part === 'surname' || !AUXILIARY.test(plain);
}

/** `the crane`, `his lamb`: written small behind an article, a word that is a surname too is the word. */
function isBehindArticle({ atoms, text }: LetterWords, index: number): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  return (
    before !== undefined &&
    /^(?:an?|the|this|his|her|its|each|any|no|some)$/u.test(before.plain) &&
    /^\s$/u.test(text.slice(before.end, atom?.start))
  );
}

/** `In short, carpenter has recovered`: who has a trade is told with an article, so that a name is meant. */
function isTradeWithoutArticle(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined || !/.{3}(?:er|or|man|smith|wright)$/u.test(atom.plain)) return false;
  const behind = letter.text.slice(atom.end, atom.end + 5);
  return (isBehindPreposition(letter, index) && /^(?:[,.;]|\sand\s)/u.test(behind)) || begunAndTold(letter.text, atom);
}

/** `to Bill`, `from carpenter`: no article between. */
function isBehindPreposition({ atoms, text }: LetterWords, index: number): boolean {
  return /(?:^|\s)(?:to|from|with|by|[Pp]er|about|concerning|regarding)\s$/u.test(
    text.slice(Math.max(0, (atoms[index]?.start ?? 0) - 12), atoms[index]?.start),
  );
}

/** `She saw washington again`: what is done with a person, and no article. */
const isMet = ({ atoms, text }: LetterWords, index: number) =>
  /\s(?:saw|sees|seen|examine[sd]|evaluate[sd]|treat(?:s|ed)|told|asked|informed|referred|interviewed)\s$/u.test(
    text.slice(Math.max(0, (atoms[index]?.start ?? 0) - 13), atoms[index]?.start),
  );

/** `As carpenter wrote`, `On that day, washington placed him`: what is told of the word, behind one that begins what is told. */
function begunAndTold(text: string, atom: Atom): boolean {
  return (
    /(?:^|[,.;:\n\f]|\s(?:and|that|when|while|but|because|as|As)\s)\s*$/u.test(
      text.slice(Math.max(0, atom.start - 9), atom.start),
    ) && /^\s(?:has|had|is|was|does|did|wrote|will|\p{Ll}+(?:ed|s))\s/u.test(text.slice(atom.end, atom.end + 20))
  );
}

/** `ZLB_Back`: the name of a file. */
function isBehindInitials({ atoms, text }: LetterWords, index: number, { initials }: PersonForms): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  return before !== undefined && initials.includes(before.plain) && text.slice(before.end, atom?.start) === '_';
}

/** `Both Hand and Dr. Orozco`, whatever else the surname means. */
function isOneOfBoth({ atoms, text }: LetterWords, index: number): boolean {
  const atom = atoms[index];
  return (
    atom !== undefined &&
    !atom.shouted &&
    atoms[index - 1]?.plain === 'both' &&
    /^\s+and\s+(?:(?:Dr|Mr|Mrs|Ms)\.|\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+,\s)/u.test(
      text.slice(atom.end, atom.end + 60),
    )
  );
}

/** The surname stands behind the given name, as written or with a slip, at most initials and particles between. */
function surnameBehind(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const own = letter.atoms.slice(index + 1, index + 5);
  const at = own.findIndex(({ text, plain }) => text.length > 1 && !PARTICLES.has(plain));
  const surname = own[at];
  if (surname === undefined) return false;
  const { plain } = surname;
  // `Al_VonTrautmann`: with its particles, too.
  return (
    forms.surnames.some(name => plain === name || (name.length > 4 && plain.endsWith(name))) ||
    isSlipOf(letter, index + 1 + at, forms)
  );
}

/** What stands behind makes a finding of the name: `Hill-Sachs`, `Jackson's test`; a verb alone does not, nor the other half of a double surname. */
function isEponym({ atoms, text }: LetterWords, index: number, behind: string, { surnames }: PersonForms): boolean {
  if (EPONYM_NOUN.test(behind) && !/^\s+(?:were|type|stage|program|method|table|bed|chair|press)\b/u.test(behind))
    return true;
  const next = atoms[index + 1];
  return (
    next !== undefined &&
    /^[-‐–]$/u.test(text.slice(atoms[index]?.end, next.start)) &&
    EPONYMS.has(next.plain) &&
    !surnames.includes(next.plain)
  );
}

/** Given names that are also how a sentence begins: `Will`, `May`, `Mark`. */
const AUXILIARY =
  /^(?:will|may|mark|art|drew|rich|sue|pat|bill|bob|rob|nick|gene|al|sandy|val|stu|dot|buddy|max|grant|chase|miles)$/u;

/** A heading in capitals: the words beside it are too. */
function inCapitals({ atoms }: LetterWords, index: number): boolean {
  return [atoms[index - 1], atoms[index + 1]].some(each => each?.shouted === true && isWord(each.plain));
}

/** A long part of the name glued to another word: `theGonzalez`, `Gonzalezreports`. */
function withinWord({ plain }: Atom, forms: PersonForms, letter: LetterWords): boolean {
  if (plain.length < 6 || isWord(plain) || EPONYMS.has(plain)) return false;
  if (isMadeOf(plain, forms.pieces, 0)) return true;
  return [...forms.surnames, ...forms.given, ...forms.joined.map(form => form.plain)].some(word => {
    if (word.length < 5 || plain.length <= word.length) return false;
    const at = plain.indexOf(word);
    if (at === -1) return false;
    const [before, after] = [plain.slice(0, at), plain.slice(at + word.length)];
    return [before, after].every(
      rest => /^(?:s|\d{1,8})?$/u.test(rest) || isWord(rest) || letter.isTitle(rest) || isInitialOf(rest, forms),
    );
  });
}

/** Whether a word is nothing but two or more pieces of the name, one after the other, and figures: `EunkyungLam2015`. */
function isMadeOf(rest: string, pieces: readonly string[], count: number): boolean {
  if (/^\d{0,8}$/u.test(rest)) return count > 1;
  return pieces.some(piece => rest.startsWith(piece) && isMadeOf(rest.slice(piece.length), pieces, count + 1));
}

/** `mgonzalez`, `gonzalezm`, `wongonzalez` of `Hye-won`: the name of a file or a mailbox. */
const isInitialOf = (rest: string, { given, parts }: PersonForms) =>
  (rest.length === 1 && given.some(name => name.startsWith(rest))) || parts.some(({ plain }) => plain === rest);

function merged(found: readonly [number, number][]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [first, last] of found.toSorted((one, other) => one[0] - other[0])) {
    const before = runs.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else runs.push([first, last]);
  }
  return runs;
}
