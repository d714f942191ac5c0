import { everyMatch } from '#domain/drugs/words/every-match.ts';
import { findDrugsIn, type NamedDrug } from '#domain/drugs/find-drug.ts';
import { type PhraseMatch, splitWords, type Words } from '#domain/drugs/lexicon.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { findFactsRead } from '#domain/evidence/find-facts.ts';
import { type Reading, readPage } from '#domain/evidence/reading/reading.ts';
import { splitSentences } from '#domain/evidence/reading/sentences.ts';
import type { RecordDocument } from '#domain/records/document.ts';
import type { LetterPart, LetterPlace } from '../finding.ts';
import { lazy } from './lazy.ts';

/** One text of a letter with its readings, each made when first asked for and then kept. Offsets are into `text`. */
export type CheckedText = {
  readonly part: LetterPart;
  readonly text: string;
  readonly words: () => Words;
  readonly lower: () => string;
  readonly sentences: () => readonly Span[];
  readonly drugs: () => readonly PhraseMatch<NamedDrug>[];
  /** As the evidence is read: dates with their roles, parts of the body, how each word is meant. */
  readonly reading: () => Reading;
  readonly facts: () => readonly Fact[];
};

/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** Prepares one text for the checks. */
export function checkedText(part: LetterPart, text: string): CheckedText {
  const reading = lazy(() => readPage(text));
  const words = lazy(() => splitWords(text));
  return {
    part,
    text,
    words,
    lower: lazy(() => text.toLowerCase()),
    // Cheaper than a whole reading, and the same: a reading splits the raw text too.
    sentences: lazy(() => splitSentences(text)),
    drugs: lazy(() => findDrugsIn(words())),
    reading,
    facts: lazy(() => (text.trim() === '' ? [] : findFactsRead(asDocument(part, text), reading()))),
  };
}

function asDocument(part: LetterPart, text: string): RecordDocument {
  return { id: part, title: part, date: null, author: null, part: 'summary', pages: [{ number: 1, text }] };
}

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
