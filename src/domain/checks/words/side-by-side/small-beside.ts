import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { kindsAt, NOUN, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import {
  BE,
  BE_FORM,
  CLAUSE,
  classOf,
  DETERMINER,
  DO,
  HAVE,
  isBeside,
  isPlainWord,
  MODAL,
  PREPOSITION,
  RELATIVE,
  TELLING,
} from '../clauses/small-words.ts';
import { BROKEN, LEFT_OUT } from '../context/left-out.ts';

const FINITE = BE | HAVE | DO | MODAL | BE_FORM;
const standing = (words: Words, index: number): boolean => isBeside(words, index) && isPlainWord(words, index);
const [THAT = 0] = keysOf('that');

/** Adjectives that tell of which kind a thing is, and so always stand before their noun. */
const OF_KIND = 'medical clinical therapeutic occupational numerical diagnostic previous additional pharmacological';
const NOT_AND = keysOf('of to with in for by at from be is was are were has have had been on');
const ORS = keysOf('or nor');

/** "Clinical be documentation", "conservative with care": between such an adjective and its noun stands no small word. */
export const smallBehindAdjective: PlaceRule = {
  at: OF_KIND,
  find: (words, index) => {
    const { keys } = words;
    const next = index + 1;
    if (!NOT_AND.has(keys[next] ?? 0) || !standing(words, next) || !isPlainWord(words, index)) return null;
    if (ORS.has(keys[index - 1] ?? 0) || !isBeside(words, index)) return null;
    return slipOf(words, index, next, BROKEN);
  },
};

/** Adjectives of kind that may stand alone where a verb or "and" follows, but not with a small word before their noun. */
const WITH_NOUN =
  'physical surgical functional conservative lumbar cervical thoracic chronic magnetic electrodiagnostic neuropathic pharmacologic topical orthopedic neurologic neurological myofascial';
const PUT_IN = keysOf('is was has be the a to');

/** "Physical to therapy", "magnetic the resonance": a small word put in before the noun. */
export const smallBeforeNoun: PlaceRule = {
  at: WITH_NOUN,
  find: (words, index) => {
    const next = index + 1;
    if (!standing(words, next) || !standing(words, next + 1) || !isPlainWord(words, index)) return null;
    if (GOVERNED_BY.has(words.keys[next] ?? 0) && isBehindNoun(words, index))
      return slipOf(words, index - 1, next, BROKEN);
    if (!PUT_IN.has(words.keys[next] ?? 0)) return null;
    const kinds = kindsAt(words, next + 1) & OF_WORD;
    return kinds === NOUN || kinds === PLURAL || kinds === (NOUN | VERB)
      ? slipOf(words, index, next + 1, BROKEN)
      : null;
  },
};
const OF_WORD = 4095;
const GOVERNED_BY = keysOf('of for with');

/** "The request physical for therapy": the adjective stands behind. */
const isBehindNoun = (words: Words, index: number): boolean =>
  standing(words, index) && isPlainWord(words, index - 1) && (kindsAt(words, index - 1) & OF_WORD & ~VERB) === NOUN;

/** They go before "and" with another preposition, or with the verb they stand behind. */
const TWINS = keysOf(
  'without off out against to from on in of above below through under around over after for at during with by',
);

/** "For and the neck", "was and within": behind a preposition or a form of "be" comes what it is of. */
export const andBehindSmall: PlaceRule = {
  at: 'and',
  find: (words, index) => {
    const { keys, text, ends } = words;
    const before = index - 1;
    if (!standing(words, index) || !isPlainWord(words, before) || !isBeside(words, before)) return null;
    const of = classOf(keys[before]);
    const next = index + 1;
    if (text.charAt(ends[index] ?? 0) === '/' || !isBeside(words, next)) return null;
    if (GOVERNS.has(keys[before] ?? 0)) {
      const kinds = kindsAt(words, before - 1);
      if ((kinds & (VERB_S | PAST | PARTICIPLE)) !== 0 || (kinds & (VERB | NOUN)) === VERB) return null;
      if (TWINS.has(keys[next] ?? 0) || hasTwin(words, next)) return null;
      if ((classOf(keys[next]) & (FINITE | PREPOSITION)) !== 0) return null;
      return slipOf(words, before, index, BROKEN);
    }
    if ((of & BE) === 0 || (classOf(keys[next]) & FINITE) !== 0) return null;
    const kinds = kindsAt(words, next);
    return (kinds & (VERB_S | PAST)) !== 0 ||
      (kinds & VERB) !== 0 ||
      keys[before - 1] === THAT ||
      (classOf(keys[next]) & CLAUSE) !== 0
      ? null
      : slipOf(words, before, index, BROKEN);
  },
};

/** "The indications for and evidence of gain". */
function hasTwin(words: Words, from: number): boolean {
  for (let at = from; at < from + FEW && isBeside(words, at); at += 1)
    if ((classOf(words.keys[at]) & PREPOSITION) !== 0) return true;
  return false;
}
const FEW = 5;

const GOVERNS = keysOf('of for into during between from');

const TELLS = keysOf(
  'noted stated indicated indicates reported documented suggested suggests opined determined felt believes believed concluded concludes',
);

/** "Because was tired", "noted that is stable", "if is a need": a clause without its subject. */
export const subjectLost: PlaceRule = {
  at: 'if because although unless when while that whether',
  find: (words, index) => {
    const { keys } = words;
    const next = index + 1;
    if (!standing(words, next) || (classOf(keys[next]) & (BE | HAVE | DO)) === 0) return null;
    if (keys[index] === THAT) {
      if (!TELLS.has(keys[index - 1] ?? 0) || !isBeside(words, index)) return null;
      return slipOf(words, index - 1, next, LEFT_OUT);
    }
    return classOf(keys[index - 1]) & RELATIVE ||
      /\?/.test(words.text.slice(words.ends[next], (words.ends[next] ?? 0) + 80))
      ? null
      : slipOf(words, index, next, LEFT_OUT);
  },
};

const OWNERS = 'the a an their its our my';
const FOLLOWS = keysOf(
  'is was are were has because although if unless he she they we the an his their its our my that which who whom of',
);
const NAMES = keysOf('type grade vitamin group class hepatitis part');

/** "The is", "a because", "his the": behind an article comes what it is of. */
export const smallBehindArticle: PlaceRule = {
  at: OWNERS,
  find: (words, index) => {
    const { keys } = words;
    const next = index + 1;
    if (!FOLLOWS.has(keys[next] ?? 0) || !standing(words, next) || !standing(words, index)) return null;
    if (NAMES.has(keys[index - 1] ?? 0) || keys[index] === keys[next]) return null;
    return slipOf(words, index, next, BROKEN);
  },
};

const OPENS = keysOf('the this these his her');
const VERBS =
  'is was has had were are does did states recommends reports revealed indicates reported denied denies showed requires supports complained underwent should would may will';
const LONGEST_SUBJECT = 7;

/** "The patient, was seen": between a whole subject and its verb stands no lone comma. */
export const commaBehindSubject: PlaceRule = {
  at: VERBS,
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    if (text.slice(ends[index - 1], starts[index]) !== ', ') return null;
    for (let at = index - 1; at >= 0 && index - at <= LONGEST_SUBJECT; at -= 1) {
      const start = starts[at] ?? 0;
      if (OPENS.has(keys[at] ?? 0) && /[A-Z]/.test(text.charAt(start)))
        return at < index - 1 && /(?:^|[.] |\n)$/.test(text.slice(Math.max(0, start - 2), start))
          ? slipOf(words, index - 1, index, BROKEN)
          : null;
      if (!isBeside(words, at) || (classOf(keys[at]) & ~(DETERMINER | PREPOSITION | TELLING)) !== 0) return null;
      if ((kindsAt(words, at) & (VERB_S | PAST)) !== 0 && (kindsAt(words, at) & (PLURAL | PARTICIPLE)) === 0)
        return null;
    }
    return null;
  },
};

/** "Modalities these beyond", "in who patients": a word that points, behind its noun. */
export const pointingBehind: PlaceRule = {
  at: 'these those who',
  find: (words, index) => {
    const { keys } = words;
    const before = index - 1;
    const next = index + 1;
    if (!standing(words, index) || !standing(words, next) || !isPlainWord(words, before)) return null;
    if (keys[index] === WHO)
      return ONLY_GOVERNS.has(keys[before] ?? 0) && (kindsAt(words, next) & OF_WORD) === PLURAL
        ? slipOf(words, before, next, BROKEN)
        : null;
    return (kindsAt(words, before) & OF_WORD) === PLURAL && AFTER.has(keys[next] ?? 0)
      ? slipOf(words, before, index, BROKEN)
      : null;
  },
};
const [WHO = 0] = keysOf('who');
const ONLY_GOVERNS = keysOf('of in for with to by from on');
const AFTER = keysOf('in for with by from on beyond during of is are was were');
