import { findDates } from '#domain/calendar/read-date.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { type PhraseMatch, type Words, wordsAt } from '#domain/drugs/lexicon.ts';
import { knownWords } from '#domain/drugs/words/every-match.ts';
import {
  type BodyRegion,
  type BodySide,
  findBodyRegions,
  findBodySides,
  findSpinalLevels,
  type SpinalLevel,
} from '../body-regions.ts';
import { findScopes } from '../context/scopes.ts';
import type { Scope } from '../context/triggers/trigger.ts';
import { type DatedMention, dateRoles } from './date-roles.ts';
import { type Condensed, condense } from './condense.ts';
import { isReviewVoice } from './review-voice.ts';
import { type Sentence, splitSentences } from './sentences.ts';

/** A sentence, and whether it tells of utilization review rather than of the patient. */
export type ReadSentence = Sentence & { readonly isReview: boolean };

/** A page as every finder reads it: its text with single blanks, and what was marked in it. Offsets are into `text`. */
export type Reading = {
  readonly raw: string;
  readonly text: string;
  /** The same in small letters. */
  readonly lower: string;
  /** Raw offset of each character of `text`. */
  readonly origins: Uint32Array;
  readonly words: Words;
  readonly sentences: readonly ReadSentence[];
  readonly scopes: readonly Scope[];
  readonly dates: readonly DatedMention[];
  readonly regions: readonly PhraseMatch<BodyRegion>[];
  readonly sides: readonly PhraseMatch<BodySide>[];
  readonly levels: readonly SpinalLevel[];
};

/** Sentences of the raw page as offsets into its condensed text. */
function condensedSentences(raw: string, split: readonly Sentence[], { text, origins }: Condensed): ReadSentence[] {
  if (text === raw) return split.map(sentence => ({ ...sentence, isReview: isReviewVoice(text, sentence) }));
  const sentences: ReadSentence[] = [];
  let at = 0;
  const advanceTo = (place: number): number => {
    while (at < text.length && (origins[at] ?? 0) < place) at += 1;
    return at;
  };
  for (const { start, end, heading, section } of split) {
    const from = advanceTo(start);
    const to = advanceTo(end);
    sentences.push({ start: from, end: to, heading, section, isReview: isReviewVoice(text, { start: from, end: to }) });
  }
  return sentences;
}

/** Cuts the words that two sentences share because the stop between them was lost: "modificationA UR decision". */
function cutAt(words: Words, sentences: readonly Sentence[]): Words {
  const cuts = sentences.filter(({ start }) => start > 0 && /[a-z]/i.test(words.text[start - 1] ?? ''));
  if (cuts.length === 0) return words;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [index, start] of words.starts.entries()) {
    const end = words.ends[index] ?? start;
    const cut = cuts.find(sentence => sentence.start > start && sentence.start < end)?.start;
    for (const [from, to] of cut === undefined
      ? [[start, end] as const]
      : [[start, cut] as const, [cut, end] as const]) {
      starts.push(from);
      ends.push(to);
    }
  }
  return wordsAt(words.text, Int32Array.from(starts), Int32Array.from(ends), false);
}

/** Reads the text of one page once for all finders; what is marked in it when a finder first asks. `split` are its sentences, where they are known. */
export function readPage(raw: string, split: readonly Sentence[] = splitSentences(raw)): Reading {
  const condensed = condense(raw);
  const { text, origins } = condensed;
  const sentences = condensedSentences(raw, split, condensed);
  const lower = lazy(() => text.toLowerCase());
  const words = lazy(() => cutAt(knownWords(text), sentences));
  const scopes = lazy(() => findScopes(text, words(), sentences));
  const dates = lazy(() => dateRoles(text, sentences, findDates(text)));
  const regions = lazy(() =>
    findBodyRegions(words()).filter(
      region => !/straight[\s-]+$/i.test(text.slice(Math.max(0, region.start - 10), region.start)),
    ),
  );
  const sides = lazy(() => findBodySides(words()));
  const levels = lazy(() => findSpinalLevels(text));
  return {
    raw,
    text,
    origins,
    sentences,
    get lower() {
      return lower();
    },
    get words() {
      return words();
    },
    get scopes() {
      return scopes();
    },
    get dates() {
      return dates();
    },
    get regions() {
      return regions();
    },
    get sides() {
      return sides();
    },
    get levels() {
      return levels();
    },
  };
}

/** The sentence a place lies in. */
export function sentenceAt(reading: Reading, at: number): ReadSentence {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return (
    reading.sentences[low] ?? { start: 0, end: reading.text.length, heading: null, section: null, isReview: false }
  );
}

/** Where a place of the raw page stands in the text read from it. */
export function readAt({ origins }: Reading, raw: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < raw) low = middle + 1;
    else high = middle;
  }
  return low;
}
