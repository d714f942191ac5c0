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
  const pages = evenlySpaced(text).split('\f');
  for (let page = 0; page < pages.length; page += 1) {
    const printed = (pages[page] ?? '').split('\n').map(trimmed);
    const first = printed.findIndex(isWritten);
    const last = printed.findLastIndex(isWritten);
    for (let at = 0; at < printed.length; at += 1) {
      const line = printed[at] ?? '';
      if (line === '' || ((at === first || at === last) && isPageFurniture(line, page + 1, pages.length))) {
        empty += 1;
      } else {
        lines.push(line);
        emptyBefore.push(empty);
        empty = 0;
      }
    }
  }
  return joined(lines, emptyBefore);
}

const trimmed = (line: string): string => line.trim();
const isWritten = (line: string): boolean => line !== '';

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

function joined(lines: readonly string[], emptyBefore: readonly number[]): Flow {
  const usual = usualGap(emptyBefore);
  let flow = lines[0] ?? '';
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (joinLines(lines[index - 1] ?? '', line) !== '') flow += (emptyBefore[index] ?? 0) > usual ? GAP : LINE;
    flow += line;
  }
  return flow;
}

/** How many empty lines stand between two lines of a paragraph: none in a laid out page, one in a plain extraction. */
function usualGap(emptyBefore: readonly number[]): number {
  const between = emptyBefore.slice(1);
  const counts: number[] = [];
  for (const gap of between) counts[gap] = (counts[gap] ?? 0) + 1;
  let usual = between[0] ?? 0;
  for (const gap of between) if ((counts[gap] ?? 0) > (counts[usual] ?? 0)) usual = gap;
  return usual;
}
