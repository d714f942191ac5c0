import { type DateMention, findDates } from '#domain/calendar/read-date.ts';
import { everyMatch, knownWords } from '#domain/drugs/words/every-match.ts';
import { findDrugsIn, type NamedDrug } from '#domain/drugs/find-drug.ts';
import { type PhraseMatch, smallWords, type Words } from '#domain/drugs/lexicon.ts';
import type { FactKind, FactOf } from '#domain/evidence/fact.ts';
import { factsByKind } from '#domain/evidence/find-facts.ts';
import { type Reading, readPage } from '#domain/evidence/reading/reading.ts';
import { splitSentences } from '#domain/evidence/reading/sentences.ts';
import type { LetterPart, LetterPlace } from '../finding.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { type BodyRegion, findBodyRegions } from '#domain/evidence/body-regions.ts';
import { type NamedParts, partsNamed } from './regions.ts';
import { type Said, saidIn } from './once-said.ts';
import { isGuidelineVoice } from './voice.ts';

/** One text of a letter with its readings, each made when first asked for and then kept. Offsets are into `text`. */
export type CheckedText = {
  readonly part: LetterPart;
  readonly text: string;
  readonly words: () => Words;
  readonly smallWords: () => readonly string[];
  readonly lower: () => string;
  readonly sentences: () => readonly Span[];
  /** The same as they are said wherever they stand. */
  readonly said: () => readonly Said[];
  /** Whether a sentence tells what a guideline says in general. */
  readonly isOfGuideline: (sentence: Span) => boolean;
  /** Where it names regions of the body. */
  readonly regions: () => readonly PhraseMatch<BodyRegion>[];
  /** Regions, sides and levels it names. */
  readonly parts: () => NamedParts;
  readonly dates: () => readonly DateMention[];
  readonly drugs: () => readonly PhraseMatch<NamedDrug>[];
  /** As the evidence is read: dates with their roles, parts of the body, how each word is meant. */
  readonly reading: () => Reading;
  /** Facts of one kind, in the order of the text. */
  readonly facts: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
};

/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** Prepares one text for the checks. */
export function checkedText(part: LetterPart, text: string): CheckedText {
  const sentences = lazy(() => splitSentences(text));
  const reading = lazy(() => readPage(text, sentences()));
  const byKind = lazy(() => factsByKind({ document: part, page: 1, part: 'summary' }, reading()));
  const isBlank = !/\S/.test(text);
  const voices = new Map<number, { readonly end: number; readonly isOfGuideline: boolean }>();
  const words = lazy(() => knownWords(text));
  const regions = lazy(() => findBodyRegions(words()));
  return {
    part,
    text,
    words,
    smallWords: lazy(() => smallWords(words())),
    lower: lazy(() => text.toLowerCase()),
    sentences,
    said: lazy(() => sentences().map(sentence => saidIn(text, sentence))),
    isOfGuideline: sentence => {
      const known = voices.get(sentence.start);
      if (known?.end === sentence.end) return known.isOfGuideline;
      const isOfGuideline = isGuidelineVoice(text, sentence, saidIn(text, sentence));
      voices.set(sentence.start, { end: sentence.end, isOfGuideline });
      return isOfGuideline;
    },
    regions,
    parts: lazy(() => partsNamed(text, words(), regions())),
    dates: lazy(() => findDates(text)),
    drugs: lazy(() => findDrugsIn(words())),
    reading,
    facts: kind => (isBlank ? [] : byKind()(kind)),
  };
}

/** The sentence that a place of a text lies in; undefined between sentences. */
export const sentenceAt = ({ sentences }: Pick<CheckedText, 'sentences'>, at: number): Span | undefined =>
  sentences().find(({ start, end }) => start <= at && at < end);

/** The words of the sentence that a place of a text lies in; none between sentences. */
export function wordsAt(checked: Pick<CheckedText, 'sentences' | 'text'>, at: number): string {
  const sentence = sentenceAt(checked, at);
  return sentence === undefined ? '' : checked.text.slice(sentence.start, sentence.end);
}

/** The words of a stretch of a text. */
export const textOf = ({ text }: Pick<CheckedText, 'text'>, { start, end }: Span): string => text.slice(start, end);

/** The place of a stretch of a text. */
export function placeIn({ part, text }: Pick<CheckedText, 'part' | 'text'>, { start, end }: Span): LetterPlace {
  return { part, start, end, quote: text.slice(start, end) };
}

/** Every match of a pattern in a stretch of a text (all of it by default), as offsets into the text. */
export function matchesIn(
  { text }: Pick<CheckedText, 'text'>,
  pattern: RegExp,
  span: Span = { start: 0, end: text.length },
): (Span & { readonly match: RegExpExecArray })[] {
  return everyMatch(text.slice(span.start, span.end), pattern).map(match => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    match,
  }));
}
