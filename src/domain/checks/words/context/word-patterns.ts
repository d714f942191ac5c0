import { hashOf } from '#domain/drugs/lexicon.ts';
import * as kind from '../english/word-kinds.ts';
import { GROUPS } from './groups.ts';
import { PHRASE_WORDS } from './phrase-words.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';

/*
 * Patterns of words that stand side by side, written as they are read:
 *   `failed|adequate trail`   one of these, then that
 *   `$body`                   one of a group
 *   `@plural`                 a word of that kind and of no other
 *   `fasci~`                  a word that begins so
 *   `%cuff`                   a word written nearly so, and none of the set phrases
 *   `!of|for`                 any word but these; the first of a row is no part of the slip
 *   `*`                       any word
 *   `with?`                   or none
 *   `it's` `x-ray` `@digits-day` with that sign between
 *   `/10` `,than`             with that sign before
 *   `^ the`, `that $`         at the beginning of a clause, at its end
 *   `that|which|$`            one of these, or the end of the clause
 */

/** A slip, and what is probably meant. */
export type Row = readonly [pattern: string, meant: string];

/** What a word of a kind has to be, and what it may not be. */
export type Kind = { readonly is: number; readonly not: number };

const { ADJECTIVE, ADVERB, DIGITS, ING, NOUN, NUMBER, PARTICIPLE, PAST, PLURAL, VERB, VERB_S } = kind;

/** `@anyBase` may be something else too. */
const KINDS: Readonly<Record<string, Kind>> = {
  '@base': { is: VERB, not: NOUN | PAST | ADJECTIVE | PLURAL | PARTICIPLE },
  '@anyBase': { is: VERB, not: PAST | PARTICIPLE },
  '@past': { is: PAST, not: VERB | NOUN },
  '@participle': { is: PARTICIPLE, not: VERB | NOUN },
  '@pastAlone': { is: PAST, not: PARTICIPLE | VERB | NOUN },
  '@verbS': { is: VERB_S, not: PLURAL },
  '@anyVerbS': { is: VERB_S, not: 0 },
  '@ing': { is: ING, not: NOUN },
  '@noun': { is: NOUN, not: VERB | ADJECTIVE | PLURAL | ING | PAST },
  '@anyNoun': { is: NOUN, not: PLURAL },
  '@plural': { is: PLURAL, not: VERB_S | NOUN },
  '@anyPlural': { is: PLURAL, not: NOUN },
  '@adjective': { is: ADJECTIVE, not: NOUN | VERB },
  '@adverb': { is: ADVERB, not: NOUN | ADJECTIVE },
  '@number': { is: NUMBER, not: 0 },
  '@digits': { is: DIGITS, not: 0 },
};

export type Token = {
  /** Keys of the words it may be; null where anything may stand. */
  readonly keys: ReadonlySet<number> | null;
  readonly begins: readonly string[];
  /** The word it is nearly, and is not. */
  readonly near: string | null;
  readonly kinds: readonly Kind[];
  readonly isNot: boolean;
  /** The sign that parts it from the word before; a blank where there is none. */
  readonly glue: "'" | '-' | '/' | ',' | ' ';
  /** How often its words stand in a text, about. */
  readonly weight: number;
};

export type Compiled = {
  readonly tokens: readonly Token[];
  readonly opens: boolean;
  readonly closes: boolean;
  readonly meant: string;
};

/** A row, and the place of its rarest word in it; the word beside that is asked first, then the others. */
export type Placed = {
  readonly row: Compiled;
  readonly at: number;
  readonly beside: number;
  readonly others: readonly number[];
  /** The first of the others from the rarest word on, and the last five bits of the keys it may have, a bit for each: few words have one. */
  readonly other: number;
  readonly bits: number;
};

/** Rows that have a word: those that want one of a list right behind or before it by that word's key, and all others. */
export type RowsOfWord = {
  readonly behind: Map<number, Placed[]>;
  readonly before: Map<number, Placed[]>;
  readonly others: Placed[];
};

/** Rows by the key of one of their words, the rarest, with the place of that word in the row. */
export type WordPatterns = ReadonlyMap<number, RowsOfWord>;

/** Words that half the sentences have. */
const FREQUENT = new Set(
  'the of and to in is was for with a has had not on that are be patient by at from this an as or he she his her were been it pain no any s do does did will may can should would could their its this there one have other which who report request treatment medical therapy injury noted knee shoulder back lumbar left right guidelines'.split(
    ' ',
  ),
);
const FREQUENT_WEIGHT = 80;
const RARE_WEIGHT = 1;
const NEVER = 1e9;

const keyOf = (word: string) => hashOf(word, 0, word.length);

const ofPhrases = lazy((): ReadonlySet<number> => new Set(PHRASE_WORDS.map(keyOf)));

/** Compiles rows. */
export function wordPatterns(rows: readonly Row[]): WordPatterns {
  const byKey = new Map<number, RowsOfWord>();
  for (const [pattern, meant] of rows) {
    for (const words of withoutOptions(pattern.trim().split(/\s+/u))) {
      const row = compile(words, meant);
      const weights = row.tokens.map(({ weight }) => weight);
      const at = weights.indexOf(Math.min(...weights));
      const keys = row.tokens[at]?.keys;
      if (keys === null || keys === undefined || (weights[at] ?? NEVER) >= NEVER)
        throw new RangeError(`a pattern needs a word: ${pattern}`);
      const beside = besideOf(row.tokens, at);
      const others = [...row.tokens.keys()].filter(one => one !== at && one !== beside);
      const [other = at] = others;
      const placed = { row, at, beside, others, other: other - at, bits: bitsOf(row.tokens[other]) };
      for (const key of keys) {
        const own = byKey.get(key) ?? { behind: new Map(), before: new Map(), others: [] };
        byKey.set(key, own);
        place(placed, own);
      }
    }
  }
  return byKey;
}

const ANY = -1;

function bitsOf(token: Token | undefined): number {
  if (token === undefined || token.keys === null || token.weight >= NEVER) return ANY;
  return token.keys.values().reduce((bits, key) => bits | (1 << key), 0);
}

function place(placed: Placed, { behind, before, others }: RowsOfWord): void {
  const { row, at, beside } = placed;
  const { keys = null, weight = NEVER } = row.tokens[beside] ?? {};
  if (beside === at || keys === null || weight >= NEVER) {
    others.push(placed);
    return;
  }
  const side = beside > at ? behind : before;
  for (const key of keys) {
    const same = side.get(key);
    if (same === undefined) side.set(key, [placed]);
    else same.push(placed);
  }
}

/** The word of a row beside that at a place that is told soonest: listed, else of a kind. */
function besideOf(tokens: readonly Token[], at: number): number {
  const [first = at, ...others] = [at + 1, at - 1].filter(beside => tokens[beside] !== undefined);
  return [first, ...others].find(beside => (tokens[beside]?.weight ?? NEVER) < NEVER) ?? first;
}

function* withoutOptions(words: readonly string[]): Generator<readonly string[]> {
  const last = words.at(-1) ?? '';
  const others = last.split('|').filter(one => one !== '$');
  if (last !== '$' && others.length < last.split('|').length) {
    yield* withoutOptions([...words.slice(0, -1), others.join('|')]);
    yield* withoutOptions([...words.slice(0, -1), '$']);
    return;
  }
  const at = words.findIndex(word => word.endsWith('?'));
  const word = words[at];
  if (word === undefined) {
    yield words;
    return;
  }
  yield* withoutOptions(words.with(at, word.slice(0, -1)));
  yield* withoutOptions(words.toSpliced(at, 1));
}

function compile(words: readonly string[], meant: string): Compiled {
  const opens = words[0] === '^';
  const closes = words.at(-1) === '$';
  const tokens = words
    .slice(opens ? 1 : 0, closes ? -1 : undefined)
    .flatMap(word => (/[a-z]['-]/.test(word) ? glued(word) : [signed(word)]));
  return { tokens, opens, closes, meant };
}

const signed = (word: string): Token =>
  word.startsWith('/') || word.startsWith(',')
    ? token(word.slice(1), word.startsWith('/') ? '/' : ',')
    : token(word, ' ');

/** `x-ray|it's`: only for words alone. */
function glued(word: string): Token[] {
  if (/^[@$]/.test(word) && !word.startsWith('@digits-')) return [token(word, ' ')];
  if (/['-][a-z]*\|/.test(word)) throw new RangeError(`a word with a sign inside stands alone: ${word}`);
  return word
    .split(/(?=['-])/u)
    .map(part => token(part.replace(/^['-]/u, ''), part.startsWith("'") ? "'" : part.startsWith('-') ? '-' : ' '));
}

function token(written: string, glue: Token['glue']): Token {
  const isNot = written.startsWith('!');
  const isNear = written.startsWith('%');
  const alternatives = (isNot || isNear ? written.slice(1) : written)
    .split('|')
    .flatMap(one => (one.startsWith('$') ? groupOf(one.slice(1)) : [one]));
  const words = alternatives.filter(one => /^[a-z0-9]+$/u.test(one));
  const begins = alternatives.filter(one => one.endsWith('~')).map(one => one.slice(0, -1));
  const kinds = alternatives.filter(one => one.startsWith('@')).map(kindNamed);
  const isOpen = isNot || isNear || written === '*' || begins.length > 0 || kinds.length > 0;
  const weight = isOpen
    ? NEVER
    : words.reduce((sum, word) => sum + (FREQUENT.has(word) ? FREQUENT_WEIGHT : RARE_WEIGHT), 0);
  return {
    keys: written === '*' ? null : isNear ? ofPhrases() : new Set(words.map(keyOf)),
    begins,
    near: isNear ? (words[0] ?? null) : null,
    kinds,
    isNot,
    glue,
    weight,
  };
}

function kindNamed(name: string): Kind {
  const named = KINDS[name];
  if (named === undefined) throw new RangeError(`no kind of words is called ${name}`);
  return named;
}

function groupOf(name: string): readonly string[] {
  const group = GROUPS[name];
  if (group === undefined) throw new RangeError(`no group of words is called ${name}`);
  return group;
}
