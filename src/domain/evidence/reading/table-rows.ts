import { everyMatch } from '#domain/drugs/words/every-match.ts';

/** A cell of a row as it stands on the raw page. */
export type Cell = { readonly text: string; readonly start: number; readonly end: number };
/** A line of the raw page laid out in columns. */
export type Row = { readonly cells: readonly Cell[]; readonly afterBlank: boolean };

/** What parts columns: two blanks or more, a tab, a bar. */
const CELL = /[^\s|](?:[^\t|\n]*?[^\s|])??(?=\s{2,}|\t|\s?\||\s*$)/gm;
const LONGEST_LINE = 400;

const COLUMNS = / {2}|\t|\|/;

function cellsOf(line: string, start: number): Cell[] {
  if (!COLUMNS.test(line)) {
    const text = line.trim();
    const from = start + line.indexOf(text);
    return [{ text, start: from, end: from + text.length }];
  }
  return everyMatch(line, CELL).map(match => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The lines of a page with their cells, in order; lines of running text are rows of one cell. */
export function tableRows(raw: string): Row[] {
  const rows: Row[] = [];
  let from = 0;
  let afterBlank = true;
  while (from <= raw.length) {
    const found = raw.indexOf('\n', from);
    const to = found < 0 ? raw.length : found;
    const line = raw.slice(from, Math.min(to, from + LONGEST_LINE));
    if (line.trim() === '') afterBlank = true;
    else {
      rows.push({ cells: cellsOf(line, from), afterBlank });
      afterBlank = false;
    }
    from = to + 1;
  }
  return rows;
}
