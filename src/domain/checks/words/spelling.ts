import { remembering } from '#domain/drugs/words/remembering.ts';
import { distance } from 'fastest-levenshtein';
import { drugNames } from '#domain/drugs/find-drug.ts';
import type { Words } from '#domain/drugs/lexicon.ts';
import { LETTER_WORDS, MEDICAL_WORDS } from './medical-words.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';

/** What a form may end in instead of what the plain word ends in. */
// biome-ignore format: a table reads in columns
const ENDINGS: readonly (readonly [from: RegExp, to: readonly string[]])[] = [
  [/$/,          ['', 's', 'es', 'ed', 'd', 'ing', 'ly', 'al', 'ally', 'er', 'ers', 'or', 'ors', 'ion', 'ions', 'able', 'ment', 'ness', 'ic', 'ism', 'ally', 'ity', 'like']],
  [/e$/,         ['ing', 'ed', 'er', 'es', 'able', 'ion', 'ive', 'or', 'y', 'al', 'ance', '']],
  [/e?d$/,       ['', 'e', 'es', 's', 'ing', 'er', 'ers', 'ion', 'able', 'ment', 'ly']],
  [/ing$/,       ['', 'e', 'ed', 'es', 's', 'er', 'ion']],
  [/y$/,         ['ies', 'ied', 'ic', 'ical', 'ist', 'ists', 'ically', 'ying', 'ously', 'ous']],
  [/ied$/,       ['y', 'ies', 'ying', 'ication', 'ications', 'iable']],
  [/tion$/,      ['te', 'tes', 'ted', 'ting', 'tive', 'tor', 'tors', 'tory', 't', 'ts', 'tional', 'tionally', 'tively']],
  [/ation$/,     ['e', 'ed', 'es', 'ing', 'er']],
  [/sion$/,      ['d', 'de', 'ded', 'des', 'ss', 'ssed', 'ssing', 'ssive', 'sive', 'sed', 'sing', 'se']],
  [/ssion$/,     ['ss', 'sses', 'ssed', 'ssing', 'ssive', 'ssor']],
  [/ive$/,       ['ion', 'ions', 'ing', 'ed', 'ely', 'e', 'iveness', 'ity']],
  [/sis$/,       ['tic', 'tics', 'ses', 'sed', 'se']],
  [/itis$/,      ['itic', 'itides']],
  [/ic$/,        ['y', 'ies', 'ical', 'ically', 'ics', 'icity']],
  [/ical$/,      ['ic', 'y', 'ist', 'ically']],
  [/al$/,        ['', 's', 'e', 'es', 'ize', 'ized', 'ly', 'ity', 'ist']],
  [/ent$/,       ['ence', 'ency', 'ently', 'ents']],
  [/ence$/,      ['ent', 'ences', 'ency', 'entia', 'ently']],
  [/ant$/,       ['ance', 'antly', 'ants', 'ancy']],
  [/ance$/,      ['ant', 'ances', 'ed', 'ing']],
  [/ly$/,        ['']],
  [/ate$/,       ['ation', 'ations', 'ated', 'ates', 'ating', 'ative', 'ator', 'ately', 'able']],
  [/ize$/,       ['ized', 'izes', 'izing', 'ization', 'izer', 'ise', 'ised', 'isation']],
  [/ability$/,   ['able', 'ably', 'abilities']],
  [/able$/,      ['ably', 'ability', 'ableness']],
  [/ist$/,       ['y', 'ists', 'ic', 'ical', 'ies']],
  [/logy$/,      ['logist', 'logic', 'logical', 'logically', 'logists']],
  [/graph$/,     ['graphs', 'graphy', 'graphic', 'graphically', 'graphed']],
  [/scopy$/,     ['scope', 'scopic', 'scopically', 'scopies']],
  [/pathy$/,     ['pathic', 'pathies']],
  [/um$/,        ['a', 'al', 'ums']],
  [/us$/,        ['i', 'al', 'uses']],
  [/a$/,         ['ae', 's', 'l', 'tous', 'tic']],
  [/ion$/,       ['or', 'ors', 'ing', 'ed']],
  [/on$/,        ['a']],
];

const LISTED = [...new Set([...MEDICAL_WORDS, ...LETTER_WORDS])];

function* forms(word: string): Generator<string> {
  for (const [from, to] of ENDINGS) {
    if (!from.test(word)) continue;
    for (const ending of to) yield word.replace(from, ending);
  }
}

const RIGHT = new Set<string>(ORDINARY_WORDS);
for (const word of [...LISTED, ...ORDINARY_WORDS]) for (const form of forms(word)) RIGHT.add(form);
for (const [name] of drugNames)
  for (const word of name.toLowerCase().split(/[^a-z]+/)) if (word.length > 3) RIGHT.add(word);

const PREFIX =
  /^(?:re|pre|post|non|un|in|im|dis|over|under|inter|sub|super|supra|infra|anti|co|de|multi|self|peri|para|hyper|hypo|poly|pseudo|mid|out|intra|trans|bi|semi|neuro|osteo|micro|macro|psycho|electro|cardio)/;
const SHORTEST = 7;
/** Shorter words are told by an exchange of two letters alone. */
const SHORTEST_EXCHANGED = 6;
/** Words this long may have two wrong letters. */
const LONG = 11;

const letters = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) mask |= 1 << (word.charCodeAt(at) - 97);
  return mask;
};

function ones(mask: number): number {
  let rest = mask;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

type Target = { readonly word: string; readonly letters: number; readonly allowed: number };
const TARGETS = new Map<string, Target[]>();
for (const word of LISTED) {
  if (word.length < SHORTEST_EXCHANGED || !/^[a-z]+$/.test(word)) continue;
  const allowed = word.length >= LONG ? 2 : word.length >= SHORTEST ? 1 : 0;
  const same = TARGETS.get(word.charAt(0));
  const target = { word, letters: letters(word), allowed };
  if (same === undefined) TARGETS.set(word.charAt(0), [target]);
  else same.push(target);
}

/** Two neighbouring letters exchanged: one slip of the fingers, two by the usual count. */
function isExchange(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at += 1;
  return (
    at < word.length &&
    word[at] === meant[at + 1] &&
    word[at + 1] === meant[at] &&
    word.slice(at + 2) === meant.slice(at + 2)
  );
}

function nearest(word: string): string | null {
  const mask = letters(word);
  let best: string | null = null;
  let bound = 3;
  for (const target of TARGETS.get(word.charAt(0)) ?? []) {
    if (Math.abs(target.word.length - word.length) > target.allowed || ones(mask ^ target.letters) > 2 * target.allowed)
      continue;
    const isExchanged = isExchange(word, target.word);
    const apart = isExchanged ? 1 : distance(word, target.word);
    if ((isExchanged || apart <= target.allowed) && apart < bound) {
      best = target.word;
      bound = apart;
    }
  }
  return best;
}

function decide(word: string): string | null {
  if (RIGHT.has(word) || /(?:isation|ised|ising|our|oured|aem|aes)/.test(word)) return null;
  const bare = word.replace(PREFIX, '');
  if (bare !== word && bare.length > 3 && RIGHT.has(bare)) return null;
  const own = nearest(word);
  if (own !== null) return own;
  // A wrong ending is tried too: "recommeded" is nearest to "recommended", "guidelins" to "guidelines".
  const stem = word.replace(/(?:s|es|ed|ing|ly)$/, '');
  if (stem === word || stem.length < SHORTEST || RIGHT.has(stem)) return null;
  const plain = nearest(stem);
  return plain === null ? null : `${plain}${word.slice(stem.length)}`;
}

const MOST_KEPT = 50_000;
/** Right words met before, by what their letters come to: most words of a text are among them. */
const RIGHT_BEFORE: (string | undefined)[] = Array.from({ length: 2 ** 14 });

/** The word probably meant by one that is nearly a word of medicine or of guidelines, in lower case; null when it is right or unknown. */
export function misspelling(word: string): string | null {
  if (word.length < SHORTEST - 1) return null;
  return meantBy(word);
}

const meantBy = remembering(MOST_KEPT, word => (/^[a-z]+$/.test(word) ? decide(word) : null));

/** A word of a text that is probably misspelt, by its index, and the word meant. */
export type Slip = { readonly index: number; readonly word: string; readonly meant: string };

/** Every word of a text that is nearly a word of medicine or of guidelines. */
export function misspeltWords({ folded, starts, ends, keys }: Words): Slip[] {
  const slips: Slip[] = [];
  for (let index = 0; index < keys.length; index += 1) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? start;
    if (end - start < SHORTEST - 1) continue;
    const place = (keys[index] ?? 0) & (RIGHT_BEFORE.length - 1);
    const before = RIGHT_BEFORE[place];
    if (before !== undefined && before.length === end - start && folded.startsWith(before, start)) continue;
    // joined anew, so that what is kept is the word and not the text it was cut from
    const word = Array.from(folded.slice(start, end)).join('');
    const meant = misspelling(word);
    if (meant === null) RIGHT_BEFORE[place] = word;
    else slips.push({ index, word, meant });
  }
  return slips;
}
