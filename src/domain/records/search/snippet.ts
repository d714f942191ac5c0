import type { Span } from './words-of.ts';

/** Text around a place: `start` is where it begins on the page; line feeds are blanks, so that offsets stay. */
export type Snippet = { readonly text: string; readonly start: number };

const before = 60;
const after = 120;

/** The text around a place, from word to word. */
export function snippetAt(text: string, { start, end }: Span): Snippet {
  const from = boundary(text, Math.max(0, start - before), start);
  const to = Math.min(text.length, end + after);
  const cut = to < text.length ? lastBlank(text, end, to) : to;
  return { text: text.slice(from, cut > end ? cut : to).replaceAll(/\s/g, ' '), start: from };
}

/** The last blank before `to`; `from` or less where there is none behind it. */
function lastBlank(text: string, from: number, to: number): number {
  let at = to - 1;
  while (at > from && !/\s/.test(text.charAt(at))) at -= 1;
  return at;
}

/** Where a word begins at or after `from`, not beyond `latest`. */
function boundary(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  const blank = text.slice(from, latest).search(/\s/);
  return blank === -1 ? from : from + blank + 1;
}
