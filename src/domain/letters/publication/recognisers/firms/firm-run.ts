import { isAbbreviation } from '../../words/abbreviations.ts';
import { type Atom, plainLetters } from '../../words/atoms.ts';
import { EPONYMS } from '../../words/eponyms.ts';
import type { LetterWords } from '../../words/letter-words.ts';
import { BRAND_WORDS } from '#domain/checks/words/medicine/brand-words.ts';
import { CARE_KINDS, FIRM_KINDS, LINE_KINDS, TRADE_KINDS } from '../../words/lists/firm-kinds.ts';
import { HEADING_WORDS } from '../../words/lists/heading-words.ts';
import { isClinicalWord, isWord } from '../../words/vocabulary.ts';
import { isRole, ROLE } from '../names/person-roles.ts';
import { isLabel } from '../names/extent/name-run.ts';
import { ofTown } from './house-of-town.ts';
import { HOUSE, LEGAL, SALUTED, SHARED } from './firm-words.ts';
import { OF_PAPERS, SHOWN } from './standings/marks.ts';

/** `PhysioWorks`, `Fit4Work`. */
export const isGlued = ({ text }: Pick<Atom, 'text'>) => /\p{Ll}\d?\p{Lu}/u.test(text);

/** What a colon stands behind, unless it tells which papers of a house follow. */
export const leadsAsLabel = (letter: LetterWords, at: number) =>
  isLabel(letter, at) &&
  !OF_PAPERS.test(letter.text.slice(letter.atoms[at]?.end).slice(0, 60)) &&
  !SHOWN.test(letter.text.slice(letter.atoms[at]?.end).slice(0, 60)) &&
  !isSince(letter, at) &&
  !BEHIND_STUDY.test(letter.text.slice(0, letter.atoms[at]?.start).slice(-90)) &&
  !SALUTED.test(letter.text.slice(0, letter.atoms[at]?.start).slice(-60));

/** `UDS 9/12/2013, Elm Labs: positive`: behind a study and its day, who made it. */
const BEHIND_STUDY =
  /(?:UDS|UDT|MRI|CT|EMG|NCV|FCE|[Xx]-?rays?|[Ll]abs?|[Ss]creen|[Ss]tudy|[Uu]ltrasound|[Vv]isit|[Aa]dmission|[Cc]onsult|[Ee]val|[Ss]urgery|ER|ED)\s\d{1,2}[/-]\d{1,2}[/-]\d{2,4},?\s(?:\p{Lu}[\p{L}'’.-]*\s|\d\s|&\s|of\s|the\s|and\s){0,6}$/u;

/** `Employment with Elm Growers: 2004`, `Reviewer for Elm Growers: Ana Ruiz`: whose years follow, or who it is. */
const isSince = ({ atoms, text }: LetterWords, at: number) =>
  /^:\s(?:(?:19|20)\d\d(?!\d|\/)|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll})/u.test(text.slice(atoms[at]?.end).slice(0, 40)) &&
  /\s(?:with|at|for|by)\s(?:\p{Lu}[\p{L}'’&.-]*\s|&\s|of\s|and\s){1,5}$/u.test(
    text.slice(Math.max(0, (atoms[at]?.start ?? 0) - 60), atoms[at]?.start),
  );

/** `Bay to ` of `Bay to Valley Imaging`: between what places. */
const FROM_PLACE =
  /(?<![\p{L}\p{N}])(?:Head|Door|Coast|Bay|Valley|Sea|Ocean|Mountain|Hill|Desert|City|River|Shore|Heart|Summit)\sto\s$/u;

/** `Ear, ` of `Ear, Nose & Throat Associates`, `Hand, ` of `Hand, Wrist & Elbow Center`: how many letters of parts stand before. */
export function partsBefore(text: string, start: number, words: string): number {
  const place =
    FROM_PLACE.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ??
    // `Doctors Hospital of Elm`
    (/^(?:Hospital|Surgery|Medical|Outpatient|Community)(?!\p{L})/u.test(words)
      ? (/(?<!\p{L})(?:Doctors|Physicians|Surgeons|Veterans|Women|Children)['’]?s?['’]?\s$/u.exec(
          text.slice(Math.max(0, start - 14), start),
        )?.[0].length ?? 0)
      : 0);
  if (place > 0 || !/^\p{Lu}\p{L}+,?\s(?:&|and)\s\p{Lu}/u.test(words)) return place;
  const before = /(?:(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+,\s)+$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  return before.split(/,\s/u).every(word => word === '' || isClinicalWord(plainLetters(word))) ? before.length : 0;
}

/** A word with a capital and no figure, or one glued with a figure: `Fit2Work`. */
export const isCapitalWord = (atom: Atom | undefined): atom is Atom =>
  atom?.capital === true &&
  (!/\d/u.test(atom.text) || /^\p{Lu}\p{Ll}+\d\p{Lu}\p{Ll}+$|^\p{Lu}\d\p{Lu}$/u.test(atom.text));

/** `Clinic`, `SpineWays`. */
export const tellsOfCare = ({ plain, text }: Atom) =>
  CARE_KINDS.has(plain) || text.split(/(?<=\p{Ll})(?=\p{Lu})/u).some(part => CARE_KINDS.has(part.toLowerCase()));

/** What a firm or a place of care is called at its end. */
export const isKind = (plain: string) =>
  FIRM_KINDS.has(plain) || TRADE_KINDS.has(plain) || CARE_KINDS.has(plain) || LINE_KINDS.has(plain);

/** What a firm is called by: its last word, or that before `of` (`Insurance Company of the Coast`). */
export function kindOf(run: readonly Atom[]): string {
  const of = run.findIndex(({ text }) => text === 'of');
  const before = run[of - 1]?.plain ?? '';
  if (FIRM_KINDS.has(before)) return before;
  const town = ofTown(run);
  if (town > 0) return run[town - 1]?.plain ?? '';
  // `Elm Health Plan` insures.
  if (/^plans?$/u.test(run.at(-1)?.plain ?? '') && run.at(-2)?.plain === 'health') return 'insurance';
  // `Redline Auto Body`
  if (run.at(-1)?.plain === 'body' && run.at(-2)?.plain === 'auto') return 'auto';
  return run.findLast(({ capital, plain }) => capital && !/^\d+$/u.test(plain))?.plain ?? '';
}

/** `was done by Mind Matters`: in running words two capital words or three, none of them of letters or of medicine. */
export function isTold(before: string, run: readonly Atom[]): boolean {
  return (
    run.length > 1 &&
    run.length < 5 &&
    run.every(
      (atom, place) =>
        (isOwn(atom) && !atom.shouted) || (place === run.length - 1 && place > 0 && HOUSE.test(atom.text)),
    ) &&
    /\p{Ll}{2}\s(?:at|by|from|with|through|via)\s$/u.test(before)
  );
}

/** A word that is the name's: none of medicine, of letters, of parts in the case. */
export const isOwn = (atom: Atom) =>
  atom.capital &&
  atom.text.length > 1 &&
  !SHARED.test(atom.plain) &&
  !isRole(atom.plain) &&
  !isClinicalWord(atom.plain) &&
  !EPONYMS.has(atom.plain) &&
  !BRAND_WORDS.has(atom.plain) &&
  !isAbbreviation(atom);

/** A word of its own that is of no heading, no request and no finding. */
export const isNaming = (atom: Atom) => isOwn(atom) && !HEADING_WORDS.has(atom.plain);

/** Two or three words of which each may be of a person's name. */
export function couldBePerson(run: readonly Atom[]): boolean {
  const told = run.filter(({ text, plain }) => !/^(?:and|or|by|\p{Lu})$/u.test(text) && !ROLE.test(plain));
  return (
    told.length > 0 &&
    told.length < 4 &&
    told.every(
      ({ plain, capital, text }) => capital && !isWord(plain) && !/\p{Ll}\p{Lu}/u.test(text) && !HOUSE.test(text),
    )
  );
}

/** Words a line begins a sentence with. */
const BEGINS =
  /^(?:i|we|you|dear|please|the|an?|this|that|these|those|he|she|it|they|there|his|her|in|on|at|as|for|to|see|per|no|therefore|based|given|according|since|however|although|because|additionally|furthermore|also|if|when|while|after|under)$/u;

/** Where in a stretch a line begins a sentence: the offset of its first word; -1 where none does. */
export function sentenceBelow(found: string): number {
  const line = [...found.matchAll(/[\n\f][ \t]*(\p{Lu}\p{Ll}*)(?!\p{L})/gu)].find(([, word = '']) =>
    BEGINS.test(plainLetters(word)),
  );
  return line === undefined ? -1 : line.index + line[0].length - (line[1]?.length ?? 0);
}

/** Whether over the end of a line a sentence begins. */
export const beginsBelow = (gap: string, atom: Atom) =>
  /[\n\f]/u.test(gap) && atom.capital && BEGINS.test(atom.plain) && !atom.shouted;

/** How much of a stretch is a heading in the line above: `DOCUMENTS REVIEWED` above `Laboratory values`, `Independent Medical Review` above a firm. */
export function headingAbove(found: string): number {
  const lines = found.split(/(?<=[\n\f])/u);
  let above = 0;
  let length = 0;
  for (const line of lines.slice(0, -1)) {
    length += line.length;
    if (isHeading(line)) above = length;
  }
  return above;
}

/** A line of two words or more in capitals, or of words of headings and medicine alone. */
function isHeading(line: string): boolean {
  const told = line.match(/[\p{L}’'-]+/gu) ?? [];
  return (
    told.length > 1 &&
    (told.every(word => /^[\p{Lu}’'&-]+$/u.test(word)) ||
      told
        .map(plainLetters)
        .every(word => HEADING_WORDS.has(word) || SHARED.test(word) || (told.length > 2 && isClinicalWord(word))))
  );
}

/** `Hurt at Elm Harvesting: the knee`, `Per Elm Spine: two visits`: within a sentence a colon behind the name tells what was there. */
export const isTaleOf = ({ atoms, text }: LetterWords, index: number, at: number) => {
  const [first, last] = [atoms[index], atoms[at]];
  if (first === undefined || last === undefined) return false;
  const isLed = /^(?:Per|At|From|By|With)$/u.test(first.text) && at > index;
  return (
    (isLed || RUNNING.test(text.slice(Math.max(0, first.start - 24), first.start))) &&
    (isKind(last.plain) || /^(?:general|memorial|regional)$/u.test(last.plain) || !HEADING_WORDS.has(last.plain)) &&
    !ROLE.test(last.plain)
  );
};
const RUNNING =
  /(?:(?:\p{Ll}|\d|\p{Lu}{2})[)]?\s(?:at|from|by|through|via|with)|(?:^|[.;\n\f]\s?)Per)\s(?:the\s|The\s)?$/u;

/** `A-1 Towing`, `99 Bargain`: a figure or letter before. */
export function letterHead({ atoms, text }: LetterWords, first: number, isOfPapers = false): number {
  const start = atoms[first]?.start ?? 0;
  if (isOfPapers && text.slice(Math.max(0, start - 4), start) === 'The ') return start;
  return (
    start -
    (/(?<![\p{L}\p{N}.])(?:The |New |(?!A )[A-Z]-?\d{0,2}(?: |-|\+ )|\d{1,3} )$/u.exec(
      text.slice(Math.max(0, start - 5), start),
    )?.[0].length ?? 0)
  );
}

export function withTail(text: string, to: number): number {
  const end = to + (LEGAL.exec(text.slice(to, to + 40))?.[0].length ?? 0);
  // Which of its branches: `Elm Onsite Services - West`.
  return (
    end +
    (/^\s[-–]\s(?:North|South|East|West|Central|Downtown|Midtown|Uptown)(?!\p{L})/u.exec(text.slice(end, end + 14))?.[0]
      .length ?? 0)
  );
}

/** `s` of `Children's`. */
export const isTail = (text: string, before: Atom, atom: Atom) =>
  /^s$/u.test(atom.text) && /^['’]$/u.test(text.slice(before.end, atom.start)) && before.capital;

/** `op` of `Co-op`. */
export const isSmallHalf = (text: string, before: Atom, atom: Atom) =>
  before.capital &&
  before.text.length > 1 &&
  /^\p{Ll}{2}/u.test(atom.text) &&
  text.slice(before.end, atom.start) === '-';
