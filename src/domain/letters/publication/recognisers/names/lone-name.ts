import { publicationSource } from '#domain/cases/publication/identifier.ts';
import type { Span } from '#domain/cases/publication/removal.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';
import type { Atom } from '../../words/atoms.ts';
import { EPONYM_NOUN, EPONYMS } from '../../words/eponyms.ts';
import { GIVEN_NAMES, GIVEN_WORDS } from '../../words/given-names.ts';
import { CARE_KINDS } from '../../words/lists/firm-kinds.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { isEnglish } from '#domain/checks/words/english/english.ts';
import { PLACE_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { isNameAlone, OF_MANY } from '../../words/names/called.ts';
import { isProduct, isWord } from '../../words/vocabulary.ts';
import { isGivenInCapitals } from './extent/given-parts.ts';
import { isLabel, nameable, nameFrom } from './extent/name-run.ts';
import { isRole } from './person-roles.ts';
import { shapedName } from './extent/shaped-name.ts';
import { BOOK } from '../firms/facility.ts';
import { isKind } from '../firms/firm-run.ts';
import { isToldOfCare } from '../firms/medical-house.ts';
import { isSaidOfThing } from './things/said-of-thing.ts';
import { isAuthored, isThing } from './things/thing.ts';
import { eponymFrom } from './extent/eponym-of-two.ts';
import { AUTHOR, citing, FOLLOWED, isAuthorOfWork } from './author-of-work.ts';
import { tellsOfPerson } from './told-of.ts';
import type { Recogniser } from '../recogniser.ts';

export const source = publicationSource;

const VERB =
  /^(?:['’]s?\s+\p{Ll}|,?\s+(?:is|was|has|had|will|would|can|could|did|does|may|reports?|reported|states?|stated|denie[sd]|complain(?:s|ed)|present(?:s|ed)|underwent|return(?:s|ed)|sustained|request(?:s|ed)|recommend(?:s|ed)|not(?:es|ed)|opine[sd]|prescribe[sd]|examine[sd]|evaluate[sd]|continue[sd]?|agree[sd]|disagree[sd]|wrote|writes|believe[sd]|feels|felt|found|finds|performed|referred|saw|sees|treat(?:s|ed)|works|worked|takes|took|describe[sd]|indicate[sd]|documented|called|asked|said|says|told|lives|drives|fell|injured|twisted|lifted|tried|failed|completed|received|signed|submitted|remains|remained|walks|walked|uses|used|needs|needed|wants|attended|appealed)\b)/u;
/** A country of two words where it is told of. */
const LAND =
  /^(?:El\sSalvador|San\s(?:Salvador|Francisco|Diego|Antonio|Juan)|Las\s(?:Vegas|Cruces)|Los\sAngeles|Santa\sFe|Salt\sLake\sCity|New\s(?:York|Orleans|Jersey|Mexico)|Costa\sRica|Puerto\sRico|Cabo\sVerde|Saudi\sArabia|Hong\sKong|Sri\sLanka|Sierra\sLeone|Burkina\sFaso|Baja\sCalifornia|Nuevo\sLe[oó]n|San\sLuis\sPotos[ií]|(?:New|North|South|East|West|Papua|Northern)\s(?:Zealand|Korea|Africa|Sudan|Guinea|Ireland|Macedonia|Germany|Timor|Indies))(?!\p{L})/u;
/** A day called by somebody whom all know. */
const HOLIDAY =
  /^(?:(?:Martin\sLuther\sKing|C[eé]sar\sCh[aá]vez)(?:,?\sJr\.?)?(?:['’]s)?\s(?:Holiday|Day|Birthday)|Ash\sWednesday|Palm\sSunday|Good\sFriday|Maundy\sThursday|Yom\sKippur|Rosh\sHashanah|Eid\sal-\p{Lu}\p{L}+|Ramadan(?=[.,;]|\s(?:and|or|this|last|next|begins|ends|fast)))(?!\p{L})/u;
const PRODUCT =
  /^(?:[®™]|\s*[-#]?\s*\d(?!\d?(?:[/-]\d{1,2})?[/-](?:19|20)?\d\d(?!\d))|\s+(?:mg|mcg|ml|gm?|tabs?|tablets?|caps?|capsules?|cream|gel|patch|patches|ointment|lotion|spray|solution|injections?|oil|rub|roll-on|kit|brand|ER|XR|SR|IR|ES|CR|DS|forte|topical|device|unit|system|brace|garment|mattress|machine|pump|implant|cage|screw|plate|tape|taping)\b)/iu;
/** A model by its figure: `Genesis IV`. */
const MODEL = /^\s(?:level\s)?(?:IV|VI{0,3}|IX)(?!\p{L})/u;
const isProductBefore = (behind: string) => PRODUCT.test(behind) || MODEL.test(behind);
/** Capital words that belong to no vocabulary, where a sentence puts a person: names without a title. Eponyms, authors and products stay. */
export const loneName: Recogniser = (letter, cites) => {
  const removed: Span[] = [];
  const kept: { start: number; end: number; why: string }[] = [];
  const { atoms, text } = letter;
  const inLower = new Set(atoms.filter(({ capital }) => !capital).map(({ plain }) => plain));
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || !atom.capital) continue;
    const land = (LAND.exec(text.slice(atom.start, atom.start + 24)) ??
      HOLIDAY.exec(text.slice(atom.start, atom.start + 40)))?.[0];
    if (land !== undefined && !letter.titled(index)) {
      while ((atoms[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= atom.start + land.length) index += 1;
      kept.push({ start: atom.start, end: atom.start + land.length, why: 'a country or a day' });
      continue;
    }
    const eponym = eponymFrom(letter, index);
    if (eponym !== null) {
      kept.push({
        start: atom.start,
        end: atoms[eponym]?.end ?? atom.end,
        why: 'names a test, a disease or a procedure',
      });
      index = eponym;
      continue;
    }
    const shaped = cites ? null : shapedName(letter, index);
    if (shaped !== null) {
      const [start, end] = [atom.start, atoms[shaped]?.end ?? atom.end];
      if (citing(letter, index) || AUTHOR.test(text.slice(end, end + 60)) || isAuthorOfWork(text, start, end))
        kept.push({ start, end, why: 'an author or title of literature that is cited' });
      else removed.push({ start, end, class: 'name', rule: 'a given name or an initial, and a surname' });
      index = shaped;
      continue;
    }
    if (/\d|^\p{Lu}{2,}\p{Ll}$/u.test(atom.text) || atom.text.length < 2) continue;
    // `Cpap`, `Rx` begin a sentence.
    if (
      ABBREVIATIONS.has(atom.plain) &&
      (atom.text.length > 3 || !/[aeiouy]/u.test(atom.plain)) &&
      letter.isSentenceStart(index)
    )
      continue;
    const end = atom.end;
    const behind = text.slice(end, end + 90);
    const initialled = INITIALLED.test(text.slice(Math.max(0, atom.start - 30), atom.start));
    if (
      !atom.shouted &&
      !(initialled && !EPONYM_NOUN.test(behind)) &&
      (EPONYMS.has(atom.plain) || (nameable(letter, index) && EPONYM_NOUN.test(behind)))
    ) {
      kept.push({ start: atom.start, end, why: 'names a test, a disease or a procedure' });
      continue;
    }
    // `Jebsen-Taylor`: the other half of an eponym.
    const half = atoms[index - 1];
    if (
      half !== undefined &&
      text.slice(half.end, atom.start) === '-' &&
      EPONYMS.has(half.plain) &&
      !GIVEN_NAMES.has(half.plain) &&
      !tellsOfPerson(behind)
    ) {
      kept.push({ start: atom.start, end, why: 'names a test, a disease or a procedure' });
      continue;
    }
    const pair = isPair(letter, index);
    if (isLabel(letter, index) && !GIVEN_NAMES.has(atom.plain) && !isNameAlone(atom.plain)) continue;
    const isTold =
      GIVEN_WORDS.has(atom.plain) &&
      !atom.shouted &&
      tellsOfPerson(behind) &&
      !(QUALITY.test(atom.plain) && COUNTED.test(behind) && letter.isSentenceStart(index));
    if (!nameable(letter, index) && !pair && !isTold && !(initialled && EPONYMS.has(atom.plain))) continue;
    if (BOOK.test(text.slice(atom.start, atom.start + 60))) {
      kept.push({ start: atom.start, end, why: 'an author or title of literature that is cited' });
      continue;
    }
    if (atom.shouted ? !shoutedName(letter, index) : inLower.has(atom.plain) && !pair && !isTold) continue;
    const last = Math.max(nameFrom(letter, index) ?? index, pair ? index + 1 : index);
    const stop = atoms[last]?.end ?? end;
    const after = text.slice(stop, stop + 60);
    const called = isCalledAlone(letter, index, last);
    if (
      cites ||
      FOLLOWED.test(text.slice(Math.max(0, atom.start - 40), atom.start)) ||
      AUTHOR.test(after) ||
      AUTHOR.test(behind) ||
      isAuthorOfWork(text, atom.start, stop) ||
      citing(letter, index)
    ) {
      kept.push({ start: atom.start, end: stop, why: 'an author or title of literature that is cited' });
    } else if (
      isThing(letter, index, last, called) ||
      isMadeOrDone(text, atom) ||
      isSaidOfThing(text, atom.start, stop)
    ) {
      kept.push({ start: atom.start, end: stop, why: 'a thing: an article stands before it, or what it is behind it' });
    } else if (isProductBefore(after) || (last > index && PRODUCT.test(text.slice(atoms[last - 1]?.end, stop + 1)))) {
      kept.push({ start: atom.start, end: stop, why: 'a product: an amount or a form stands behind it' });
    } else if (called || isPerson(letter, index, last)) {
      removed.push({
        start: atoms[begunBefore(letter, index)]?.start ?? atom.start,
        end: stop,
        class: 'name',
        rule: 'a capital word that is none of the language, where a person stands',
      });
    } else {
      kept.push({ start: atom.start, end: stop, why: 'a capital word with nothing about it that makes it a person' });
    }
    index = last;
  }
  return { removed, kept };
};

/** Whether people are called by a word of a run and nothing else is; in capitals it may be a short form, before `v.` a decision, at the end of a run a firm. */
const isCalledAlone = ({ atoms, text }: LetterWords, index: number, last: number) =>
  !isProduct(atoms[index]?.plain ?? '') &&
  !isProduct(atoms[index - 1]?.plain ?? '') &&
  !(last > index && isKind(atoms[last]?.plain ?? '')) &&
  !/^\svs?\.\s/u.test(text.slice(atoms[last]?.end).slice(0, 5)) &&
  atoms.slice(index, last + 1).some(({ plain, text: word }) => AS_NAMES.test(word) && isNameAlone(plain));

/** A capital and small letters, or two such parts as surnames have them. */
const AS_NAMES =
  /^(?:(?:Ma?c|De|Di|Du|La|Le|Mac|Van|Von|Fitz|St|O['’]|D['’])(?=\p{Lu}))?\p{Lu}(?:['’]?\p{Ll})+(?:['’]\p{Lu}?\p{Ll}+)*$/u;

/** `Long walks in the park`: a quality, and a noun that is a verb too. */
const QUALITY = /^(?:long|short|early|late|little|small|young|bright|strong|rich|fair|hung|happy|best|sunny)$/u;
const COUNTED = /^\s(?:walks|drives|works|stands|calls|rides|falls|visits|reports|notes|requests|uses|needs|rests)\b/u;

/** `CPAP by ResMed`, `with possible Remplissage`: a maker by what it makes, and what is planned or found. */
const isMadeOrDone = (text: string, { start, text: word }: Atom) =>
  word.split(/(?<=\p{Ll})(?=\p{Lu})/u).some((part, at) => at > 0 && CARE_KINDS.has(part.toLowerCase())) ||
  /\s(?:possible|probable|planned|proposed|arthroscopic|endoscopic|surgical|partial|bilateral|left|right)\s$/u.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** A capital word of the language before a name, within a sentence, is its given name: `will see Miles Aguilar`. */
function begunBefore(letter: LetterWords, index: number): number {
  const { atoms, text } = letter;
  let first = index;
  for (;;) {
    const [before, atom] = [atoms[first - 1], atoms[first]];
    if (before === undefined || atom === undefined || !before.capital || before.shouted) return first;
    if (!/^[ \t]$|^[\n\f]$|^[-‐–]$/u.test(text.slice(before.end, atom.start)) && before.text.length > 1) return first;
    if (before.text.length === 1 && !/^\.?\s$/u.test(text.slice(before.end, atom.start))) return first;
    if (text.charAt(before.start - 1) === '/') return first;
    if (/^[MF]$/u.test(before.text) && text.charAt(before.end) !== '.') return first;
    if (letter.lineEnds(before.end, atom.start) || isProduct(before.plain)) return first;
    if (letter.isSentenceStart(first - 1))
      return GIVEN_WORDS.has(before.plain) && !isRole(before.plain) ? first - 1 : first;
    if (
      before.text.length > 1 &&
      (letter.isClinical(first - 1) || NOT_GIVEN.test(before.plain) || isRole(before.plain))
    )
      return first;
    first -= 1;
  }
}

/** Capital words before a name that are no part of it: titles, parts in the case, days, tongues. */
const NOT_GIVEN =
  /^(?:mr|mrs|ms|miss|mx|dr|drs|doctors?|prof|professor|judge|attorney|officer|honorable|nurse|adjuster|physician|surgeon|therapist|psychologist|psychiatrist|chiropractor|acupuncturist|podiatrist|counsel|examiner|evaluator|practitioner|provider|radiologist|neurologist|interpreter|translator|manager|supervisor|patient|claimant|applicant|worker|employee|employer|insurer|carrier|the|of|and|by|per|with|from|to|at|in|on|for|spanish|english|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|california|american|official|both|when|while|after|before|since|i|a)$/u;

/** A given name before another capital word that does not begin a sentence's phrase: `Grace Young`. */
function isPair({ atoms, text, isClinical, lineEnds }: LetterWords, index: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (atom === undefined || next === undefined || !GIVEN_NAMES.has(atom.plain) || !next.capital || next.text.length < 2)
    return false;
  return (
    /^(?: |\s?[\n\f]\s?)$/u.test(text.slice(atom.end, next.start)) &&
    !text.startsWith(':', next.end) &&
    !(lineEnds(atom.end, next.start) && beginsNext(next)) &&
    !isClinical(index + 1) &&
    !ABBREVIATIONS.has(next.plain) &&
    !/^(?:mark|will|may|june|april|august|jan|rose|grace|dean|max)$/u.test(atom.plain)
  );
}

/** Over the end of a line a word of headings, of care or of tongues begins what is said next: `Ana\nSpanish is spoken`. */
const beginsNext = ({ plain }: Atom) =>
  isToldOfCare(plain) || /^(?:spanish|english|male|female|language)$/u.test(plain);

/** All capitals: a name only beside another, or before a verb of persons; else a short form. */
function shoutedName(letter: LetterWords, index: number): boolean {
  const { atoms, text } = letter;
  const atom = atoms[index];
  if (isGivenInCapitals(letter, index)) return true;
  if (atom === undefined || atom.text.length < 4 || ABBREVIATIONS.has(atom.plain) || !/[aeiouy]/u.test(atom.plain))
    return false;
  const [previous, next] = [atoms[index - 1], atoms[index + 1]];
  const given = [previous, next].some(each => each !== undefined && GIVEN_NAMES.has(each.plain) && each.shouted);
  // `NASS and ASIPP`, `AAOS, NASS`: short forms in a list are nobody's.
  const beside = [previous, next].some(
    each =>
      each?.shouted === true &&
      each.text.length > 2 &&
      !isWord(each.plain) &&
      !ABBREVIATIONS.has(each.plain) &&
      /^\s$|^-$/u.test(text.slice(Math.min(each.end, atom.end), Math.max(each.start, atom.start))),
  );
  return (
    given ||
    (beside && !isWord(atom.plain)) ||
    (GIVEN_NAMES.has(atom.plain) && next?.shouted === true && !isWord(next.plain)) ||
    VERB.test(text.slice(atom.end, atom.end + 30))
  );
}

/** Two who do what persons do, or whose they are told to be: `Ruiz and Bell disagree`, `Ana and Bo, her children,`. */
const PLURAL =
  /^(?:\s(?:both\s)?(?:agree|disagree|differ|concur|testified|argue|drove|saw)\b|,\s(?:his|her|their|the)\s\p{Ll}+,)/u;
const JOINTLY =
  /^\sand\s\p{Lu}[\p{L}'’-]+(?:\s(?:both\s)?(?:agree|disagree|differ|concur|testified|argue|drove|saw)\b|,\s(?:his|her|their)\s\p{Ll}+,)/u;

/** A given name that is nothing else. */
const isOnlyGiven = (plain: string) =>
  GIVEN_NAMES.has(plain) && !isEnglish(plain) && !EPONYMS.has(plain) && !isProduct(plain) && !PLACE_WORDS.has(plain);

const BEFORE =
  /(?:^|[^\p{L}])(?:by|from|with|per|to|and|of|for|via|saw|see|sees|met|seen|under|both|as|contacted|told|asked|informed|that|because|when|while|since|after|before|if|but|then|said|and|or|is|was|named|called|through|on|at|according|did|does|has|had|where|whether|although|though|until|unless|so|than|between|against|about|regarding|concerning|helped|accompanied|where|given|w\/|note[ds]?|states?|stated|indicates?|indicated)[\s,:("“]+$/iu;

const INITIALLED =
  /[\p{Ll},(:]\s+(?!(?:M\.\s?D|D\.\s?[OC]|R\.\s?N|[PO]\.\s?T|N\.\s?P|P\.\s?A|[JO]\.\s?D)\.)(?:\p{Lu}\.\s?){0,1}\p{Lu}\.\s+$/u;

function isPerson(letter: LetterWords, index: number, last: number): boolean {
  const { atoms, text } = letter;
  const [first, end] = [atoms[index], atoms[last]];
  if (first === undefined || end === undefined) return false;
  const behind = text.slice(end.end, end.end + 40);
  const before = text.slice(Math.max(0, first.start - 30), first.start);
  if ((GIVEN_NAMES.has(first.plain) && last > index) || isAuthored(before, behind)) return true;
  // `J. Ellsworth`: behind an initial within a sentence no other begins.
  if (INITIALLED.test(before)) return true;
  if (tellsOfPerson(behind) || (VERB.test(behind) && !letter.isSentenceStart(index))) return true;
  if (JOINTLY.test(behind) || (/(?:^|[.\n\f]\s*)\p{Lu}[\p{L}'’-]+\sand\s$/u.test(before) && PLURAL.test(behind)))
    return true;
  if (letter.isSentenceStart(index))
    return (
      (isOnlyGiven(first.plain) && /^\s\p{Ll}/u.test(behind)) ||
      (last > index &&
        atoms
          .slice(index, last + 1)
          .every(({ text: word }, place) => word.length === 1 || nameable(letter, index + place)))
    );
  if (last === index && OF_MANY.has(first.plain))
    return /(?:^|\s)(?:by|with|from|per|saw|told|seen|Dr\.)\s$/iu.test(before);
  return (
    BEFORE.test(before) ||
    GIVEN_NAMES.has(first.plain) ||
    last > index ||
    /^[\s]*[.,;:)]/u.test(behind) ||
    /[(,]\s*$/u.test(before)
  );
}
