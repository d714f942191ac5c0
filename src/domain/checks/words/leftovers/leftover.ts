import { splitWords } from '#domain/drugs/lexicon.ts';
import { type CheckedText, matchesIn, type Span } from '../../letter/checked-text.ts';
import { GLUED, gluedPlaces } from './signs-between.ts';

/** What was left in a text, and where. */
export type Leftover = Span & { readonly what: string };

/** Finds leftovers of one kind in a text, given which signs stand between its words. */
export type FindLeftovers = (checked: CheckedText, signs: number) => readonly Leftover[];

type Kind = {
  readonly what: string;
  readonly pattern: RegExp;
  /** Looks at what stands before and after a match. */
  readonly unless?: (checked: CheckedText, span: Span) => boolean;
};

/** A kind told by signs: `signs` as `signsBetween` tells them, of which one must be there. */
export type SignRow = Kind & { readonly signs: number };

/** A kind told by words: `at` lists those it may begin with, in small letters; its pattern is sticky. */
export type WordRow = Kind & { readonly at: string };

/** Finds rows told by signs, where their signs are there; those of a sign right before a word only where such signs are. */
export function bySigns(rows: readonly SignRow[]): FindLeftovers {
  const sought = rows.map(row => ({ ...row, atSign: row.signs === GLUED ? sticky(row.pattern) : null }));
  return (checked, signs) => {
    const found: Leftover[] = [];
    const glued = (signs & GLUED) === 0 ? [] : gluedPlaces(checked);
    for (const { what, pattern, atSign, signs: needed, unless } of sought) {
      if ((needed & signs) === 0) continue;
      for (const { start, end } of atSign === null ? matchesIn(checked, pattern) : matchesAt(checked, atSign, glued)) {
        if (end > start && unless?.(checked, { start, end }) !== true) found.push({ what, start, end });
      }
    }
    return found;
  };
}

const sticky = ({ source, flags }: RegExp): RegExp => new RegExp(source, flags.replace('g', 'y'));

function matchesAt({ text }: CheckedText, pattern: RegExp, places: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const start of places) {
    pattern.lastIndex = start;
    if (start >= (found.at(-1)?.end ?? 0) && pattern.test(text)) found.push({ start, end: pattern.lastIndex });
  }
  return found;
}

/** Something known of some words, by their keys. */
export type OfWords<T> = { readonly get: (key: number) => T | undefined };

const PLACES = 4096;

/** Most words have nothing known of them: a small table tells them first. */
export function ofWords<T>(byKey: ReadonlyMap<number, T>): OfWords<T> {
  const isThere = new Uint8Array(PLACES);
  for (const key of byKey.keys()) isThere[key & (PLACES - 1)] = 1;
  return { get: key => (isThere[key & (PLACES - 1)] === 0 ? undefined : byKey.get(key)) };
}

/** Rows tried at one word, and patterns of which one matches where a row does: nearly always none, which one or two tries tell. */
type Tried = { readonly any: readonly RegExp[]; readonly rows: readonly WordRow[] };

/** A pattern that numbers what it matches can be no part of another. */
const NUMBERED = /(?<!\\)\((?!\?)/;

function triedTogether(rows: readonly WordRow[]): Tried {
  const patterns = rows.map(({ pattern }) => pattern);
  const [alone, others] = [true, false].map(isNumbered =>
    patterns.filter(({ source }) => NUMBERED.test(source) === isNumbered),
  );
  const together = Map.groupBy(others ?? [], ({ flags }) => flags)
    .entries()
    .map(([flags, same]) => new RegExp(same.map(({ source }) => source).join('|'), flags));
  return { any: [...together, ...(alone ?? [])], rows };
}

/** Finds rows told by words: each is tried at the words it may begin with, all in one pass. */
export function atWords(rows: readonly WordRow[]): FindLeftovers {
  const byKey = new Map<number, WordRow[]>();
  for (const row of rows) {
    for (const key of new Set(splitWords(row.at).keys)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const triedAt = ofWords(new Map([...byKey].map(([key, own]) => [key, triedTogether(own)])));
  return checked => {
    const { keys, starts } = checked.words();
    const found: Leftover[] = [];
    for (let index = 0; index < keys.length; index += 1) {
      const tried = triedAt.get(keys[index] ?? 0);
      if (tried === undefined) continue;
      const start = starts[index] ?? 0;
      for (const any of tried.any) {
        any.lastIndex = start;
        if (!any.test(checked.text)) continue;
        found.push(...fitting(checked, tried.rows, start));
        break;
      }
    }
    return found;
  };
}

function fitting(checked: CheckedText, rows: readonly WordRow[], start: number): Leftover[] {
  return rows.flatMap(({ what, pattern, unless }) => {
    pattern.lastIndex = start;
    if (!pattern.test(checked.text)) return [];
    const span = { start, end: pattern.lastIndex };
    return span.end > start && unless?.(checked, span) !== true ? [{ what, ...span }] : [];
  });
}

/** Whether what stands before a place ends as a pattern says. */
export function followsOn(text: string, at: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, at - 40), at));
}

/** Whether a place stands in an address or a file name: signs are glued there. */
export function isInAddress({ text }: Pick<CheckedText, 'text'>, { start }: Span): boolean {
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', start);
  const word = text.slice(from, to < 0 ? text.length : to);
  return /www|https?:|\.(?:com|org|gov|net|edu|html?|pdf|js)\b|@/.test(word);
}
