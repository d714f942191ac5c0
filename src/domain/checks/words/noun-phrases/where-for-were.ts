import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { ADJECTIVE, NOUN, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } from '../english/word-kinds.ts';
import { isNext, isOf, kindsOfWord, signBehind } from './word-at.ts';

/** Of these one says "where" with a participle alone: "in areas where indicated". */
const PLACES = keysOf(
  'cases areas places sites situations instances patients circumstances states settings conditions points positions levels regions fields countries cities houses jobs stages phases parts locations times trials facilities clinics',
);
const IDIOM = keysOf(
  'indicated needed required appropriate necessary possible applicable available noted stated warranted permitted allowed specified medically clinically',
);
const FINITE = keysOf(
  'is are was were has have had does do did will would can could may might must shall should cannot',
);
const CLAUSE = keysOf('that and but which who because although while as if when');
const TO = keysOf('to');
const FARTHEST = 12;

/** "The films where not shown": "where" behind the subject of a clause that has no verb else. */
export const whereForWere: PlaceRule = {
  at: 'where',
  find: (words, index) => {
    const next = index + 1;
    if (!isNext(words, index) || !isNext(words, next) || isOf(IDIOM, words, next)) return null;
    if ((kindsOfWord(words, index - 1) & PLURAL) === 0 || isOf(PLACES, words, index - 1)) return null;
    const kinds = kindsOfWord(words, next);
    const isTold =
      isOf(NOT, words, next) || ((kinds & (PARTICIPLE | ADJECTIVE)) !== 0 && (kinds & (NOUN | VERB | PLURAL)) === 0);
    return isTold && !hasVerb(words, index - 2, -1) && !hasVerb(words, isOf(ALSO, words, next) ? next + 2 : next + 1, 1)
      ? slipOf(words, index - 1, next, 'were')
      : null;
  },
};
const ALSO = keysOf('also all both');
const NOT = keysOf('not also all both');

/** Whether the clause has a verb on that side of a place. */
function hasVerb(words: Words, from: number, step: -1 | 1): boolean {
  for (let at = from; Math.abs(at - from) < FARTHEST; at += step) {
    if (at < 0 || at >= words.keys.length || isOf(CLAUSE, words, at)) return false;
    if (/[.,;:]/.test(signBehind(words, step === 1 ? at - 1 : at))) return false;
    const kinds = kindsOfWord(words, at);
    if (isOf(FINITE, words, at)) return true;
    if ((kinds & (PAST | VERB_S)) !== 0 && (kinds & (PLURAL | NOUN)) === 0) return true;
    if ((kinds & VERB) !== 0 && (kinds & (NOUN | ADJECTIVE)) === 0 && !isOf(TO, words, at - 1)) return true;
  }
  return true;
}
