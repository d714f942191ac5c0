import { splitWords, type Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, DIGITS, ING, kindsAt, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, SMALL } from './word-kinds.ts';

/** A verb that does not agree with its subject: where both stand, and what is meant. */
export type Disagreement = { readonly start: number; readonly end: number; readonly meant: string };

const keysOf = (text: string): ReadonlySet<number> => new Set(splitWords(text).keys);

const MEANT_BY_VERB: ReadonlyMap<number, string> = new Map(
  [
    ['has', 'have'],
    ['is', 'are'],
    ['was', 'were'],
    ['does', 'do'],
    ['have', 'has'],
    ['are', 'is'],
    ['were', 'was'],
    ['do', 'does'],
  ].map(([verb = '', meant = '']) => [splitWords(verb).keys[0] ?? 0, meant]),
);
/** By the last bits of a key whether it may be one of these verbs. */
const PLACES = 4096;
const MAY_BE_VERB = new Uint8Array(PLACES);
for (const key of MEANT_BY_VERB.keys()) MAY_BE_VERB[key & (PLACES - 1)] = 1;
const OF_SEVERAL = keysOf('have are were do');
/** After them a clause begins. */
const CLAUSE = keysOf(
  'that because although while since when where which indicates indicated notes noted states stated documents reports reported',
);
/** After them `were` may tell what is not so, and a plain verb what is asked for. */
const UNREAL = keysOf(
  'if as though unless whether wish recommend recommends recommended request requests requested suggest suggests suggested ask asks asked require requires required advise advises advised propose proposed insist insisted essential important imperative urge urged urges',
);
const BEFORE_NOUN = keysOf('no the this his her its their a an each every these those our my');
/** Nouns of one that may be many, and those of many that may be one. */
const EITHER = keysOf(
  'staff majority rest remainder number variety half lot data media police family team following criteria series people percent minority couple pair means none all some most more any other others diabetes guidelines mtus odg acoem children men women feet teeth vertebrae above below former latter following poor sick young old same',
);
/** Of these one may be many: "a range of symptoms are told". */
const OF_MANY = keysOf(
  'range group handful combination set total host array plethora type kind sort cluster bulk proportion portion part fraction third quarter multitude subset dozen quantity class amount list average maximum minimum mix selection spectrum sum history',
);
const [THERE = 0, NO = 0, ALSO = 0, OF = 0] = splitWords('there no also of').keys;
const JOINS = keysOf('and or nor versus');
const PERSONS = keysOf('patient individual');
const ONE_IN_S = keysOf(
  'diabetes series species news physics measles shingles rabies herpes pelvis biceps triceps forceps states services sciences mathematics economics',
);
const LONGEST = 6;
const OF_A_SUBJECT = NOUN | PLURAL | ADJECTIVE | PARTICIPLE | PAST | ING;

const isBlank = ({ text, starts, ends }: Words, index: number): boolean =>
  (starts[index] ?? 0) - (ends[index - 1] ?? 0) === 1 && text.charAt(ends[index - 1] ?? 0) === ' ';

/** Finds verbs of one behind a noun of several, and verbs of several behind a noun of one, where the subject begins its clause and has no "and" or "of" in it. */
export function findDisagreements(words: Words): Disagreement[] {
  const found: Disagreement[] = [];
  const { keys, starts, ends } = words;
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const meant = MAY_BE_VERB[key & (PLACES - 1)] === 0 ? undefined : MEANT_BY_VERB.get(key);
    if (meant === undefined || !isBlank(words, index)) continue;
    const behind = index > 0 && keys[index - 1] === THERE ? nounBehind(words, index) : null;
    if (behind !== null) found.push({ start: starts[index - 1] ?? 0, end: ends[behind] ?? 0, meant });
    const first = subjectBefore(words, index);
    if (first !== null && disagrees(words, first, index))
      found.push({ start: starts[first] ?? 0, end: ends[index] ?? 0, meant });
    const head = first === null ? headBefore(words, index) : null;
    if (head !== null && headDisagrees(words, head, index))
      found.push({ start: starts[head] ?? 0, end: ends[index] ?? 0, meant });
  }
  return found;
}

/** The index of the first word of a subject that ends right before a place and begins its clause; null where it is not plain. */
function subjectBefore(words: Words, verb: number): number | null {
  const { keys } = words;
  for (let index = verb - 1; index >= 0 && verb - index <= LONGEST; index -= 1) {
    const kinds = kindsAt(words, index);
    const key = keys[index] ?? 0;
    if (BEFORE_NOUN.has(key)) return index < verb - 1 && beginsClause(words, index, verb) ? index : null;
    if ((kinds & (SMALL | NUMBER | DIGITS)) !== 0 || (kinds & OF_A_SUBJECT) === 0) return null;
    if (beginsSentence(words, index)) return (kinds & ING) === 0 ? index : null;
    // "The treating physician", but not "the patients undergoing surgery".
    if ((kinds & ING) !== 0 && !BEFORE_NOUN.has(keys[index - 1] ?? 0)) return null;
    if (!isPlainWord(words, index) || !isBlank(words, index)) return null;
  }
  return null;
}

/** The noun before the last "of", where it is what a clause begins with: "the results of the test"; null where there is none. */
function headBefore(words: Words, verb: number): number | null {
  const { keys } = words;
  let index = verb - 1;
  while (verb - index <= LONGEST && isWordOfPhrase(words, index)) index -= 1;
  if (index === verb - 1) return null;
  if (BEFORE_NOUN.has(keys[index] ?? 0) && isBlank(words, index)) index -= 1;
  const head = index - 1;
  if (keys[index] !== OF || !isBlank(words, index) || !(isPlainWord(words, head) || beginsSentence(words, head)))
    return null;
  for (let first = head; first >= 0 && head - first <= LONGEST; first -= 1) {
    if (BEFORE_NOUN.has(keys[first] ?? 0)) return first < head && beginsClause(words, first, verb) ? head : null;
    if ((kindsAt(words, first) & OF_A_SUBJECT) === 0) return null;
    if (beginsSentence(words, first)) return head;
    if (!isWordOfPhrase(words, first)) return null;
  }
  return null;
}

const isWordOfPhrase = (words: Words, index: number): boolean =>
  index >= 0 &&
  isBlank(words, index) &&
  isPlainWord(words, index) &&
  (kindsAt(words, index) & OF_A_SUBJECT) !== 0 &&
  (kindsAt(words, index) & SMALL) === 0;

/** Whether the noun a subject is about is plainly of another number than its verb. */
function headDisagrees(words: Words, head: number, verb: number): boolean {
  const { keys, text, starts, ends } = words;
  const key = keys[head] ?? 0;
  if (EITHER.has(key) || ONE_IN_S.has(key) || OF_MANY.has(key)) return false;
  const kinds = kindsAt(words, head);
  if (OF_SEVERAL.has(keys[verb] ?? 0)) return (kinds & NOUN) !== 0 && (kinds & (PLURAL | ADJECTIVE)) === 0;
  return (kinds & PLURAL) !== 0 && (kinds & NOUN) === 0 && text.slice(starts[head], ends[head]).endsWith('s');
}

/** Signs that make one word of two. */
const JOINING_BEFORE = ['-', '/', "'", '’', '('];
const JOINING_BEHIND = ['-', '/', "'", '’', ')'];

/** In small letters but for the first of a sentence, and no part of a word with a hyphen. */
function isPlainWord({ text, folded, starts, ends }: Words, index: number): boolean {
  const start = starts[index] ?? 0;
  const end = ends[index] ?? 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== folded.charCodeAt(at)) return false;
  return !JOINING_BEFORE.includes(text.charAt(start - 1)) && !JOINING_BEHIND.includes(text.charAt(end));
}

const INTRODUCED =
  /(?:^|[.] )(?:In this case|However|Therefore|Thus|Additionally|Furthermore|Moreover|In addition|As such|Also|Consequently|Unfortunately), $/;

/** With a capital, behind a stop. */
function beginsSentence({ text, starts, ends }: Words, index: number): boolean {
  const start = starts[index] ?? 0;
  return (
    /^[A-Z][a-z]+$/.test(text.slice(start, ends[index])) &&
    /(?:^|(?<!\b(?:Mr|Mrs|Ms|Dr))(?<=[a-z)])[.] |[.]\n)$/.test(text.slice(Math.max(0, start - 5), start))
  );
}

function beginsClause(words: Words, first: number, verb: number): boolean {
  const { keys, text, starts } = words;
  const start = starts[first] ?? 0;
  if (/(?:^|[.;:] |[.]\n)$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (INTRODUCED.test(text.slice(Math.max(0, start - 24), start))) return true;
  const before = keys[first - 1] ?? 0;
  if (!CLAUSE.has(before) || !isBlank(words, first)) return false;
  return !OF_SEVERAL.has(keys[verb] ?? 0) || !UNREAL.has(keys[first - 2] ?? 0);
}

/** Behind "there is" the index of a noun that does not go with it. */
function nounBehind(words: Words, verb: number): number | null {
  const { keys } = words;
  for (let index = verb + 1; index < keys.length && index - verb <= 4; index += 1) {
    if (!isBlank(words, index)) return null;
    const kinds = kindsAt(words, index);
    const key = keys[index] ?? 0;
    const isBefore = index === verb + 1 && (key === NO || key === ALSO);
    if (!isBefore && (!isPlainWord(words, index) || (kinds & SMALL) !== 0 || (kinds & OF_A_SUBJECT) === 0)) return null;
    if (isBefore || (kinds & (NOUN | PLURAL)) === 0) continue;
    const next = kindsAt(words, index + 1);
    if (isBlank(words, index + 1) && (next & (SMALL | PARTICIPLE | PAST)) === 0) continue;
    if (JOINS.has(keys[index + 1] ?? 0) || words.text.charAt(words.ends[index] ?? 0) === ',') return null;
    if (EITHER.has(key) || ONE_IN_S.has(key)) return null;
    const isSeveral = (kinds & PLURAL) !== 0 && (kinds & NOUN) === 0;
    const isOne = (kinds & NOUN) !== 0 && (kinds & (PLURAL | ADJECTIVE)) === 0 && (next & (PARTICIPLE | PAST)) === 0;
    return (OF_SEVERAL.has(keys[verb] ?? 0) ? isOne : isSeveral) ? index : null;
  }
  return null;
}

function disagrees(words: Words, first: number, verb: number): boolean {
  const { keys, text, starts, ends } = words;
  const last = verb - 1;
  if (EITHER.has(keys[last] ?? 0) || ONE_IN_S.has(keys[last] ?? 0)) return false;
  const kinds = kindsAt(words, last);
  if (!OF_SEVERAL.has(keys[verb] ?? 0))
    return (
      (kinds & PLURAL) !== 0 && (kinds & NOUN) === 0 && text.slice(starts[last], ends[last]).toLowerCase().endsWith('s')
    );
  // "The injured are", "the elderly have": what is told of many by an adjective.
  return (
    last > first &&
    (kinds & NOUN) !== 0 &&
    (kinds & PLURAL) === 0 &&
    ((kinds & ADJECTIVE) === 0 || PERSONS.has(keys[last] ?? 0))
  );
}
