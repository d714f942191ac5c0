import { keysOf, type PlaceRule, slipOf } from '../word-slip.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import {
  ADJECTIVE,
  ADVERB,
  ING,
  kindsOf,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PAST,
  PLURAL,
  SMALL,
  VERB,
} from '../english/word-kinds.ts';
import { isJoined, isNext, isOf, kindsOfWord, signBehind, wordAt } from './word-at.ts';

/** They stand before a noun as well: "of mainly back pain". */
const FOCUSING = keysOf(`
  only mainly mostly primarily predominantly chiefly largely solely exclusively possibly probably presumably approximately nearly roughly hardly barely merely simply essentially basically apparently especially particularly namely usually generally typically principally arguably reportedly allegedly supposedly partly partially
  purely strictly virtually practically potentially likely purportedly ostensibly seemingly evidently relatively fairly early family july italy anomaly assembly supply reply fly ally bully belly jelly multiply apply rely comply imply monthly weekly daily hourly yearly nightly quarterly biweekly monopoly melancholy homily
  finally really actually literally roughly truly exactly precisely frankly formerly
`);
const ADVERB_MEASURE = 3;

/** "A significantly improvement", "of functionally restoration": an adverb before a noun that no adjective parts from it. */
export const adverbForAdjective: PlaceRule = {
  at: 'the a an no any of with for without his her their',
  find: (words, index) => {
    const adverb = index + 1;
    if (!endsInLy(words, adverb) || !isNext(words, adverb) || isOf(FOCUSING, words, adverb)) return null;
    const noun = index + 2;
    if (!isNext(words, noun)) return null;
    const kinds = kindsOfWord(words, noun);
    if ((kinds & (NOUN | PLURAL)) === 0) return null;
    if ((kinds & (ADJECTIVE | ADVERB | PARTICIPLE | PAST | ING | NUMBER | SMALL)) !== 0) return null;
    // "the currently running", "a slightly degenerate": an adjective that dictionaries have as a noun
    if (/(?:ing|ate)$/.test(wordAt(words, noun))) return null;
    const behind = kindsOfWord(words, noun + 1);
    if (isJoined(words, noun + 1) && (behind & (PARTICIPLE | ADJECTIVE)) !== 0 && (behind & NOUN) === 0) return null;
    const adjective = adjectiveOf(wordAt(words, adverb));
    return adjective === null || (kindsOfWord(words, adverb) & (ADJECTIVE | NOUN)) !== 0
      ? null
      : slipOf(words, index, noun, adjective);
  },
};

function endsInLy({ folded, ends }: Words, index: number): boolean {
  const end = ends[index] ?? 0;
  return folded.charCodeAt(end - 1) === Y && folded.charCodeAt(end - 2) === L;
}
const L = 108;
const Y = 121;

/** The adjective an adverb is made of: "significantly" of "significant", "primarily" of "primary". */
function adjectiveOf(adverb: string): string | null {
  const stem = adverb.slice(0, -2);
  const tried = [stem, ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : []), stem.replace(/al$/, ''), `${stem}le`];
  return stem.length < ADVERB_MEASURE ? null : (tried.find(word => (kindsOf(word) & ADJECTIVE) !== 0) ?? null);
}

/** Participles made of a noun: "left sided", "narrow based". */
const OF_A_NOUN = keysOf(
  'sided handed headed seated based ended willed tempered sighted minded hearted shaped sized colored legged footed fisted bodied natured aged toned skinned haired eyed standing lived lasting related acting spoken shaven fed limbed mannered pitched ranged armed necked faced',
);
/** Adjectives that stand as adverbs before a participle, or between a verb and its noun. */
const AS_ADVERB = keysOf(
  'first last second third next well ill much more most less least very only still just even far long late early hard fast high low deep close near wide full right left lumbar cervical thoracic lower upper bilateral medial lateral anterior posterior other such same own further prior due clean free able new old self half double joint non',
);
/** What stands behind a participle that no noun follows. */
const BEHIND = keysOf(
  'by in on at with for as to from and or that whether why how when since until after before during using due',
);

/** "Was significant improved by", "had previous tried and": an adjective that tells how something is done. */
export const adjectiveForAdverb: PlaceRule = {
  at: 'is was were are be been has have had not being',
  find: (words, index) => {
    const adjective = index + 1;
    const kinds = kindsOfWord(words, adjective);
    if ((kinds & ADJECTIVE) === 0 || (kinds & (PARTICIPLE | PAST | ADVERB | PLURAL | ING)) !== 0) return null;
    if (wordAt(words, adjective).endsWith('ing')) return null;
    const verb = index + 2;
    const done = kindsOfWord(words, verb);
    if ((done & PARTICIPLE) === 0 || (done & (NOUN | ADJECTIVE | VERB)) !== 0) return null;
    if (!isNext(words, adjective) || !isNext(words, verb) || isOf(AS_ADVERB, words, adjective)) return null;
    if (isOf(OF_A_NOUN, words, verb)) return null;
    const sign = signBehind(words, verb);
    const isClosed = sign === '.' || sign === ',' || sign === ';' || (sign === ' ' && isOf(BEHIND, words, verb + 1));
    const adverb = adverbOf(wordAt(words, adjective));
    return isClosed && (kindsOf(adverb) & ADVERB) !== 0 ? slipOf(words, index, verb, adverb) : null;
  },
};

function adverbOf(adjective: string): string {
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`;
  return adjective.endsWith('le') ? `${adjective.slice(0, -1)}y` : `${adjective}ly`;
}
