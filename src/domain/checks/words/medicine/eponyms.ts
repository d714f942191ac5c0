import { distance } from 'fastest-levenshtein';
import type { Words } from '#domain/drugs/lexicon.ts';
import { keysOf, type PlaceRule, slipOf, type WordSlip } from '../word-slip.ts';
import { isRight } from './right-words.ts';
import { isJoined, isOf, wordAt } from '../noun-phrases/word-at.ts';

/**
 * Physicians whose names the signs and tests of an examination of the spine and the limbs bear, as they are written
 * (textbooks of orthopaedic examination: Magee, Hoppenfeld); where two ways of writing are usual, both.
 */
const NAMES =
  'Spurling Phalen Tinel Durkan Finkelstein McMurray Lachman Apley Clarke Clark Hawkins Neer Jobe Yergason Speed Kemp Patrick Gaenslen Bragard Braggard Hoffmann Hoffman Babinski Romberg Trendelenburg Waddell Cozen Maudsley Mill Mills Homans Homan Adson Wright Roos Froment Wartenberg Allen Thompson Thomson Thomas Ober Ely Yeoman Milgram Lasegue Kernig Brudzinski Lhermitte Valsalva Fortin Gillet Steinmann Thessaly Murphy Watson Bunnell Eichhoff Codman Gerber Napoleon Hoover Nachlas Hibbs Hibb Minor Noble Mulder Tinetti Stinchfield Craig Galeazzi'.split(
    ' ',
  );
const RIGHT: ReadonlyMap<string, string> = new Map(NAMES.map(name => [name.toLowerCase(), name]));
/** Names that are a word of English in the plural too, or another name: with an s they say nothing. */
const MANIFOLD = new Set(['speed', 'mill', 'minor', 'noble', 'allen', 'thomas', 'wright', 'craig', 'watson', 'murphy']);

const SIGN = keysOf('sign signs test tests testing maneuver maneuvers manoeuvre manoeuvres');
const JOINED_TO_SIGN = keysOf('impingement compression squeeze grind reflex relocation');
const APOSTROPHES = new Set(["'", '’']);
/** Shorter names are like too many others. */
const SHORTEST_LIKE = 5;
/** Of a name so long two letters may be wrong. */
const LONG = 8;

/** "Hawkin's sign", "Spurlings test", "Phalan's test": the name of a sign or test written as no physician's. */
export const eponymMisspelt: PlaceRule = {
  at: SIGN,
  find: (words, index) => {
    const name = isOf(JOINED_TO_SIGN, words, index - 1) && isJoined(words, index) ? index - 1 : index;
    if (!isJoined(words, name)) return null;
    return isOf(OWNING, words, name - 1) && hasApostrophe(words, name - 2)
      ? slipOfName(words, name - 2, name - 1)
      : slipOfName(words, name - 1, name - 1);
  },
};
const OWNING = keysOf('s');

const hasApostrophe = ({ text, starts, ends }: Words, owner: number): boolean =>
  starts[owner + 1] === (ends[owner] ?? 0) + 1 && APOSTROPHES.has(text.charAt(ends[owner] ?? 0));

function slipOfName(words: Words, owner: number, last: number): WordSlip | null {
  const start = words.starts[owner] ?? 0;
  if (!/\p{Lu}/u.test(words.text.charAt(start)) || /[\w'’-]/.test(words.text.charAt(start - 1))) return null;
  const written = wordAt(words, owner);
  const isOwner = owner !== last;
  if (RIGHT.has(written)) return null;
  const meant = meantName(written, isOwner);
  return meant === null ? null : slipOf(words, owner, last, meant);
}

/** The name with the ending it has, or the one that is written nearly so. */
function meantName(written: string, isOwner: boolean): string | null {
  const withS = RIGHT.get(`${written}s`);
  if (withS !== undefined) return isOwner ? `${withS}'` : withS;
  const stem = written.endsWith('s') ? written.slice(0, -1) : null;
  const without = stem === null || isOwner || MANIFOLD.has(stem) ? undefined : RIGHT.get(stem);
  if (without !== undefined) return `${without}'s`;
  const own = !isOwner && stem !== null ? stem : written;
  const like = isRight(own) ? undefined : NAMES.find(name => isLike(own, name.toLowerCase()));
  return like === undefined ? null : isOwner || own !== written ? `${like}'s` : like;
}

function isLike(written: string, name: string): boolean {
  if (name.length < SHORTEST_LIKE || written.charCodeAt(0) !== name.charCodeAt(0)) return false;
  return distance(written, name) <= (name.length < LONG ? 1 : 2);
}
