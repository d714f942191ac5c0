import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Atom } from '../../words/atoms.ts';
import { degreeBehind, isDegreeAt } from '../../words/degrees.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { GIVEN_NAMES } from '../../words/given-names.ts';
import { BRAND_WORDS } from '../../words/lists/brand-words.ts';
import { CARE_KINDS, DOUBTFUL_KINDS, FIRM_KINDS, LINE_KINDS, TRADE_KINDS } from '../../words/lists/firm-kinds.ts';
import { isClinicalWord, isProduct, isWord } from '../../words/vocabulary.ts';
import type { Recogniser } from '../recogniser.ts';
import { ROLE } from '../names/person-roles.ts';
import { BOOK } from './facility.ts';
import {
  AT,
  BODY,
  CITED,
  CONNECTOR,
  COUNTED,
  HOUSE,
  JOINS,
  LEGAL,
  MONTH,
  OF_PROGRAM,
  PAPER,
  PART,
  PRACTICE,
  PRAISE,
  PUBLIC,
  SHARED,
  THING,
  TITLE,
  WARD,
  WIDE,
} from './firm-words.ts';
import { namesFirm, standsAsFirm, standsAsFirmAlone } from './firm-position.ts';
import {
  beginsBelow,
  couldBePerson,
  isCapitalWord,
  isGlued,
  leadsAsLabel,
  isNaming,
  isOwn,
  isTold,
  kindOf,
  tellsOfCare,
} from './firm-run.ts';
import { isHouseAlone, isHouseListed, isHouseTold } from './lone-line.ts';

export const source = publicationSource;

/** Names of firms and places of care by where they stand or by what they are called at the end, though every word of them may be plain. */
export const placedFirm: Recogniser = (letter, cites) => {
  if (cites) return { removed: [], kept: [] };
  const { atoms, text } = letter;
  const removed = [];
  for (let index = 0; index < atoms.length; index += 1) {
    if (!begins(letter, index)) continue;
    const last = runFrom(letter, index);
    const behindPerson = ofPerson(letter, index, last);
    const first = firstOwn(letter, behindPerson ?? index, last);
    if (first !== null && isFirm(letter, first, last, behindPerson !== null)) {
      const start = letterHead(letter, first);
      const end = withTail(text, atoms[last]?.end ?? 0);
      const isCare = atoms.slice(first, last + 1).some(tellsOfCare);
      removed.push({
        start,
        end,
        class: isCare ? ('facility' as const) : ('organization' as const),
        rule: 'a firm or place of care by where it stands',
      });
    }
    index = last;
  }
  return { removed, kept: [] };
};

/** A run begins with a capital word, `A-1`, `99 Bargain`, `K & L`. */
function begins(letter: LetterWords, index: number): boolean {
  const atom = letter.atoms[index];
  return isCapitalWord(atom) && !isDegreeAt(letter.text, atom.start);
}

/** The last word of the capital words that belong together here. */
function runFrom(letter: LetterWords, index: number): number {
  const { atoms, text } = letter;
  let last = index;
  for (let at = index + 1; at < Math.min(atoms.length, index + 11); at += 1) {
    const [before, atom] = [atoms[at - 1], atoms[at]];
    if (before === undefined || atom === undefined || !joins(letter, before, atom)) break;
    if (isCapitalWord(atom) && !leadsAsLabel(letter, at)) {
      if ((atom.shouted && (degreeBehind(text, before.end) ?? 0) > 0) || endsCapitals(atoms.slice(index, at), atom))
        break;
      last = at;
    } else if (
      /^#?\d{1,4}$/u.test(atom.text) &&
      (/^\s?[#-]$/u.test(text.slice(before.end, atom.start)) ||
        (COUNTED.test(before.text) && at - index > 1) ||
        // `Pho 12 Kitchen`
        FIRM_KINDS.has(atoms[at + 1]?.capital === true ? (atoms[at + 1]?.plain ?? '') : ''))
    )
      last = at;
    else if (isTail(text, before, atom)) last = at;
    // `Elm Lumber and Todd Rose`: a given name begins another.
    else if (atom.text === 'and' && at - index > 1 && GIVEN_NAMES.has(atoms[at + 1]?.plain ?? '')) break;
    else if (at - last > 2 || !(CONNECTOR.test(atom.plain) || isJoined(letter, index, at))) break;
  }
  return last;
}

/** `OAKMONT HEALTH The claim …`: a word of the language that is no longer in capitals begins what is said next. */
function endsCapitals(run: readonly Atom[], { shouted, plain, text }: Atom): boolean {
  const words = run.filter(({ capital, text: word }) => capital && word.length > 1);
  return text.length > 1 && !shouted && isWord(plain) && words.length > 1 && words.every(word => word.shouted);
}

/** `s` of `Children's`. */
const isTail = (text: string, before: Atom, atom: Atom) =>
  /^s$/u.test(atom.text) && /^['’]$/u.test(text.slice(before.end, atom.start)) && before.capital;

function joins(letter: LetterWords, before: Atom, atom: Atom): boolean {
  const gap = letter.text.slice(before.end, atom.start);
  if (beginsBelow(gap, atom) || (/[\n\f]/u.test(gap) && letter.lineEnds(before.end, atom.start))) return false;
  if (/^(?:[ \n\f]|['’]? |\s?&\s|-|['’]|\s?#)$/u.test(gap)) return true;
  return /^\.\s?$/u.test(gap) && (before.text.length === 1 || /^(?:St|Mt|Ft|Dr|Bros)$/u.test(before.text));
}

/** `Fund for Compensation`, `Back in Balance`, `Friends at Home`: where a firm stands a small word joins capital ones, none of medicine, no month. */
function isJoined({ atoms, text, isClinical }: LetterWords, index: number, at: number): boolean {
  const ofPaper = PAPER.test(atoms[index]?.plain ?? '') && atoms[index + 1]?.plain === 'of';
  const [start, word, next] = [atoms[ofPaper ? index + 2 : index]?.start ?? 0, atoms[at], atoms[at + 1]];
  if (word === undefined || next === undefined || !JOINS.test(word.text)) return false;
  if (!isCapitalWord(next) || TITLE.test(next.plain) || MONTH.test(next.plain)) return false;
  const [before, behind] = [text.slice(Math.max(0, start - 80), start), text.slice(word.end, word.end + 60)];
  if (word.text === 'at') return AT.test(next.text);
  return (
    namesFirm(before, behind) ||
    (!isClinical(at + 1) &&
      (!SHARED.test(next.plain) || AT.test(next.text) || FIRM_KINDS.has(atoms[at - 1]?.plain ?? '')) &&
      (AT.test(next.text)
        ? standsAsFirm(before, text.slice(next.end, next.end + 60)) !== null
        : standsAsFirm(before, behind) === 'surely'))
  );
}

/** The word behind `of` where somebody stands before it: `Adjuster Ana Ruiz of Elm Foods`, `Dr. Ruiz of Elm Foods`; null where nobody does. */
function ofPerson({ atoms, titledAt }: LetterWords, index: number, last: number): number | null {
  const of = atoms.slice(index, last).findIndex(({ text }) => text === 'of');
  const words = atoms.slice(index, index + Math.max(0, of));
  const [first] = words;
  if (first === undefined) return null;
  const isSomebody =
    TITLE.test(first.plain) ||
    (of > 0 && titledAt(first.start, true)) ||
    (of > 1 && words.some(({ plain }) => ROLE.test(plain))) ||
    (of > 1 &&
      of < 5 &&
      words.every(({ plain }) => !FIRM_KINDS.has(plain) && !CARE_KINDS.has(plain)) &&
      (GIVEN_NAMES.has(first.plain) || words.every(({ plain, text }) => text.length === 1 || !isWord(plain))));
  return isSomebody ? index + of + 1 : null;
}

/** The first word of a run that is its own: parts in the case and small words before it are the sentence's. */
function firstOwn(letter: LetterWords, index: number, last: number): number | null {
  for (let at = index; at <= last; at += 1) {
    const atom = letter.atoms[at];
    const ofPaper = letter.atoms[at + 1]?.plain === 'of' && PAPER.test(atom?.plain ?? '');
    const article = atom?.text === 'A' && letter.text.charAt(atom.end) === ' ';
    // `Insurance Company of the Coast` begins with it.
    const ofName = FIRM_KINDS.has(atom?.plain ?? '') && FIRM_KINDS.has(letter.atoms[at + 1]?.plain ?? '');
    if (atom?.capital === true && (ofName || !PART.test(atom.plain)) && !ofPaper && !article) return at;
  }
  return null;
}

function isFirm(letter: LetterWords, first: number, last: number, behindPerson: boolean): boolean {
  const { atoms, text } = letter;
  const run = atoms.slice(first, last + 1);
  const start = run[0]?.start ?? 0;
  const end = atoms[last]?.end ?? 0;
  const kind = kindOf(run);
  const words = text.slice(start, end).replaceAll(/\s+/gu, ' ');
  const upTo = text.slice(Math.max(0, start - 80), start);
  const before = upTo.replace(/The\s$/u, '');
  const behind = text.slice(end, end + 60);
  const named = behindPerson || namesFirm(before, behind);
  if (
    PUBLIC.test(words) ||
    isWide(words, kind, named || standsAsFirmAlone(before, behind)) ||
    (run.length > 6 && run.every(({ shouted }) => shouted))
  )
    return false;
  if (
    THING.test(kind) ||
    WARD.test(words) ||
    BOOK.test(words) ||
    CITED.test(text.slice(Math.max(0, start - 70), start))
  )
    return false;
  // `at The Knee Clinic`: within a sentence a capital article is the name's.
  if (/\p{Ll} The $/u.test(upTo) && PRACTICE.test(kind)) return true;
  // `Doctors on Call` is a house, `Doctors Bell and Wu` are two.
  const isTitled = TITLE.test(run[0]?.plain ?? '') && !(run[0]?.plain === 'doctors' && run[1]?.capital === false);
  if (isInTitle(letter, first, last) || isTitled || isAddressed(before)) return false;
  if (isProduct(kind) && / and /u.test(words)) return false;
  if (isHouseAlone(run, words, before, behind)) return true;
  // Headings stand in capitals.
  const own = run.filter(atom => (run.every(({ shouted }) => shouted) ? isNaming(atom) : isOwn(atom)));
  if (own.length === 0 && run.some(({ plain }) => BRAND_WORDS.has(plain))) return false;
  const told = run.filter(({ capital }) => capital);
  // `Ruiz’s MRI` is a picture of somebody.
  if (told.length < 4 && /['’]s?\s\S+$/u.test(words)) return false;
  if (named && (own.length > 0 || (told.length > 1 && FIRM_KINDS.has(kind)))) return true;
  // `by Innovative Claims Administrators`: of no other word than medicine has, but of a trade, where a firm stands.
  if (own.length === 0)
    return (
      // `at Back to Work Medical`: small words join no phrase of medicine so.
      (told.length > 2 &&
        run.some(({ text: word }) => JOINS.test(word)) &&
        (HOUSE.test(run.at(-1)?.text ?? '') || PRACTICE.test(kind) || FIRM_KINDS.has(kind)) &&
        standsAsFirm(before, behind) === 'surely') ||
      (((told.length > 2 && PRAISE.test(told[0]?.plain ?? '') && PRACTICE.test(kind)) ||
        (FIRM_KINDS.has(kind) &&
          !DOUBTFUL_KINDS.has(kind) &&
          told.some(({ plain }) => plain !== kind && !SHARED.test(plain)))) &&
        standsAsFirm(before, behind) === 'surely')
    );
  const placed = standsAsFirm(before, behind);
  if ((placed === 'listed' && isHouseListed(run)) || (placed === 'told' && isHouseTold(run, words))) return true;
  const unknown = own.filter(({ plain, text: word }) => !isWord(plain) || /\p{Ll}\p{Lu}/u.test(word));
  const legal = LEGAL.test(text.slice(end, end + 40));
  if (told.length === 1)
    return (
      (run.length === 1 &&
        ((placed === 'surely' && legal) ||
          ((placed === 'surely' || /\s(?:at|from)\s$/u.test(before)) && /\p{Ll}\p{Lu}/u.test(run[0]?.text ?? '')))) ||
      (unknown.length === 1 && standsAsFirmAlone(before, behind))
    );
  if (/^programs?$/u.test(kind))
    return (
      (placed !== null || /(?:attended|completed|entered|joined|left)\s+(?:the\s+)?$/u.test(before)) &&
      own.some(({ plain }) => !OF_PROGRAM.test(plain))
    );
  if (legal) return true;
  if ((FIRM_KINDS.has(kind) || TRADE_KINDS.has(kind)) && own.some(({ plain }) => plain !== kind))
    return (
      !(DOUBTFUL_KINDS.has(kind) || !FIRM_KINDS.has(kind)) ||
      unknown.some(({ plain }) => plain !== kind) ||
      (placed !== null && placed !== 'listed' && placed !== 'told')
    );
  const care = told.some((atom, place) => (place > 0 || isGlued(atom)) && tellsOfCare(atom));
  if (placed === 'surely')
    return (
      care ||
      FIRM_KINDS.has(kind) ||
      TRADE_KINDS.has(kind) ||
      // Behind a label that heads findings as well: `Imaging: Grade I Spondylolisthesis`.
      (!(/:\s$/u.test(before) && run.some(({ plain }) => isClinicalWord(plain))) && !couldBePerson(run))
    );
  if ((placed === 'likely' || placed === 'running') && isTold(before, run)) return true;
  if (placed === 'likely') return care && own.some(({ plain }) => !CARE_KINDS.has(plain));
  const begun = run[0]?.plain ?? '';
  if (EPONYMS.has(begun) || BRAND_WORDS.has(begun)) return false;
  if (placed === 'listed' && own.some(isGlued) && run.every(({ plain }) => !isClinicalWord(plain))) return true;
  return (placed === 'listed' || placed === 'told' || CARE_KINDS.has(kind)) && care && unknown.length > 0;
}

/** A body that is cited, and no firm of the case: `American Pain Society`, not `Southern California Imaging`. */
const isWide = (words: string, kind: string, named: boolean) =>
  WIDE.test(words) &&
  (BODY.test(words)
    ? !TRADE_KINDS.has(kind)
    : !(TRADE_KINDS.has(kind) || CARE_KINDS.has(kind) || LINE_KINDS.has(kind) || named || AGENTS.test(kind)));

/** What firms of a trade call themselves: `Haulers`, `Shellers`. */
const AGENTS =
  /^(?!workers|others|members|letters|papers|numbers|orders|disorders|teachers|lawyers|employers|insurers|providers|reviewers|fibers|doctors)\p{L}{3,}(?:ers|ors)$/u;

/** What a letter says first: `Dear Claims Administrator:`. */
const isAddressed = (before: string) => /(?:^|[\n\f])[ \t]*(?:Dear|To\sWhom)\s[^\n\f]{2,40}[:,]\s*$/u.test(before);

/** Whether the words stand in a line of headings: a colon behind, or capital words of medicine right before or behind. */
function isInTitle(letter: LetterWords, first: number, last: number): boolean {
  return leadsAsLabel(letter, last) || letter.atoms.slice(first, last + 1).every(({ plain }) => isClinicalWord(plain));
}

/** `A-1 Towing`, `99 Bargain`: a figure or letter before. */
function letterHead({ atoms, text }: LetterWords, first: number): number {
  const start = atoms[first]?.start ?? 0;
  return (
    start -
    (/(?<![\p{L}\p{N}.])(?:The |New |[A-Z]-?\d{0,2}(?: |-|\+ )|\d{1,3} )$/u.exec(
      text.slice(Math.max(0, start - 5), start),
    )?.[0].length ?? 0)
  );
}

function withTail(text: string, end: number): number {
  return end + (LEGAL.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}
