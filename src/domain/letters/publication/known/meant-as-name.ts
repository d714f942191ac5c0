import { withinOneSlip } from '#domain/records/identity/slips.ts';
import { ORDINARY_WORDS } from '#domain/checks/words/medicine/ordinary-words.ts';
import type { Atom } from '../words/atoms.ts';
import { isProperNoun } from '#domain/checks/words/english/english.ts';
import { EPONYM_NOUN, EPONYMS } from '../words/eponyms.ts';
import type { LetterWords } from '../words/letter-words.ts';
import { WORDS_FIRST } from '../words/lists/words-of-letters.ts';
import { isMonthOfTime } from '../words/month-of-time.ts';
import { doesAsPerson, isToldOfPerson, tellsAsPerson } from '../words/person-verbs.ts';
import { SURNAME_WORDS } from '../words/surname-words.ts';
import { isClinicalWord, isProduct, isWord } from '../words/vocabulary.ts';
import { isBehindInitials, isQuoted } from './beside-part.ts';
import { isShortName } from './short-surname.ts';
import { PARTICLES, type PersonForms } from './person-forms.ts';

/** `O` by itself is a surname; `O.` is an initial, and `A` and `I` are words unless a title stands before. */
export function isLetterName(letter: LetterWords, index: number): boolean {
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
export function isSlipOf(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined || atom.plain.length < 4) return false;
  const { plain, scanned, capital } = atom;
  const word = isWord(plain) || EPONYMS.has(plain);
  if (word && !(capital && plain.length > 4)) return false;
  const long = forms.parts.filter(form => form.plain.length > 3 && Math.abs(form.plain.length - plain.length) < 3);
  const isLike =
    long.some(form => form.scanned === scanned) ||
    ((capital || plain.length > 5) &&
      long.some(
        form =>
          (withinOneSlip(form.plain, plain) || withinOneSlip(form.scanned, scanned)) &&
          (plain.length > 4 || form.plain.length > 4 || letter.titled(index)),
      ));
  return isLike && (!word || standsAsName(letter, index));
}

/** Whether a capital word of the language, one slip from the name, stands where a name does. */
function standsAsName(letter: LetterWords, index: number): boolean {
  if (letter.titled(index) || letter.nameLike(index)) return true;
  const { plain, end } = letter.atoms[index] ?? { plain: '', end: 0 };
  if (letter.isMonth(index) || isMonthOfTime(letter, index)) return false;
  if (letter.isClinical(index) || EPONYMS.has(plain)) return tellsAsPerson.test(letter.text.slice(end, end + 60));
  // A noun that is counted begins no sentence without an article before `was`.
  if (letter.isSentenceStart(index)) return doesAsPerson.test(letter.text.slice(end, end + 60));
  return plain.length > 5 || letter.standsAlone(index);
}

/**
 * Whether a word that is spelled like the name is meant as one. With a capital it is, unless what stands about it says that medicine is
 * meant, a month, or the verb a sentence begins with; without one it needs a title or what only a person does.
 */
export function isMeant(letter: LetterWords, index: number, part: 'surname' | 'given', forms: PersonForms): boolean {
  const atom = letter.atoms[index];
  if (atom === undefined) return false;
  const { plain, capital, shouted, end } = atom;
  // `by hand` is none of the roles that a name follows.
  if (letter.titledAt(atom.start, !capital && letter.isClinical(index)) || isBehindFile(letter, index, forms))
    return true;
  if (
    part === 'surname' &&
    (isBehindGiven(letter, index, forms) ||
      // `A Hand` is a hand.
      (isBehindInitials(letter, index, forms) && letter.text.slice(atom.start - 2, atom.start) !== 'A '))
  )
    return true;
  const behind = letter.text.slice(end, end + 60);
  if (EPONYMS.has(plain) && !letter.nameLike(index) && isEponym(letter, index, behind, forms)) return false;
  if (plain.length < 3) return isShortName(letter, index) || (part === 'given' && surnameBehind(letter, index, forms));
  if (!isWord(plain) && !(SURNAME_WORDS.has(plain) && !capital && isBehindArticle(letter, index))) return true;
  if (!capital) {
    if (isProperNoun(plain) || (isRare(plain) && !isBehindArticle(letter, index))) return true;
    const isTold =
      tellsAsPerson.test(behind) ||
      BORN.test(behind) ||
      letter.isAlone(index) ||
      isTradeWithoutArticle(letter, index) ||
      isOfSomebody(letter.text, atom.start);
    return (
      (!letter.isClinical(index) || isProduct(plain)) &&
      (isTold || (!WORDS_FIRST.has(plain) && (begunAndTold(letter.text, atom) || isMet(letter, index))))
    );
  }
  if (part === 'given' && surnameBehind(letter, index, forms)) return true;
  if (letter.isMonth(index) || isMonthOfTime(letter, index)) return false;
  if (letter.nameLike(index)) return true;
  if (
    isOneOfBoth(letter, index) ||
    letter.isAlone(index) ||
    (part === 'given' &&
      (isToldOfPerson.test(behind) ||
        tellsAsPerson.test(behind) ||
        isBehindPreposition(letter, index) ||
        isBeforeInitial(behind, forms) ||
        (letter.standsAlone(index) && !letter.isSentenceStart(index))))
  )
    return true;
  // `seen by Bledsoe: 12 visits`, a maker of braces too
  const isMaker = isProduct(plain) && behind.startsWith(':');
  if (letter.isClinical(index))
    return (
      (isMaker || !letter.isMedicalHere(index)) &&
      (shouted ? !inCapitals(letter, index) : isMaker || letter.standsAlone(index))
    );
  return part === 'surname' ? !COUNTED.test(`${plain}${behind}`) : !AUXILIARY.test(plain);
}

/** `Page 81` */
const COUNTED = /^(?:page|case|block|day|week|unit|major|minor|price)s?\s(?:no\.?\s|#)?\d{1,3}(?![\d/-])/u;

/** `ledger, DOB 23 October 1972` */
const BORN = /^,?\s(?:DOB|D\.O\.B|dob|born|date of birth)\b/u;

/** `batiste`, `nickels`: in a dictionary, but hardly in a letter. */
const isRare = (plain: string) =>
  !SURNAME_WORDS.has(plain) &&
  [plain, plain.replace(/s$/u, '')].every(
    word => !ORDINARY_WORDS.has(word) && !WORDS_FIRST.has(word) && !isClinicalWord(word),
  );

/** `the crane`, `his lamb`, `two nickels`: written small behind an article or a count, a word that is a surname too is the word. */
function isBehindArticle({ atoms, text }: LetterWords, index: number): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  return (
    before !== undefined &&
    /^(?:an?|the|this|his|her|its|each|any|no|some|their|our|my|your|these|those|all|both|other|many|few|several|two|three|four|five|six|\d+)$/u.test(
      before.plain,
    ) &&
    /^\s$/u.test(text.slice(before.end, atom?.start))
  );
}

/** `In short, carpenter has recovered`, `the visit of carpenter lasted`: who has a trade is told with an article, so that a name is meant. */
function isTradeWithoutArticle({ atoms, text }: LetterWords, index: number): boolean {
  const atom = atoms[index];
  if (atom === undefined || !/.{3}(?:er|or|man|smith|wright)$/u.test(atom.plain)) return false;
  const before = text.slice(Math.max(0, atom.start - 12), atom.start);
  return (
    (/(?:^|\s)(?:of|for|to|from|with|by|[Pp]er|about|concerning|regarding|that)\s$/u.test(before) &&
      ENDS_PHRASE.test(text.slice(atom.end, atom.end + 24))) ||
    begunAndTold(text, atom)
  );
}

/** `the chart of sickles`, `Pt sickles here`: what only somebody has, and in shorthand who it is. */
const isOfSomebody = (text: string, start: number) =>
  /(?:\s(?:chart|name|wife|husband|mother|father|signature|physician|attorney|employer)\sof|(?:^|[\n\f.;:]\s*)[Pp]t\.?|\b(?:[Ss]igned|[Rr][Ee]|[Cc][Cc]|[Aa]ttn):?|\/s\/)\s$/u.test(
    text.slice(Math.max(0, start - 16), start),
  );

/** Behind a noun, what is no part of its phrase: a mark, a word of grammar, a verb. */
const ENDS_PHRASE =
  /^(?:['’]s\b|\s*(?:[,.;:)\n]|$)|\s(?:and|or|who|whose|that|in|on|at|for|to|with|by|from|is|was|has|had|did|does|will|would|may|can|\p{Ll}+(?:ed|s))(?!\p{L}))/u;

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
    /(?:^|[,.;:\n\f]|\s(?:and|that|when|while|but|because|as|As)\s|(?:Today|Then|Now|today),?\s)\s*$/u.test(
      text.slice(Math.max(0, atom.start - 9), atom.start),
    ) && /^\s(?:has|had|is|was|does|did|wrote|will|\p{Ll}+(?:ed|s))[\s.,;]/u.test(text.slice(atom.end, atom.end + 20))
  );
}

/** `ZLB_Back`: the name of a file. */
function isBehindFile({ atoms, text }: LetterWords, index: number, { initials }: PersonForms): boolean {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  return before !== undefined && initials.includes(before.plain) && text.slice(before.end, atom?.start) === '_';
}

/** `James Q Hand`, `Bo "Ace" Shin`: the given name stands before, at most an initial or another name between. */
function isBehindGiven(letter: LetterWords, index: number, { given }: PersonForms): boolean {
  const before = letter.atoms[index - 2];
  return (
    before?.capital === true &&
    given.includes(before.plain) &&
    (letter.atoms[index - 1]?.text.length === 1 || isQuoted(letter, index - 1))
  );
}

/** `Both Hand and Dr. Orozco`, whatever else the surname means: the other is none of medicine. */
function isOneOfBoth(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const atom = atoms[index];
  const other = atoms[index + 1]?.plain === 's' ? index + 3 : index + 2;
  return (
    atom !== undefined &&
    !atom.shouted &&
    atoms[index - 1]?.plain === 'both' &&
    /^(?:['’]s)?\s+and\s+\p{Lu}/u.test(text.slice(atom.end, atom.end + 12)) &&
    !letter.isClinical(other)
  );
}

/** `Bill C.` of Bill Cooper */
const isBeforeInitial = (behind: string, { surnames }: PersonForms) =>
  surnames.some(surname => behind.startsWith(` ${surname.charAt(0).toUpperCase()}.`));

/** The surname stands behind the given name, as written or with a slip, at most initials and particles between. */
function surnameBehind(letter: LetterWords, index: number, forms: PersonForms): boolean {
  const own = letter.atoms.slice(index + 1, index + 5);
  const at = own.findIndex(
    ({ text, plain }, place) => text.length > 1 && !PARTICLES.has(plain) && !isQuoted(letter, index + 1 + place),
  );
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
  if (
    EPONYM_NOUN.test(behind) &&
    !/^(?:['’]s?)?\s+(?:were|type|stage|program|method|table|bed|chair|press)\b/u.test(behind)
  )
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
