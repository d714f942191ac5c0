import { type WordSlip, slipOf } from '../word-slip.ts';
import { keysOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { isEnglish } from '../english/english.ts';
import { ADJECTIVE, ING, kindsAt, NOUN, PARTICIPLE, PAST, PLURAL, SMALL, VERB, VERB_S } from '../english/word-kinds.ts';
import {
  AND,
  BE,
  BE_FORM,
  BETWEEN,
  CLAUSE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  INTRODUCES,
  isBeside,
  isPlainWord,
  MODAL,
  pastAdverbs,
  PREPOSITION,
  PRONOUN,
  TELLING,
  TO,
} from './small-words.ts';

const PLAIN = 'the plain form of the verb';
const BE_LEFT_OUT = 'the plain form of the verb, or "be" before it';

/** Adjectives and nouns that may tell how, and words that a verb follows on. */
const TELLS_HOW = keysOf(
  'first second better best well further long longer most more less least instead next likely rather even much little soon sooner later early earlier far indeed otherwise easily alone all both each still just too perhaps maybe once often today hardly fast one himself herself itself themselves prior given provided unlikely doubtless daily weekly right close together better respectively immediately potentially definitely possibly probably only simply initially subsequently eventually reasonably successfully',
);
/** Plain verbs that a dictionary has with no ending, or as nouns alone. */
const PLAIN_VERBS = keysOf(
  'see take become like run put cut set shut split come overcome give go know write read let hit hurt cost get begin stand understand withstand spread quit bid shed forgo undergo plan stop control step trip slip fit log overlap drop scan chat ship wrap trap tap tip top dip drip flip grip hop jog rub rip sit swim win spin strip skip snap stir scar stem map nap nod pin pop rob shop skid slam spot swap tag tan trim tug whip zip bar ban bet blur bug cap chop clip crop drag fan flag flap forbid forget format jam knit lag lap label level model cancel travel signal equal total program transfer login refer prefer confer defer infer incur recur concur occur deter admit permit commit submit omit emit regret rebut expel compel repel propel excel handicap worship kidnap outfit debug unplug',
);
/** Plain verbs that are told of a thing as adjectives, unless a thing follows. */
const LIKE_ADJECTIVES = keysOf('appropriate present moderate separate');
const [WILL = 0, THAN = 0, AS = 0, LEFT = 0, SUCH = 0, LEAST = 0, NONE = 0, NO = 0, SHOULD = 0] = keysOf(
  'will than as left such least none no should',
);
const PERSONS = keysOf('patient individual');
const BEFORE_INVERTED = keysOf('nor only neither so never rarely seldom what how why where when than as');
const EVERY_FORM = NOUN | PLURAL | VERB | VERB_S | PAST | PARTICIPLE | ING | ADJECTIVE | SMALL;

/** Where a modal, or the "to" of a plain verb, is not followed by one. */
export function findVerbForms(words: Words): WordSlip[] {
  const found: WordSlip[] = [];
  const { keys } = words;
  for (let index = 0; index < keys.length; index += 1) {
    const of = classOf(keys[index]);
    if ((of & (MODAL | TO)) === 0) continue;
    const slip = (of & MODAL) === 0 ? behindTo(words, index) : behindModal(words, index);
    if (slip !== null) found.push(slip);
  }
  return found;
}

/** The words of a place with "be" behind one of them. */
const withBe = ({ text, starts, ends }: Words, behind: number, from: number, to: number): string =>
  `${text.slice(starts[from], ends[behind])} be ${text.slice(starts[behind + 1], ends[to])}`;

function behindModal(words: Words, modal: number): WordSlip | null {
  const { keys } = words;
  const next = pastAdverbs(words, modal + 1);
  if (next < 0 || !isPlainWord(words, next) || !isPlainWord(words, modal)) return null;
  const key = keys[next] ?? 0;
  const of = classOf(key);
  if ((of & (BE_FORM | HAVE | DO | MODAL | AND | BE | PRONOUN)) !== 0 && (of & DETERMINER) === 0) return null;
  if (
    TELLS_HOW.has(key) ||
    (isPlainVerb(words, next) && !LIKE_ADJECTIVES.has(key)) ||
    !(isSubject(words, modal - 1) || isBehindComma(words, modal, next)) ||
    isCompared(words, modal)
  )
    return null;
  const kinds = kindsAt(words, next) & EVERY_FORM;
  if ((of & (DETERMINER | PREPOSITION)) !== 0)
    return keys[modal] === WILL ||
      key === NO ||
      mayBeAsked(words, modal) ||
      ((of & DETERMINER) === 0 && hasPlainVerb(words, next))
      ? null
      : slipOf(words, modal, next, withBe(words, next - 1, modal, next));
  if (kinds === 0 || (kinds & SMALL) !== 0) return null;
  if ((kinds & VERB) !== 0) {
    if (!LIKE_ADJECTIVES.has(key) || !endsOrLeads(words, next)) return null;
  } else if ((kinds & VERB_S) !== 0) return slipOf(words, modal, next, PLAIN);
  else if ((kinds & PAST) !== 0 && ((kinds & PARTICIPLE) === 0 || takesThing(words, next)))
    return slipOf(words, modal, next, PLAIN);
  else if (
    (kinds & (PAST | PARTICIPLE)) === 0 &&
    (!endsOrLeads(words, next) || ((kinds & (NOUN | PLURAL)) !== 0 && mayBeAsked(words, modal)))
  )
    return null;
  return slipOf(words, modal, next, withBe(words, next - 1, modal, next));
}

/** Whether a word that a dictionary has as a noun is a verb as well: "doze", "dozing". */
function isPlainVerb({ keys, folded, starts, ends }: Words, index: number): boolean {
  if (PLAIN_VERBS.has(keys[index] ?? 0)) return true;
  const word = folded.slice(starts[index], ends[index]);
  return word.endsWith('e') && isEnglish(`${word.slice(0, -1)}ing`);
}

/** "Return should the pain persist": not behind a word that stands for a noun. */
const mayBeAsked = ({ keys }: Words, modal: number): boolean =>
  keys[modal] === SHOULD && (classOf(keys[modal - 1]) & PRONOUN) === 0;

/** Whether a thing is told behind a verb: "included cortisone", but not "obtained before". */
function takesThing(words: Words, verb: number): boolean {
  if (!isBeside(words, verb + 1)) return false;
  const of = classOf(words.keys[verb + 1]);
  if (of !== 0) return (of & DETERMINER) !== 0;
  return (kindsAt(words, verb + 1) & SMALL) === 0 && !words.folded.endsWith('ly', words.ends[verb + 1]);
}

/** Whether a clause ends behind a word, or goes on with a small word that no thing begins with. */
function endsOrLeads(words: Words, index: number): boolean {
  if (!isBeside(words, index + 1)) return true;
  const of = classOf(words.keys[index + 1]);
  return (of & (PREPOSITION | AND | TO)) !== 0 && (of & DETERMINER) === 0;
}

/** A noun, or a word that stands for one: what stands before a verb where nothing is asked. */
function isSubject(words: Words, index: number): boolean {
  if (index < 0 || !isBeside(words, index + 1)) return false;
  const key = words.keys[index] ?? 0;
  if (BEFORE_INVERTED.has(key)) return false;
  const of = classOf(key);
  if ((of & ~(CLAUSE | INTRODUCES | TELLING)) !== 0) return (of & PRONOUN) !== 0;
  const kinds = kindsAt(words, index) & EVERY_FORM;
  return kinds === 0
    ? /[A-Za-z]/.test(words.text.charAt(words.starts[index] ?? 0))
    : (kinds & (NOUN | PLURAL)) !== 0 && ((kinds & ADJECTIVE) === 0 || PERSONS.has(key));
}

/** "The scan, which is old, may considered": behind a comma none but what can only want its "be". */
function isBehindComma(words: Words, modal: number, next: number): boolean {
  const { text, starts, ends } = words;
  if (modal === 0 || text.slice(ends[modal - 1], starts[modal]) !== ', ') return false;
  return (kindsAt(words, next) & (PAST | PARTICIPLE)) !== 0 && !takesThing(words, next);
}

/** "As best he can", "more than he could": the verb is left to be thought. */
function isCompared(words: Words, modal: number): boolean {
  for (let index = modal - 1; index >= 0 && index > modal - 8 && isBeside(words, index + 1); index -= 1)
    if (words.keys[index] === THAN || words.keys[index] === AS) return true;
  return false;
}

/** Whether a plain verb comes behind the noun of a small word: "may in turn lead to", "should at least try". */
function hasPlainVerb(words: Words, from: number): boolean {
  for (let index = from + 1; index < words.keys.length && isBeside(words, index); index += 1) {
    const of = classOf(words.keys[index]);
    if ((of & (BE_FORM | DO | HAVE | BE)) !== 0) return true;
    if ((of & (DETERMINER | BETWEEN)) !== 0) continue;
    if (of !== 0) return false;
    if (
      index > from + 1 &&
      (kindsAt(words, index) & VERB) !== 0 &&
      (classOf(words.keys[index - 1]) & DETERMINER) === 0
    ) {
      const before = kindsAt(words, index - 1);
      if (
        (before & SMALL) !== 0 ||
        ((before & (NOUN | PLURAL)) !== 0 && (before & ADJECTIVE) === 0) ||
        words.keys[index - 1] === LEAST
      )
        return true;
    }
  }
  return words.text.charAt(words.ends[from + 1] ?? 0) === ',';
}

/** Behind them "to" is before a noun. */
const TO_A_THING = keysOf(
  'due secondary prior related relative relating attributed attributable addition response responses responded responding responds respond according owing opposed compared comparable similar subsequent equivalent equal led leads leading lead contributed contributes contributing contribute linked limited restricted access adherence adhere adhered exposure exposed allergic allergy allergies damage damages injury injuries change changes trauma assault insult return returned returns returning tolerance tolerant refractory resistant resistance sensitivity sensitive intolerance intolerant unresponsive responsive recalcitrant objection objections alternative alternatives adjunct adjuncts regard regards respect contrast switch switched switching transition transitioned progress progressed progressing progression relation relationship relationships limits restrictions thanks subject subjected contrary corresponding corresponds correspond amenable applied applies apply applicable specific common inherent central pertaining pertains pertain pertinent key keys approach approaches barrier barriers barrier proximal distal adjacent lateral medial inferior superior anterior posterior next close closer up down back added adding add reaction reactions weakness conform conformed conforming conforms refer refers referred referring referral amounts amounting amount presented presents presenting converted reduced increased decreased dropped improved worsened radiating radiates radiated restored committed dedicated devoted attached attention aggravation consequences consequence answer answers confined reference references preferred preferable use used exception exceptions visit visits trip trips transfer transferred transport transported admission admitted aid aids denied benefit benefits contraindication contraindications tender tenderness from',
);
/** Behind them "to" is before a plain verb, whatever comes. */
const TO_A_VERB = keysOf(
  'noted found determined appears appear appeared seems seem seemed said believed thought felt considered deemed order able unable ability inability necessary attempt attempts attempted attempting effort efforts failure failed fails need needs needed plan plans planned intended intends expected supposed likely unlikely continues continue continued continuing wants wanted wish wishes tries tried trying unwilling willing refused refuses agreed decided elected opted authorized instructed advised asked encouraged scheduled indicated ordered performed recommended required sufficient insufficient adequate enough reason reasons is was are were requested warranted factors rationale events criteria documentation evidence findings information examination testing studies time individual him her them patient patients approved useful helpful difficult easy hard',
);
/** What is told behind "to be" of what was seen. */
const SEEN = keysOf(
  'noted found determined appears appear appeared seems seem seemed said believed thought felt considered deemed reported stated continued continues continue known shown thought estimated likely',
);
/** Of these "to" with any noun phrase is "to be". */
const SEEMING = keysOf('determined believed considered deemed');
/** They tell a place as well: "noted to right knee". */
const OF_A_PLACE = keysOf(
  'right left bilateral lower upper lumbar cervical thoracic medial lateral anterior posterior distal proximal medical physical primary secondary previous prior other current orthopedic same such many several most more further dorsal plantar volar superior inferior deep only present all',
);
const ADJECTIVE_ENDING = /(?:ed|ive|ful|ous|ant|ent|able|ible|less)$/;
/** Participles that tell nothing of a noun behind them. */
const NEVER_BEFORE_NOUN = keysOf(
  'included warranted supported evaluated determined ensured justified addressed treated',
);
const COMPARING = keysOf(
  'opposed compared similar prior subsequent next equivalent relative equal comparable contrary limited',
);

function behindTo(words: Words, to: number): WordSlip | null {
  const { keys } = words;
  const sign = words.text.slice(words.ends[to - 1], words.starts[to]);
  if (to === 0 || !/^(?:[ \n]|, | \()$/.test(sign)) return null;
  const before = sign.length === 1 ? (keys[to - 1] ?? 0) : 0;
  const next = pastAdverbs(words, to + 1);
  if (next < 0 || !isPlainWord(words, next) || next === to + 1 + 3) return null;
  const key = keys[next] ?? 0;
  const of = classOf(key);
  const isSeen = SEEN.has(before);
  if (SEEMING.has(before) && (of & (DETERMINER | PREPOSITION)) !== 0 && (of & TO) === 0 && !isThing(words, to - 1))
    return hasPlainVerb(words, next) ? null : slipOf(words, to - 1, next, withBe(words, to, to - 1, next));
  const kinds = kindsAt(words, next) & EVERY_FORM;
  if (
    isSeen &&
    (key === NONE || (kinds === 0 && ADJECTIVE_ENDING.test(words.folded.slice(words.starts[next], words.ends[next]))))
  )
    return slipOf(words, to - 1, next, withBe(words, to, to - 1, next));
  if (
    kinds === 0 ||
    (kinds & (SMALL | VERB)) !== 0 ||
    (of & ~CLAUSE) !== 0 ||
    (isPlainVerb(words, next) && !LIKE_ADJECTIVES.has(key)) ||
    key === LEFT ||
    key === SUCH
  )
    return null;
  if ((kinds & (PAST | PARTICIPLE)) !== 0 && (kinds & (NOUN | PLURAL | ADJECTIVE)) === 0)
    return pastBehindTo(words, to, next);
  if ((kinds & VERB_S) !== 0 && (kinds & PLURAL) !== 0 && takesThing(words, next) && !TO_A_THING.has(before))
    return slipOf(words, to, next, PLAIN);
  if (isSeen && (kinds & ADJECTIVE) !== 0 && (kinds & VERB) === 0 && !OF_A_PLACE.has(key) && !isThing(words, to - 1))
    return slipOf(words, to - 1, next, withBe(words, to, to - 1, next));
  return null;
}

/** "To supported the request": "to" may stand before a participle of a noun, but not where a small word follows. */
function pastBehindTo(words: Words, to: number, next: number): WordSlip | null {
  const before = words.keys[to - 1] ?? 0;
  if (COMPARING.has(before) || /\d/.test(words.text.charAt(words.starts[to - 1] ?? 0))) return null;
  const of = isBeside(words, next + 1) ? classOf(words.keys[next + 1]) : 0;
  const isLed = (of & (PREPOSITION | DETERMINER | CLAUSE)) !== 0;
  const isClosed = (of & AND) !== 0 || !isBeside(words, next + 1) || (kindsAt(words, next + 1) & VERB_S) !== 0;
  if (!isLed && TO_A_THING.has(before)) return null;
  if (!isLed && !isClosed && !TO_A_VERB.has(before) && !NEVER_BEFORE_NOUN.has(words.keys[next] ?? 0)) return null;
  const isSeen = SEEN.has(before);
  if (!isSeen) return slipOf(words, to, next, PLAIN);
  return slipOf(words, to, next, takesThing(words, next) ? BE_LEFT_OUT : withBe(words, to, to, next));
}

/** "A patient continued to": told of one who does; but "the thought to". */
const isThing = (words: Words, index: number): boolean =>
  isBeside(words, index) && (classOf(words.keys[index - 1]) & DETERMINER) !== 0;
