import { keysOf, type WordSlip, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, DIGITS, ING, kindsAt, NOUN, NUMBER, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import { AND, CLAUSE, classOf, DO, PREPOSITION, isBeside, isPlainWord, mayBeOneOf, MODAL, TO } from './small-words.ts';
import { type Subject, subjectOf } from './subjects.ts';

/** Each verb with the form of the other number, those of one first. */
const PAIRS =
  'is are was were has have does do indicates indicate states state notes note reports report documents document shows show reveals reveal demonstrates demonstrate describes describe recommends recommend suggests suggest supports support requires require includes include contains contain remains remain appears appear continues continue confirms confirm provides provide meets meet denies deny exceeds exceed complains complain warrants warrant presents present takes take uses use needs need addresses address allows allow seems seem establishes establish identifies identify lists list fails fail causes cause results result mentions mention';
type Verb = { readonly isOfOne: boolean; readonly meant: string };
const VERBS: ReadonlyMap<number, Verb> = new Map(
  PAIRS.split(' ').map((verb, index, all) => {
    const isOfOne = index % 2 === 0;
    return [[...keysOf(verb)][0] ?? 0, { isOfOne, meant: all[isOfOne ? index + 1 : index - 1] ?? '' }] as const;
  }),
);
const mayBeVerb = mayBeOneOf(VERBS.keys());
/** "Need not be", "use to". */
const NEEDS = keysOf('need use');
const SMALL_BEHIND = keysOf('not to');
const SMALL_VERBS = keysOf('is are was were has have does do');
/** Behind them a verb is no noun. */
const BEHIND_VERB = keysOf('that a an no the any to not his her their this these as as');
const BEFORE_PLAIN = MODAL | DO | TO;

/** After them "were" may tell what is not so, and a plain verb what is asked for. */
const UNREAL = keysOf(
  'if though unless whether wish lest recommend recommends recommended recommending recommendation request requests requested requesting suggest suggests suggested ask asks asked require requires required requirement advise advises advised propose proposed insist insisted essential important imperative necessary critical vital urge urged urges order mandate mandates preferred demand demands until condition',
);
/** Nouns of one that may be many, and those of many that may be one. */
export const EITHER = keysOf(
  'staff majority minority rest remainder number variety half lot data media police family team following criteria series people percent percentage couple pair means none all some most more many few any other others one two diabetes mtus odg acoem children men women feet teeth vertebrae above below former latter poor sick young elderly injured old same range group handful combination set total host array plethora type types kind sort cluster bulk proportion portion part fraction third quarter multitude subset dozen quantity class amount list average maximum minimum mix selection spectrum sum history form forms plan case days weeks months years hours minutes visits sessions treatments units tablets odds menses news physics measles shingles rabies herpes pelvis biceps triceps quadriceps forceps states services sciences species mathematics economics headquarters aids ice rate level ratio mg ml percentages panel pool wealth sample cohort faculty public crew committee board department company x windows',
);
/** What is told of one thing, whatever it is for. */
const OF_WHATEVER = keysOf('request use need diagnosis evidence documentation necessity purpose lack treatment review');
const MIDDLE_VERBS = keysOf('when where if while why how what');
const [THEY = 0, CRITERIA = 0, OF = 0] = keysOf('they criteria of');
/** Of these one thing is told where one thing stands behind "of": "the range of motion". */
const OF_MANY = keysOf('range amount history list maximum average variety series sum lot type form');

/** Finds verbs of another number than their subject. */
export function findOtherNumber(words: Words): WordSlip[] {
  const found: WordSlip[] = [];
  const { keys } = words;
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    const verb = mayBeVerb(key) ? VERBS.get(key) : undefined;
    if (verb === undefined || !isBeside(words, index) || !isVerb(words, index)) continue;
    if (verb.isOfOne && keys[index - 1] === THEY) {
      found.push(slipOf(words, index - 1, index, verb.meant));
      continue;
    }
    const subject = subjectOf(words, index);
    if (subject === null || !disagrees(words, subject, index, verb)) continue;
    found.push(slipOf(words, subject.isLinked ? subject.head : subject.first, index, verb.meant));
  }
  return found;
}

/** Whether a word that may be a noun or stand behind a modal is the verb of its clause. */
function isVerb(words: Words, index: number): boolean {
  const { keys } = words;
  const key = keys[index] ?? 0;
  if (!isPlainWord(words, index) || (classOf(keys[index - 1]) & BEFORE_PLAIN) !== 0) return false;
  if (SMALL_VERBS.has(key)) return true;
  if (NEEDS.has(key) && SMALL_BEHIND.has(keys[index + 1] ?? 0)) return false;
  return isBeside(words, index + 1) && BEHIND_VERB.has(keys[index + 1] ?? 0);
}

function disagrees(words: Words, subject: Subject, verb: number, { isOfOne }: Verb): boolean {
  const { keys, text, starts, ends } = words;
  const { head, first, near, isLinked, isJoined } = subject;
  const key = keys[head] ?? 0;
  if (!isOfOne && isLinked && !isJoined && OF_MANY.has(key) && !isCounted(words, near))
    return (
      keys[head + 1] === OF &&
      isOneNoun(words, head + 2) &&
      (near === head + 2 || (classOf(keys[head + 3]) & PREPOSITION) !== 0)
    );
  if (EITHER.has(key) || isCounted(words, head)) return false;
  const kinds = kindsAt(words, head);
  if ((kinds & (NUMBER | DIGITS | SMALL)) !== 0) return false;
  const said = text.slice(starts[head], ends[head]);
  if (head === first && isBehindStop(words, first) ? !/^[A-Z]?[a-z]+$/.test(said) : !/^[a-z]+$/.test(said))
    return false;
  if (isOfOne) {
    if (key === CRITERIA) return !SMALL_VERBS.has(keys[verb] ?? 0);
    if (
      (kinds & PLURAL) === 0 ||
      (kinds & NOUN) !== 0 ||
      !said.endsWith('s') ||
      (isJoined && !isJoinedInside(words, head, near))
    )
      return false;
    // "When the patient rests is": a verb as well
    return (
      (kinds & VERB_S) === 0 || (classOf(keys[first - 1]) & CLAUSE) === 0 || !MIDDLE_VERBS.has(keys[first - 1] ?? 0)
    );
  }
  if (
    !(isOne(kinds) || (first < head && (kinds & ING) !== 0 && !isLinked)) ||
    /[^siu]s$/.test(said) ||
    isUnreal(words, first)
  )
    return false;
  if (isJoined && !(isLinked && OF_WHATEVER.has(key))) return false;
  // "Most guidelines limit use"
  if ((kinds & VERB) !== 0 && (kindsAt(words, head - 1) & (PLURAL | NOUN)) === PLURAL) return false;
  return (kinds & ADJECTIVE) === 0 || (first < head && PERSONS.has(key));
}

const SIDES = keysOf('upper lower left right cervical lumbar thoracic medial lateral anterior posterior');

/** "Studies of the upper and lower limbs": the "and" joins two sides of one thing. */
function isJoinedInside({ keys }: Words, head: number, near: number): boolean {
  for (let index = head + 1; index < near; index += 1)
    if ((classOf(keys[index]) & AND) !== 0 && !(SIDES.has(keys[index - 1] ?? 0) && SIDES.has(keys[index + 1] ?? 0)))
      return false;
  return keys[head + 1] === OF;
}

const PERSONS = keysOf('patient individual');

const isOne = (kinds: number): boolean => (kinds & NOUN) !== 0 && (kinds & PLURAL) === 0;

const isOneNoun = (words: Words, index: number): boolean =>
  (kindsAt(words, index) & NOUN) !== 0 &&
  (kindsAt(words, index) & (PLURAL | ADJECTIVE)) === 0 &&
  isPlainWord(words, index);

/** "Nine weeks", but not "the 12-03-2016 reports". */
function isCounted(words: Words, head: number): boolean {
  for (let index = head - 1; index >= 0 && head - index < 4 && isBeside(words, index + 1); index -= 1)
    if (
      (kindsAt(words, index) & (NUMBER | DIGITS)) !== 0 &&
      !/[-/]/.test(words.text.charAt((words.starts[index] ?? 0) - 1))
    )
      return true;
  return false;
}

const isBehindStop = (words: Words, index: number): boolean => index === 0 || !isBeside(words, index);

/** Whether what comes is not told as it is, but as it should be or might be. */
function isUnreal(words: Words, first: number): boolean {
  const { keys } = words;
  for (let index = first - 1; index >= 0 && first - index < 4; index -= 1) {
    if (/[.;:]/.test(words.text.slice(words.ends[index], words.starts[index + 1]))) return false;
    if (UNREAL.has(keys[index] ?? 0)) return true;
  }
  return false;
}
