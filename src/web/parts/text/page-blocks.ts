/** A stretch of a page: running text, or lines set in columns that must keep their spaces. */
export type PageBlock = { readonly kind: 'prose' | 'columns'; readonly start: number; readonly end: number };

const COLUMN_GAP = /\S {3,}\S/;
const WRAPPED = 55; // a line this long that is not the last of its paragraph was broken by the margin, not by the writer
const LIST_MARK = /^\s*(?:[-•*–]|\d{1,2}[.)]|\[.?\]|[A-Z][A-Z ,/&'()-]{2,}(?::|$))/;

/** Cuts the text of a page into running text and column blocks (two or more lines with gaps in them); offsets into `text`, no gaps. */
export function pageBlocks(text: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    const columned = (each: Line | undefined) => each !== undefined && COLUMN_GAP.test(each.text);
    const isTable = columned(line) && (columned(lines[index - 1]) || columned(lines[index + 1]));
    const kind = isTable ? 'columns' : 'prose';
    const last = blocks.at(-1);
    if (last?.kind === kind) blocks[blocks.length - 1] = { ...last, end: line.end };
    else blocks.push({ kind, start: line.start, end: line.end });
  }
  return blocks;
}

/** The text with line ends made by the margin turned into spaces, so that it can be set at any width; every offset stays. */
export function reflowed(text: string): string {
  const lines = linesOf(text);
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const isSoft =
        next !== undefined &&
        line.text.trimEnd().length >= WRAPPED &&
        !COLUMN_GAP.test(line.text) &&
        next.text.trim() !== '' &&
        !LIST_MARK.test(next.text);
      return isSoft ? text.slice(line.start, line.end).replace(/\n$/, ' ') : text.slice(line.start, line.end);
    })
    .join('');
}

type Line = { readonly start: number; readonly end: number; readonly text: string };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ start, end, text: text.slice(start, newline === -1 ? end : newline) });
    start = end;
  }
  return lines;
}
