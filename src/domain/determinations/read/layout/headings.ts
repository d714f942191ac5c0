import type { Flow } from './flow.ts';
import { almostEqual } from './similar.ts';

const ERRORS = 2; // letters a scan or a hand may have got wrong

/** A heading of at least three words, and its longest: of three, one is whole however the wrong letters fall. */
export type Heading = {
  readonly words: string;
  readonly anchors: readonly { readonly word: RegExp; readonly offset: number }[];
};

/** A heading from its words. */
export function heading(words: string): Heading {
  const longest = [...words.matchAll(/[a-z]+/gi)].toSorted((a, b) => b[0].length - a[0].length).slice(0, ERRORS + 1);
  return { words, anchors: longest.map(({ 0: word, index }) => ({ word: new RegExp(word, 'gi'), offset: index })) };
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
    if (isLineEdge(flow[at - 1]) && isLineEdge(flow[end])) return { start: at, end };
  }
  return null;
}

/** Line by line, a heading wrapped over several lines too; the one with the fewest wrong letters. */
function noisy(flow: Flow, heading: Heading, from: number): Span | null {
  const starts = likelyStarts(flow, heading, from);
  for (let errors = 0; errors <= ERRORS; errors += 1) {
    for (const start of starts) {
      const ends = lineEnds(flow, start, heading.words);
      const end = ends.find(end => almostEqual(said(flow, start, end), heading.words, errors));
      if (end !== undefined) return { start, end };
    }
  }
  return null;
}

/** The starts of lines, in order, from which a word of the heading stands about as far as it does in the heading. */
function likelyStarts(flow: Flow, { anchors }: Heading, from: number): readonly number[] {
  const starts = new Set<number>();
  for (const { word, offset } of anchors) {
    word.lastIndex = from;
    for (let found = word.exec(flow); found !== null; found = word.exec(flow)) {
      const expected = found.index - offset;
      for (let start = Math.max(from, expected - ERRORS); start <= expected + ERRORS; start += 1) {
        if ((start === from || isLineEdge(flow[start - 1])) && !isLineEdge(flow[start])) starts.add(start);
      }
    }
  }
  return [...starts].toSorted((a, b) => a - b);
}

function said(flow: Flow, start: number, end: number): string {
  return flow
    .slice(start, end)
    .replace(/[\n\v]/g, ' ')
    .replace(/ ?[:.]$/, '');
}

function inline(flow: Flow, { words }: Heading, from: number): Span | null {
  const start = flow.indexOf(words, from);
  return start < 0 ? null : { start, end: start + words.length };
}

function isLineEdge(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\v';
}

/** The line ends that leave about as many letters as the heading has and no more lines than it has words; a colon may follow it. */
function lineEnds(flow: Flow, start: number, heading: string): number[] {
  const ends: number[] = [];
  const shortest = start + heading.length - ERRORS;
  const longest = Math.min(flow.length, start + heading.length + ERRORS + 2);
  let lines = heading.split(' ').length;
  for (let end = start; end <= longest && lines > 0; end += 1) {
    if (!isLineEdge(flow[end])) continue;
    lines -= 1;
    if (end >= shortest) ends.push(end);
  }
  return ends;
}
