import { findDrugsIn, type NamedDrug } from '#domain/drugs/find-drug.ts';
import type { PhraseMatch } from '#domain/drugs/lexicon.ts';
import type { Fact } from '#domain/evidence/fact.ts';
import { findFacts } from '#domain/evidence/find-facts.ts';
import { type Reading, readPage } from '#domain/evidence/reading/reading.ts';
import type { LetterPart, LetterPlace } from '../finding.ts';
import { lazy } from './lazy.ts';

/** One text of a letter with its readings, each made when first asked for and then kept. Offsets are into `text`. */
export type CheckedText = {
  readonly part: LetterPart;
  readonly text: string;
  readonly reading: () => Reading;
  readonly sentences: () => readonly Span[];
  readonly drugs: () => readonly PhraseMatch<NamedDrug>[];
  readonly facts: () => readonly Fact[];
};

/** A stretch of a text. */
export type Span = { readonly start: number; readonly end: number };

/** Prepares one text for the checks. Typographic quotes and hyphens become plain ones: one for one, so offsets hold. */
export function checkedText(part: LetterPart, text: string): CheckedText {
  const reading = lazy(() => readPage(text));
  const at = (offset: number): number => reading().origins[offset] ?? text.length;
  return {
    part,
    text,
    reading,
    sentences: lazy(() =>
      reading().sentences.map(({ start, end }) => ({ start: at(start), end: end === 0 ? 0 : at(end - 1) + 1 })),
    ),
    drugs: lazy(() => findDrugsIn(reading().words)),
    facts: lazy(() =>
      text.trim() === ''
        ? []
        : findFacts({ id: part, title: part, date: null, author: null, part: 'summary', pages: [{ number: 1, text }] }),
    ),
  };
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
  return [...text.slice(span.start, span.end).matchAll(pattern)].map(match => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    match,
  }));
}
