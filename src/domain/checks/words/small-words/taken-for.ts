import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { BE, BETWEEN, classOf, DO, HAVE, MODAL, RELATIVE } from '../clauses/small-words.ts';
import { ADJECTIVE, ADVERB, ING, NOUN, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isJoined, isNext, isOf, kindsOfWord, wordAt } from '../noun-phrases/word-at.ts';

const VERBAL = VERB | VERB_S | PAST;
const NOMINAL = NOUN | PLURAL | ADJECTIVE;
const AUXILIARY = BE | HAVE | DO | MODAL;
const FARTHEST = 14;

const isAuxiliary = (words: Words, index: number): boolean => (classOf(words.keys[index]) & AUXILIARY) !== 0;

/** Whether some words before a place, in its sentence, hold one of these. */
function hasBefore(words: Words, index: number, is: (at: number) => boolean): boolean {
  for (let at = index - 1; at >= 0 && index - at < FARTHEST; at -= 1) {
    if (/[.?!:\n]/.test(words.text.slice(words.ends[at], words.starts[at + 1]))) return false;
    if (is(at)) return true;
  }
  return false;
}

/** Whether a verb that carries a clause may stand from a place on, before a sign. */
function mayHaveVerb(words: Words, from: number): boolean {
  for (let at = from; at < words.keys.length && (at === from || isJoined(words, at)); at += 1) {
    if (isAuxiliary(words, at)) return true;
    const kinds = kindsOfWord(words, at);
    const isBeforeNoun = isJoined(words, at + 1) && (kindsOfWord(words, at + 1) & NOMINAL) !== 0;
    if ((kinds & VERB_S) !== 0 && (kinds & PLURAL) === 0) return true;
    if ((kinds & VERB) !== 0 && (kinds & NOMINAL) === 0) return true;
    if ((kinds & PAST) !== 0 && !((kinds & PARTICIPLE) !== 0 && isBeforeNoun)) return true;
    if ((kinds & (VERB | VERB_S)) !== 0 && at > from && !isBeforeNoun) return true;
  }
  return false;
}

const PREPOSITION = keysOf(
  'of in with on by from at to into during between beyond over under within without upon per regarding including concerning',
);
const WORKER = keysOf('worker workers patient employee claimant');
const INJURED = keysOf('injured');
const NOUN_FOLLOWS = keysOf('is was for of to has');
const INVERTS = keysOf('nor neither so than');

/** "On he request", "that he injured worker", "he medical records": before a noun that is meant alone stands an article. */
export const heForThe: PlaceRule = {
  at: 'he',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, next)) return null;
    const slip = slipOf(words, index, next, 'the');
    if (isOf(INJURED, words, next) && isOf(WORKER, words, next + 1) && isNext(words, next + 1)) return slip;
    if (isAuxiliary(words, index - 1) || isOf(INVERTS, words, index - 1) || isAuxiliary(words, next)) return null;
    const kinds = kindsOfWord(words, next);
    if (isOf(PREPOSITION, words, index - 1) && isNext(words, index) && (kinds & (NOMINAL | PARTICIPLE | ING)) !== 0)
      return slipOf(words, index - 1, next, 'the');
    if (
      (kinds & (NOUN | ADJECTIVE)) !== 0 &&
      (kinds & (VERBAL | ADVERB | PARTICIPLE)) === 0 &&
      !/(?:s|ed|ly)$/.test(wordAt(words, next))
    )
      return isNext(words, next + 1) && !isOf(HIMSELF, words, next) ? slip : null;
    const isThing = (kinds & NOUN) !== 0 && (kinds & VERB) !== 0 && (kinds & (PAST | ADVERB | ADJECTIVE)) === 0;
    return isThing && isOf(NOUN_FOLLOWS, words, next + 1) && isNext(words, next + 1) && isClauseStart(words, index)
      ? slip
      : null;
  },
};
const HIMSELF = keysOf('alone himself self kind sort now then today yesterday each all both first last next currently');

/** Nothing asks for a plain verb behind the pronoun: no "recommend he return", "should he". */
const isClauseStart = ({ text, starts }: Words, index: number): boolean =>
  /(?:^|[.;,]\s)$/.test(text.slice(Math.max(0, (starts[index] ?? 0) - 2), starts[index]));

const COMPARED =
  /^(?:more|less|fewer|other|otherwise|rather|sooner|worse|better|else|different|differently|another|twice|elsewhere|farther|further|no|hardly|scarcely|\w{2,}(?:er|ier))$/;
const THAN_CLAUSE = keysOf('is are was were has have he she they it there the an this these his her');
const BEFORE_THAT = keysOf('at in of by on to for with');
const TIME = keysOf('time point date visit day');
const SAYS = keysOf(
  'reported reports noted notes stated states indicated indicates indicate documented documents felt feels believes believed state suggest suggests opined evidence documentation indication showed shows demonstrated conditions',
);

/** "Reported than she fell", "at than time": nothing is compared. */
export const thanForThat: PlaceRule = {
  at: 'than',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next)) return null;
    const isPointing = isOf(BEFORE_THAT, words, index - 1) && isOf(TIME, words, next);
    const isSaid = isOf(SAYS, words, index - 1) && (kindsOfWord(words, next) !== 0 || isOf(THAN_CLAUSE, words, next));
    if (!isPointing && !isSaid) return null;
    return hasBefore(words, index, at => COMPARED.test(wordAt(words, at)))
      ? null
      : slipOf(words, index - 1, next, 'that');
  },
};

/** "Relief which medications and heat.": behind "which" a clause needs its verb. */
export const whichForWith: PlaceRule = {
  at: 'which',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next)) return null;
    const before = kindsOfWord(words, index - 1);
    const kinds = kindsOfWord(words, next);
    if ((before & (NOUN | PLURAL)) === 0 || (before & (ING | PAST)) !== 0) return null;
    const isNoun = (kinds & NOMINAL) !== 0 && (kinds & (VERBAL | ADVERB)) === 0;
    return (isNoun || isOf(NO, words, next)) && !mayHaveVerb(words, next) && endsSentence(words, next)
      ? slipOf(words, index - 1, next, 'with')
      : null;
  },
};
const NO = keysOf('no a an the his her');

/** Whether no comma stands between a place and the end of its sentence. */
function endsSentence({ text, ends }: Words, index: number): boolean {
  return /^[\w\s/'-]{0,120}\.(?:\s|$)/.test(text.slice(ends[index], (ends[index] ?? 0) + 124));
}

const SUBJUNCTIVE = keysOf('that it request case treatment let if recommends recommend requests requested');
const BE_KEY = keysOf('is was were are been be being');

/** "Was denied be the carrier": two verbs with nothing between them. */
export const beForBy: PlaceRule = {
  at: 'be',
  find: (words, index) => {
    if (!isNext(words, index) || !isNext(words, index + 1)) return null;
    const before = kindsOfWord(words, index - 1);
    if ((before & PARTICIPLE) === 0 || (before & (NOUN | ADJECTIVE)) !== 0) return null;
    const isPassive = isOf(BE_KEY, words, index - 2) || isOf(BE_KEY, words, index - 3);
    return isPassive && !isOf(SUBJUNCTIVE, words, index - 1)
      ? slipOf(words, index - 1, index + 1, 'by or to be')
      : null;
  },
};

const CALLED = keysOf(
  'described documented diagnosed listed regarded rated noted defined classified reported known identified interpreted recorded labeled characterized',
);
const AS_ARTICLE = keysOf('a an the having being no moderate severe mild constant sharp dull aching');

/** "Is described has dull": what a thing is called follows "as". */
export const hasForAs: PlaceRule = {
  at: 'has',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next) || !isOf(CALLED, words, index - 1)) return null;
    const kinds = kindsOfWord(words, next);
    const isCalled =
      isOf(AS_ARTICLE, words, next) || ((kinds & ADJECTIVE) !== 0 && (kinds & (PARTICIPLE | ADVERB)) === 0);
    if (!isCalled || hasBefore(words, index - 1, at => (classOf(words.keys[at]) & RELATIVE) !== 0)) return null;
    return slipOf(words, index - 1, next, 'as');
  },
};

const SUBJECT = keysOf('he she');
const STATED = keysOf('not no been had also still never already a');
const AS_IDIOM = keysOf('needed tolerated directed instructed prescribed noted described expected scheduled');

/** "He as lost weight", "the worker as still in pain": a subject with no verb but "as". */
export const asForHas: PlaceRule = {
  at: 'as',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next)) return null;
    const slip = slipOf(words, index - 1, next, 'has or was');
    const kinds = kindsOfWord(words, next);
    const isPart = (kinds & PARTICIPLE) !== 0 && (kinds & (NOUN | VERB)) === 0 && !isOf(AS_IDIOM, words, next);
    if (isOf(SUBJECT, words, index - 1)) return isPart || isOf(STATED, words, next) ? slip : null;
    const isSaid = isPart || isOf(STILL, words, next) || ((kinds & ADJECTIVE) !== 0 && isOf(SIGNS, words, next));
    if (!isSaid || !opensSentence(words, index)) return null;
    return mayHaveVerb(words, isOf(STILL, words, next) ? next + 2 : next + 1) || !endsSentence(words, next)
      ? null
      : slip;
  },
};
const STILL = keysOf('not still also never been');
const SIGNS = keysOf('positive negative normal intact unremarkable');
const OPENS = keysOf('the his her this these an a there');

/** Whether one plain noun phrase stands between the beginning of a sentence and a place. */
function opensSentence(words: Words, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 7; at -= 1) {
    if (isAuxiliary(words, at) || (classOf(words.keys[at]) & BETWEEN) !== 0) return false;
    if (isOf(OPENS, words, at))
      return /(?:^|[.\n]\s*)$/.test(words.text.slice(Math.max(0, (words.starts[at] ?? 0) - 3), words.starts[at]));
    if ((kindsOfWord(words, at) & (NOMINAL | PARTICIPLE)) === 0 || !isJoined(words, at)) return false;
  }
  return false;
}

const OF_PLACE = keysOf(
  'mri mra xray xrays radiographs radiograph arthrogram imaging scan ultrasound arthroscopy spasm spasms tenderness swelling stiffness weakness numbness sprain strain contusion laceration fracture ligament pinning reduction bulging osteoarthritis arthritis palpation examination review lack completion portion quantity mechanism rationale evidence documentation absence course complaints ray',
);
const OWNER = keysOf('the this his her these');
const PART = keysOf(
  'radius tibia fibula femur humerus ulna clavicle scapula disc discs meniscus ligament tendon spine knee knees shoulder shoulders neck back ankle ankles hip hips wrist wrists hand hands elbow elbows foot feet leg legs arm arms finger thumb abdomen pelvis joint muscles muscle musculature records file request extremity extremities head brain chest',
);
const OF = keysOf('of in to for over');

/** "Imaging or the left knee", "a review or the medical records": two of a kind stand beside "or". */
export const orForOf: PlaceRule = {
  at: 'or',
  find: (words, index) => {
    if (!isNext(words, index) || !isOf(OF_PLACE, words, index - 1) || !isOf(OWNER, words, index + 1)) return null;
    if (!isNext(words, index + 1)) return null;
    for (let at = index + 2; at < index + 6 && isNext(words, at); at += 1) {
      if (isOf(PART, words, at)) {
        const behind = isNext(words, at + 1) ? kindsOfWord(words, at + 1) : 0;
        const isNoun = (behind & (NOUN | PLURAL)) !== 0 && (behind & VERB_S) === 0;
        const isParted =
          isOf(PART, words, index - 2) || hasBefore(words, index - 1, b => index - b < 4 && isOf(OF, words, b));
        return isNoun || isParted ? null : slipOf(words, index - 1, index + 1, 'of or for');
      }
      if ((kindsOfWord(words, at) & (NOMINAL | PARTICIPLE)) === 0) return null;
    }
    return null;
  },
};

/** "A tear our a sprain", "insult our dysfunction": two nouns with nothing but "our" between them. */
export const ourForOr: PlaceRule = {
  at: 'our',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next)) return null;
    const before = kindsOfWord(words, index - 1);
    if ((before & (NOUN | PLURAL)) === 0 || (before & (VERBAL | ADVERB | PARTICIPLE)) !== 0) return null;
    return (kindsOfWord(words, next) & NOMINAL) !== 0 && !mayHaveVerb(words, next + 1)
      ? slipOf(words, index - 1, next, 'or')
      : null;
  },
};

const ANDED = keysOf('with of for as by from following');
const NOUN_GOVERNS = keysOf('for of to in on with against');

/** "Seen for and evaluation": behind a preposition no "and". */
export const andForAn: PlaceRule = {
  at: 'and',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next) || !isOf(ANDED, words, index - 1)) return null;
    const kinds = kindsOfWord(words, next);
    const isThing = (kinds & (NOUN | ADJECTIVE)) !== 0 && (kinds & (VERBAL | PLURAL | ADVERB | PARTICIPLE)) === 0;
    if (!isThing || !/^[aeio]/.test(wordAt(words, next))) return null;
    return isOf(NOUN_GOVERNS, words, next + 1) || isOf(NOUN_GOVERNS, words, next + 2)
      ? null
      : slipOf(words, index - 1, next, 'an');
  },
};
