import type { Flow } from './flow.ts';
import { almostEqual } from './similar.ts';

/** The headings of format F1 in their order. */
export const HEADINGS = {
  how: 'HOW THE IMR FINAL DETERMINATION WAS MADE',
  summary: 'CLINICAL CASE SUMMARY',
  issues: 'IMR ISSUES, DECISIONS AND RATIONALES',
} as const;

export type Span = { readonly start: number; readonly end: number };

const ERRORS = 2; // letters a scan or a hand may have got wrong

/** Where a heading stands in the stream at or after `from`: on lines of its own, or, failing that, in its exact capitals anywhere. */
export function findHeading(flow: Flow, heading: string, from: number): Span | null {
  return findExactHeading(flow, heading, from) ?? noisy(flow, heading, from) ?? inline(flow, heading, from);
}

/** Where a heading stands letter for letter on lines of its own. */
export function findExactHeading(flow: Flow, heading: string, from: number): Span | null {
  for (let at = flow.indexOf(heading, from); at >= 0; at = flow.indexOf(heading, at + 1)) {
    const end = at + heading.length;
    if (isLineEdge(flow[at - 1]) && isLineEdge(flow[end])) return { start: at, end };
  }
  return null;
}

/** Line by line, a heading wrapped over several lines too; the one with the fewest wrong letters. */
function noisy(flow: Flow, heading: string, from: number): Span | null {
  for (let errors = 0; errors <= ERRORS; errors += 1) {
    for (const start of lineStarts(flow, from, heading.length)) {
      const end = lineEnds(flow, start, heading).find(end => almostEqual(said(flow, start, end), heading, errors));
      if (end !== undefined) return { start, end };
    }
  }
  return null;
}

function said(flow: Flow, start: number, end: number): string {
  return flow
    .slice(start, end)
    .replace(/[\n\v]/g, ' ')
    .replace(/ ?[:.]$/, '');
}

function inline(flow: Flow, heading: string, from: number): Span | null {
  const start = flow.indexOf(heading, from);
  return start < 0 ? null : { start, end: start + heading.length };
}

function isLineEdge(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\v';
}

function* lineStarts(flow: Flow, from: number, length: number): Generator<number> {
  let at = from;
  while (at >= 0 && at + length - ERRORS <= flow.length) {
    while (at < flow.length && isLineEdge(flow[at])) at += 1;
    yield at;
    at = nextLine(flow, at);
  }
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

function nextLine(flow: Flow, from: number): number {
  for (let at = from; at < flow.length; at += 1) if (isLineEdge(flow[at])) return at + 1;
  return -1;
}
