import { lazy } from '#domain/drugs/words/lazy.ts';
import { knownOfWords } from '#domain/drugs/words/known-of-words.ts';
import { rememberingWords } from '#domain/drugs/words/remembering.ts';
import { distance } from 'fastest-levenshtein';
import type { Words } from '#domain/drugs/lexicon.ts';
import { EVERYDAY_WORDS } from './english/everyday-words.ts';
import { shiftedBack } from './english/letter-runs.ts';
import { soundOf } from './english/sound-of.ts';
import { builtOtherwise } from './english/word-building.ts';
import { KNOWN_SLIPS } from './known-slips.ts';
import { isBuiltRightly, isKnown, isListed, isRight, isStruck, LISTED, longWords } from './medicine/right-words.ts';
import { misspeltDrugs } from './medicine/misspelt-drugs.ts';
import { COMMON_SHORT } from './medicine/short-forms.ts';
import { runTogether, shortTogether } from './run-together.ts';

/** Shorter words are short forms mostly. */
const SHORTEST = 4;
/** Shorter words are misspelt only where they are nearly one that everybody writes. */
const NO_LONGER_SHORT = 6;
/** Words this long may have two wrong letters. */
const LONG = 9;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Letters that stand beside one another on the keys, and those that sound alike. */
const MISTAKEN = new Set(
  'qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa wa ws es ed rd rf tf tg yg yh uh uj ij ik ok ol pl az sx dx dc fc fv gv gb hb hn jn jm km ae ai ao au ei eo eu io iu ou iy ey sc sz ck bp dt gj fv mn bd'
    .split(' ')
    .flatMap(pair => [pair, `${pair.charAt(1)}${pair.charAt(0)}`]),
);

const likely = (meant: string) => ({ meant, isLikely: true });

/** With two letters exchanged back, a letter too many taken out, one left out put in. */
function* lettersMoved(word: string): Generator<string> {
  const { length } = word;
  for (let at = 0; at + 1 < length; at += 1)
    yield `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
  for (let at = 1; at < length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
  for (let at = 1; at <= length; at += 1)
    for (const letter of ALPHABET) yield word.slice(0, at) + letter + word.slice(at);
}

/** What one slip of the fingers makes of a word, taken back, the likelier slips first; `isLikely` is false where any letter may stand for any. */
function* oneSlipBack(word: string): Generator<{ readonly meant: string; readonly isLikely: boolean }> {
  const { length } = word;
  for (const meant of lettersMoved(word)) yield likely(meant);
  // another one
  for (let at = 0; at < length; at += 1)
    for (const letter of ALPHABET)
      yield {
        meant: word.slice(0, at) + letter + word.slice(at + 1),
        isLikely: at > 0 && MISTAKEN.has(word.charAt(at) + letter),
      };
  for (const letter of ALPHABET) yield { meant: letter + word, isLikely: false };
}

/** The word one slip away: one that letters use over and over, else the first there is by a likely slip. */
function oneSlipAway(word: string): string | null {
  const isShort = word.length < NO_LONGER_SHORT;
  let first: string | null = null;
  for (const { meant, isLikely } of oneSlipBack(word)) {
    if (COMMON_SHORT.has(meant) || LISTED.has(meant)) return meant;
    if (first !== null || !isLikely) continue;
    if (EVERYDAY_WORDS.has(meant) || (!isShort && meant.length > SHORTEST && isListed(meant))) first = meant;
  }
  return first;
}

/** The long word of medicine that two slips or one make of it; its beginning is right. */
function twoSlipsAway(word: string): string | null {
  if (word.length < LONG) return null;
  let best: string | null = null;
  let bound = 3;
  for (const meant of longWords()) {
    if (meant.charCodeAt(0) !== word.charCodeAt(0) || Math.abs(meant.length - word.length) > 2) continue;
    const apart = distance(word, meant);
    if (apart >= bound) continue;
    best = meant;
    bound = apart;
  }
  return best;
}

const bySound = lazy(() => Map.groupBy(longWords(), soundOf));

/** With fewer consonants it sounds like too many others. */
const FEWEST_CONSONANTS = 4;
/** More of a word's letters are not heard wrongly. */
const MOST_HEARD_WRONGLY = 0.5;

/** The long word of medicine that is spoken as the one written: "fibromialgea". */
function spokenAs(word: string): string | null {
  const sound = word.length < LONG - 1 ? '' : soundOf(word);
  if (sound.replaceAll('a', '').length < FEWEST_CONSONANTS) return null;
  const apart = (bySound().get(sound) ?? []).map(meant => ({ meant, apart: distance(word, meant) }));
  const [nearest] = apart.toSorted((one, other) => one.apart - other.apart);
  return nearest === undefined || nearest.apart > MOST_HEARD_WRONGLY * word.length ? null : nearest.meant;
}

/** The word used over and over that one slip makes of a word built rightly: "radiculpathy", "rediction". */
function slipOfBuilt(word: string): string | null {
  if (word.length < NO_LONGER_SHORT) return null;
  for (const { meant } of oneSlipBack(word)) if (LISTED.has(meant) || EVERYDAY_WORDS.has(meant)) return meant;
  return null;
}

/** What is not known and nearly nothing known. */
const UNKNOWN = '';

/** What is probably meant; null for a right word. */
function decide(word: string): string | null {
  if (isKnown(word)) return null;
  if (isBuiltRightly(word)) return builtOtherwise(word) ?? slipOfBuilt(word);
  const own = oneSlipAway(word) ?? builtOtherwise(word);
  if (own !== null && (word.length < LONG || LISTED.has(own))) return own;
  const together = word.length >= NO_LONGER_SHORT ? runTogether(word) : shortTogether(word);
  const long = own ?? together ?? spokenAs(word) ?? twoSlipsAway(word);
  if (long !== null) return long;
  // A wrong ending is tried too: "recommeded" is nearest to "recommended", "guidelins" to "guidelines".
  for (const ending of ['s', 'es', 'ed', 'ing', 'ly']) {
    const stem = word.slice(0, -ending.length);
    if (stem.length < LONG - 1 || !word.endsWith(ending) || isRight(stem)) continue;
    const plain = oneSlipAway(stem) ?? twoSlipsAway(stem);
    if (plain !== null) return `${plain}${ending}`;
  }
  return shiftedBack(word).find(word.length < NO_LONGER_SHORT ? isUsual : isListed) ?? UNKNOWN;
}

const isUsual = (word: string): boolean => LISTED.has(word) || EVERYDAY_WORDS.has(word) || COMMON_SHORT.has(word);

const MOST_KEPT = 50_000;

/** The word probably meant by one in lower case that is none and nearly one of English or of medicine; null when it is right or unknown. */
export function misspelling(word: string): string | null {
  const meant = meantOrUnknown(word);
  return meant === UNKNOWN ? null : meant;
}

const meantOrUnknown = (word: string): string | null =>
  KNOWN_SLIPS.get(word) ?? misspeltDrugs().get(word) ?? (word.length < SHORTEST ? null : meantBy(word));

const meantBy = rememberingWords(MOST_KEPT, word => (/^[a-z]+$/.test(word) ? decide(word) : null));

/** A word of a text that is probably misspelt, by its index, and the word meant, empty for letters struck at random; `last` is the index of its second part where it was cut in two. */
export type Slip = { readonly index: number; readonly last: number; readonly word: string; readonly meant: string };

/** A word cut in two is at least so long. */
const LONG_WHEN_CUT = 7;

/** The word that an unknown one makes with that before it or behind it: "docu mentation". */
function cutInTwo({ folded, starts, ends, keys }: Words, index: number): Slip | null {
  for (const first of [index, index - 1]) {
    if (first < 0 || first + 1 >= keys.length) continue;
    const [start, cut, end] = [starts[first] ?? 0, ends[first] ?? 0, ends[first + 1] ?? 0];
    if (starts[first + 1] !== cut + 1 || folded.charAt(cut) !== ' ' || end - start <= LONG_WHEN_CUT) continue;
    const word = folded.slice(start, end);
    const meant = word.replace(' ', '');
    if (/^[a-z]+$/.test(meant) && isListed(meant)) return { index: first, last: first + 1, word, meant };
  }
  return null;
}

/** Two words that were run into one: "ofthe". */
export const isRunTogether = ({ meant }: Slip): boolean => meant.includes(' ');

const slipsKnown = new WeakMap<Words, readonly Slip[]>();

/** Every word of a text that is none, and nearly one of English or of medicine, or two run together. */
export function misspeltWords(words: Words): readonly Slip[] {
  const known = slipsKnown.get(words) ?? slipsIn(words);
  slipsKnown.set(words, known);
  return known;
}

/** Shorter words are no slips. */
const SHORTEST_SLIP = 3;
const RIGHT = 1;
const whetherRight = knownOfWords(word => (word.length < SHORTEST_SLIP || meantOrUnknown(word) === null ? RIGHT : 0));

/** Shorter ones are short forms. */
const SHORTEST_STRUCK = 4;
const isNoWord = (word: string): boolean => word.length >= SHORTEST_STRUCK && /^[a-z]+$/.test(word) && isStruck(word);

function slipsIn(words: Words): Slip[] {
  const { folded, starts, ends, keys } = words;
  const slips: Slip[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    if ((whetherRight(words, index) & RIGHT) !== 0) continue;
    // joined anew, so that what is kept is the word and not the text it was cut from
    const word = Array.from(folded.slice(starts[index], ends[index])).join('');
    const meant = meantOrUnknown(word) ?? UNKNOWN;
    const cut = cutInTwo(words, index);
    if (cut !== null) {
      slips.push(cut);
      index = cut.last;
    } else if (meant !== UNKNOWN || isNoWord(word)) slips.push({ index, last: index, word, meant });
  }
  return slips;
}
