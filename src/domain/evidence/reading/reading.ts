import { findDates } from '#domain/calendar/read-date.ts';
import { type PhraseMatch, splitWords, type Words } from '#domain/drugs/lexicon.ts';
import {
  type BodyRegion,
  type BodySide,
  findBodyRegions,
  findBodySides,
  findSpinalLevels,
  type SpinalLevel,
} from '../body-regions.ts';
import { findScopes, type Scope } from '../context/context.ts';
import { type DatedMention, dateRoles } from './date-roles.ts';
import { type Sentence, splitSentences } from './sentences.ts';

/** A page as every finder reads it: its text on one line (same length, same offsets) and what was marked in it. */
export type Reading = {
  readonly raw: string;
  readonly text: string;
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly scopes: readonly Scope[];
  readonly dates: readonly DatedMention[];
  readonly regions: readonly PhraseMatch<BodyRegion>[];
  readonly sides: readonly PhraseMatch<BodySide>[];
  readonly levels: readonly SpinalLevel[];
};

/** The same text, of the same length, with plain blanks, quotes and hyphens. */
function plain(raw: string): string {
  return raw
    .replace(/[\n\r\t\f\v\u00a0\u2028\u2029]/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-');
}

/** Cuts the words that two sentences share because the stop between them was lost: "modificationA UR decision". */
function cutAt(words: Words, sentences: readonly Sentence[]): Words {
  const cuts = sentences.filter(({ start }) => start > 0 && /[a-z]/i.test(words.text[start - 1] ?? ''));
  if (cuts.length === 0) return words;
  const lower: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, start] of words.starts.entries()) {
    const end = words.ends[index] ?? start;
    const cut = cuts.find(sentence => sentence.start > start && sentence.start < end)?.start;
    for (const [from, to] of cut === undefined ? [[start, end] as const] : [[start, cut] as const, [cut, end] as const]) {
      lower.push(words.text.slice(from, to).toLowerCase());
      starts.push(from);
      ends.push(to);
    }
  }
  return { text: words.text, lower, starts, ends };
}

/** Reads the text of one page once for all finders. */
export function readPage(raw: string): Reading {
  const text = plain(raw);
  const sentences = splitSentences(raw);
  const words = cutAt(splitWords(text), sentences);
  return {
    raw,
    text,
    words,
    sentences,
    scopes: findScopes(text, words, sentences),
    dates: dateRoles(text, sentences, findDates(text)),
    regions: findBodyRegions(words).filter(region => !/straight[\s-]+$/i.test(text.slice(Math.max(0, region.start - 10), region.start))),
    sides: findBodySides(words),
    levels: findSpinalLevels(text),
  };
}

/** The sentence a place lies in. */
export function sentenceAt(reading: Reading, at: number): Sentence {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return reading.sentences[low] ?? { start: 0, end: reading.text.length, heading: null };
}
