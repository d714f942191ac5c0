import { type Flow, isBreak, plain } from './flow.ts';
import { almostEqual } from './similar.ts';

const ERRORS = 2; // letters a scan or a hand may have got wrong

/** A heading of at least three words, and the longest of them: of three, one is whole however the wrong letters fall. */
export type Heading = { readonly words: string; readonly anchors: readonly string[] };

/** A heading from its words. */
export function heading(words: string): Heading {
  const longest = (words.toLowerCase().match(/[a-z]+/g) ?? []).toSorted((a, b) => b.length - a.length);
  return { words, anchors: longest.slice(0, ERRORS + 1) };
}

/** The headings of format F1 in their order. */
export const HEADINGS = {
  how: heading('HOW THE IMR FINAL DETERMINATION WAS MADE'),
  summary: heading('CLINICAL CASE SUMMARY'),
  issues: heading('IMR ISSUES, DECISIONS AND RATIONALES'),
} as const;

export type Span = { readonly start: number; readonly end: number };

/** Where a heading stands in the stream at or after `from`: on lines of its own, or, failing that, in its exact capitals anywhere. */
export function findHeading(flow: Flow, heading: Heading, from: number): Span | null {
  return findExactHeading(flow, heading, from) ?? noisy(flow, heading, from) ?? inline(flow, heading, from);
}

/** Where a heading stands letter for letter on lines of its own. */
export function findExactHeading(flow: Flow, { words }: Heading, from: number): Span | null {
  for (let at = flow.indexOf(words, from); at >= 0; at = flow.indexOf(words, at + 1)) {
    const end = at + words.length;
    if ((at === 0 || isBreak(flow.charCodeAt(at - 1))) && (end === flow.length || isBreak(flow.charCodeAt(end))))
      return { start: at, end };
  }
  return null;
}

/** Line by line, a heading wrapped over several lines too; the one with the fewest wrong letters. */
function noisy(flow: Flow, heading: Heading, from: number): Span | null {
  const spans = likelySpans(flow, heading, from);
  for (let errors = 0; errors <= ERRORS; errors += 1) {
    const span = spans.find(({ start, end }) => almostEqual(said(flow, start, end), heading.words, errors));
    if (span !== undefined) return span;
  }
  return null;
}

/**
 * One line or some together that have a word of the heading, about as many letters, and no more lines than it has
 * words; a colon may follow it.
 */
function likelySpans(flow: Flow, { words, anchors }: Heading, from: number): readonly Span[] {
  const rest = flow.slice(from).toLowerCase();
  const spans: Span[] = [];
  if (!anchors.some(word => rest.includes(word))) return spans;
  const most = words.split(' ').length;
  const [shortest, longest] = [words.length - ERRORS, words.length + ERRORS + 2];
  const ends = lineEnds(flow, from);
  for (let first = 0; first < ends.length; first += 1) {
    const start = first === 0 ? from : (ends[first - 1] ?? 0) + 1;
    if (start === ends[first]) continue;
    for (let line = first; line < first + most; line += 1) {
      const end = ends[line] ?? Infinity;
      if (end - start > longest) break;
      if (end - start < shortest) continue;
      const letters = flow.slice(start, end).toLowerCase();
      if (anchors.some(word => letters.includes(word))) spans.push({ start, end });
    }
  }
  return spans;
}

/** Where the lines end from a place on, the last one at the end of the stream. */
function lineEnds(flow: Flow, from: number): readonly number[] {
  const ends: number[] = [];
  BREAK.lastIndex = from;
  while (BREAK.test(flow)) ends.push(BREAK.lastIndex - 1);
  ends.push(flow.length);
  return ends;
}

const BREAK = /[\n\v]/g;

function said(flow: Flow, start: number, end: number): string {
  return plain(flow.slice(start, end)).replace(/ ?[:.]$/, '');
}

function inline(flow: Flow, { words }: Heading, from: number): Span | null {
  const start = flow.indexOf(words, from);
  return start < 0 ? null : { start, end: start + words.length };
}
