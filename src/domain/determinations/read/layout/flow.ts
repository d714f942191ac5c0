import { joinLines } from './join-lines.ts';
import { isPageFurniture } from './page-furniture.ts';

/**
 * A letter's text as one stream: words parted by one character, a space within a line, a line feed where a line ended,
 * a vertical tab where it ended with more empty lines than lines of this text usually do.
 */
export type Flow = string;

export const LINE = '\n';
export const GAP = '\v';

/** True for the code of a character a line of the stream ends at. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 11;
}

/** Undoes the layout of a letter: indents, blank lines, page breaks and footers go, words broken at a line end grow together. */
export function toFlow(text: string): Flow {
  const lines: string[] = [];
  const emptyBefore: number[] = [];
  let empty = 0;
  const pages = text.split('\f');
  pages.forEach((page, index) => {
    const pageLines = linesOf(page);
    const last = pageLines.findLastIndex(line => line !== '');
    const first = pageLines.findIndex(line => line !== '');
    pageLines.forEach((line, at) => {
      if (line === '' || ((at === first || at === last) && isPageFurniture(line, index + 1, pages.length))) {
        empty += 1;
      } else {
        lines.push(line);
        emptyBefore.push(empty);
        empty = 0;
      }
    });
  });
  return joined(lines, emptyBefore);
}

/** The lines of a part of the stream. */
export function linesIn(part: Flow): string[] {
  return part.replaceAll(GAP, LINE).split(LINE);
}

/** A part of the stream as the contracts give text: single spaces, none at the ends. */
export function plain(part: Flow): string {
  return part.replace(/[\n\v]/g, ' ').trim();
}

// more than one space between words, white space other than the plain space, and marks that take no room
const UNEVEN = / {2}(?<=\S {2})(?= *\S)|[\t\v\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/** The lines of a page without indents, evenly spaced; one search over the page tells which of them are not yet so. */
function linesOf(page: string): string[] {
  const printed = page.includes('\r') ? page.replace(/\r\n?/g, '\n') : page;
  let uneven = nextUneven(printed, 0);
  let end = -1;
  return printed.split('\n').map(line => {
    end += line.length + 1;
    if (uneven >= end) return line.trim();
    uneven = nextUneven(printed, end);
    return oneSpaced(line);
  });
}

function nextUneven(page: string, from: number): number {
  UNEVEN.lastIndex = from;
  return UNEVEN.test(page) ? UNEVEN.lastIndex - 1 : Infinity;
}

function oneSpaced(line: string): string {
  return line
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function joined(lines: readonly string[], emptyBefore: readonly number[]): Flow {
  const usual = usualGap(emptyBefore);
  const parts: string[] = [];
  let before = '';
  lines.forEach((line, index) => {
    if (index > 0 && joinLines(before, line) !== '') parts.push((emptyBefore[index] ?? 0) > usual ? GAP : LINE);
    parts.push(line);
    before = line;
  });
  return parts.join('');
}

/** How many empty lines stand between two lines of a paragraph: none in a laid out page, one in a plain extraction. */
function usualGap(emptyBefore: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const gap of emptyBefore.slice(1)) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  let usual = 0;
  let most = 0;
  for (const [gap, count] of counts) if (count > most) [usual, most] = [gap, count];
  return usual;
}
