import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADVERB, ING, kindsAt, NOUN, PLURAL } from '../english/word-kinds.ts';
import { AND, classOf, DO, isAdverb, isBeside, isPlainWord, MODAL, TO } from '../clauses/small-words.ts';
import { BROKEN } from '../context/left-out.ts';

const LEADS = MODAL | TO | AND | DO;
const MAY_LEAD = keysOf(
  'not let lets help helps need needs dare there he she it they so if than ought gonna longer sometimes perhaps maybe soon once today best better well ever',
);
/** What is asked for, or a question, may stand far before: "recommended that the cast be removed". */
const ASKS = keysOf(
  'recommend recommends recommended recommending recommendation request requests requested requesting require requires required requirement suggest suggests suggested ask asks asked advise advises advised insist insists propose proposed that if whether lest should could would can may might must will cannot shall do does did important necessary essential imperative crucial critical order preferred wish demand let so to until',
);
const ALL = 4095;
const FARTHEST = 30;

/** "Adverse be events", "was be seen", "do not recommend be the use": "be" where nothing asks for it. */
export const beOutOfPlace: PlaceRule = {
  at: 'be',
  find: (words, index) => {
    const { keys, text, starts, ends } = words;
    let before = index - 1;
    while (index - before < 4 && before > 0 && isBeside(words, before + 1) && isAdverb(words, before)) before -= 1;
    if (!isBeside(words, before + 1) || !isPlainWord(words, before) || !isPlainWord(words, index)) return null;
    const key = keys[before] ?? 0;
    if ((classOf(key) & LEADS) !== 0 || MAY_LEAD.has(key)) return null;
    const kinds = kindsAt(words, before) & ALL;
    if (kinds !== 0 && (kinds & ADVERB) === 0 && (kinds & (NOUN | PLURAL | ING)) === 0 && classOf(key) === 0)
      return slip(words, before, index);
    for (let at = before - 1; at >= 0 && index - at < FARTHEST; at -= 1) {
      if (/[.;]\s|\n/.test(text.slice(ends[at], starts[at + 1]))) break;
      if (ASKS.has(keys[at] ?? 0)) return null;
    }
    return slip(words, before, index);
  },
};

const slip = (words: Words, before: number, index: number) => slipOf(words, before, index, BROKEN);
