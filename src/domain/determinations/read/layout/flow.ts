import { joinLines, mayBreakWord } from './join-lines.ts';
import { isPageFurniture } from './page-furniture.ts';

/**
 * A letter's text as one stream: words parted by one character, a space within a line, a line feed where a line ended,
 * a vertical tab where it ended with more empty lines than lines of this text usually do.
 */
export type Flow = string;

export const LINE = '\n';
export const GAP = '\v';
const SPACE = 32;

/** True for the code of a character a line of the stream ends at. */
export function isBreak(code: number): boolean {
  return code === 10 || code === 11;
}

/** Where the written lines of a text stand, in order, and how many empty lines come before each. */
type Lines = { readonly starts: number[]; readonly ends: number[]; readonly emptyBefore: number[] };

/** Undoes the layout of a letter: indents, blank lines, page breaks and footers go, words broken at a line end grow together. */
export function toFlow(text: string): Flow {
  const spaced = evenlySpaced(text);
  return joined(spaced, writtenLines(spaced));
}

/** The lines of an evenly spaced text without what belongs to its pages. */
function writtenLines(text: string): Lines {
  const lines: Lines = { starts: [], ends: [], emptyBefore: [] };
  const pages = text.split('\f').length;
  let from = 0;
  let empty = 0;
  for (let page = 1; page <= pages; page += 1) {
    const end = page < pages ? text.indexOf('\f', from) : text.length;
    empty = addPage(text, from, end, lines, empty, line => isPageFurniture(line, page, pages));
    from = end + 1;
  }
  return lines;
}

const BREAK = /[\n\v]/g;

/** The lines of a part of the stream. */
export function linesIn(part: Flow): string[] {
  return part.replaceAll(GAP, LINE).split(LINE);
}

/** A part of the stream as the contracts give text: single spaces, none at the ends. */
export function plain(part: Flow): string {
  return part.replace(BREAK, ' ').trim();
}

const NO_ROOM = /[\u00ad\u200b\ufeff]/g;
const ODD_SPACE = /[^\S\n\f ]/g;
/** Marks that take no room and white space other than the plain space. Those every text may have are looked for one by one, which is quicker. */
const ODD_MARKS: readonly string[] = ['\t', '\v', '\u00a0', '\u00ad'];
const ODD_ELSEWHERE = /[\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** A text with line feeds and form feeds, and one plain space wherever it has other white space. */
function evenlySpaced(text: string): string {
  const printed = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const odd = ODD_MARKS.some(mark => printed.includes(mark)) || ODD_ELSEWHERE.test(printed);
  const plainly = odd ? printed.replace(NO_ROOM, '').replace(ODD_SPACE, ' ') : printed;
  return plainly.replace(/ {2,}/g, ' ');
}

/** Adds the lines of a page whose first and last may be its `furniture`; how many empty lines there are at its end. */
function addPage(
  text: string,
  pageStart: number,
  pageEnd: number,
  { starts, ends, emptyBefore }: Lines,
  emptyAbove: number,
  isFurniture: (line: string) => boolean,
): number {
  let empty = emptyAbove;
  let first = true;
  const before = starts.length;
  for (let from = pageStart; from <= pageEnd; ) {
    const found = text.indexOf('\n', from);
    const lineEnd = found < 0 || found > pageEnd ? pageEnd : found;
    const start = text.charCodeAt(from) === SPACE ? from + 1 : from;
    const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === SPACE ? lineEnd - 1 : lineEnd;
    from = lineEnd + 1;
    if (end <= start || (first && isFurniture(text.slice(start, end)))) {
      empty += 1;
    } else {
      starts.push(start);
      ends.push(end);
      emptyBefore.push(empty);
      empty = 0;
    }
    if (end > start) first = false;
  }
  if (starts.length > before && isFurniture(text.slice(starts.at(-1), ends.at(-1)))) {
    starts.pop();
    ends.pop();
    empty += (emptyBefore.pop() ?? 0) + 1;
  }
  return empty;
}

/** Lines one after the other; those that stand in the text as they are to stand are taken together. */
function joined(text: string, { starts, ends, emptyBefore }: Lines): Flow {
  const usual = usualGap(emptyBefore);
  let flow = '';
  let from = starts[0] ?? 0;
  let end = ends[0] ?? 0;
  for (let index = 1; index < starts.length; index += 1) {
    const start = starts[index] ?? 0;
    const gap = (emptyBefore[index] ?? 0) > usual ? GAP : LINE;
    const broken = mayBreakWord(text.charCodeAt(end - 1));
    if (gap === GAP || broken || start !== end + 1 || text[end] !== LINE) {
      const together = broken && joinLines(text.slice(starts[index - 1], end), text.slice(start, ends[index])) === '';
      flow += together ? text.slice(from, end) : text.slice(from, end) + gap;
      from = start;
    }
    end = ends[index] ?? 0;
  }
  return flow + text.slice(from, end);
}

/** How many empty lines stand between two lines of a paragraph: none in a laid out page, one in a plain extraction. */
function usualGap(emptyBefore: readonly number[]): number {
  const counts: number[] = [];
  let usual = emptyBefore[1] ?? 0;
  for (let index = 1; index < emptyBefore.length; index += 1) {
    const gap = emptyBefore[index] ?? 0;
    counts[gap] = (counts[gap] ?? 0) + 1;
  }
  for (let index = 1; index < emptyBefore.length; index += 1) {
    const gap = emptyBefore[index] ?? 0;
    if ((counts[gap] ?? 0) > (counts[usual] ?? 0)) usual = gap;
  }
  return usual;
}
