import type { Span } from './words-of.ts';

/** Text around a place: `start` is where it begins on the page; line feeds are blanks, so that offsets stay. */
export type Snippet = { readonly text: string; readonly start: number };

const before = 60;
const after = 120;

/** The text around a place, from word to word. */
export function snippetAt(text: string, { start, end }: Span): Snippet {
  const from = boundary(text, Math.max(0, start - before), start);
  const to = Math.min(text.length, end + after);
  const cut = to < text.length ? text.slice(0, to).search(/\s\S*$/) : to;
  return { text: text.slice(from, cut > end ? cut : to).replaceAll(/\s/g, ' '), start: from };
}

/** Where a word begins at or after `from`, not beyond `latest`. */
function boundary(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const blank = text.slice(from, latest).search(/\s/);
  return blank === -1 ? from : from + blank + 1;
}
