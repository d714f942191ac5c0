import type { Span } from './words-of.ts';

/** Text around a place: `start` is where it begins on the page; line feeds are blanks, so that offsets stay. */
export type Snippet = { readonly text: string; readonly start: number };

const before = 60;
const after = 120;

/** The text around a place, from word to word. */
export function snippetAt(text: string, place: Span): Snippet {
  const { start, end } = snippetSpan(text, place);
  return { text: text.slice(start, end).replaceAll(/\s/g, ' '), start };
}

/** From where to where the text around a place goes. */
export function snippetSpan(text: string, { start, end }: Span): Span {
  const from = boundary(text, Math.max(0, start - before), start);
  const to = Math.min(text.length, end + after);
  const cut = to < text.length ? lastBlank(text, end, to) : to;
  return { start: from, end: cut > end ? cut : to };
}

/** The last blank before `to`; `from` or less where there is none behind it. */
function lastBlank(text: string, from: number, to: number): number {
  let at = to - 1;
  while (at > from && !isBlank(text, at)) at -= 1;
  return at;
}

/** Where a word begins at or after `from`, not beyond `latest`. */
function boundary(text: string, from: number, latest: number): number {
  if (from === 0) return 0;
  let at = from;
  while (at < latest && !isBlank(text, at)) at += 1;
  return at < latest ? at + 1 : from;
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
