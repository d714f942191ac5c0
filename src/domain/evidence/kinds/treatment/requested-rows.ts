import { readAt, type Reading } from '../../reading/reading.ts';
import { type Cell, type Row, tableRows } from '../../reading/table-rows.ts';

type Spot = { readonly start: number; readonly end: number };

/** The head of the column with what is asked for, as the form for requests (8 CCR 9785.5) and its likes have it. */
const ASKED_COLUMN =
  /^(?:service\s?\/\s?goods?(?:\s+requested)?|(?:services?|treatments?|procedures?|items?|goods?)(?:\s+(?:or|and|\/)\s+(?:goods?|services?|procedures?))?\s+requested|requested\s+(?:services?|treatments?|procedures?|items?|goods?)(?:\s?\/\s?(?:goods?|services?))?)\b/i;
const A_PAGE_OF_THAT_KIND = /\brequested\b/i;
const DISEASE_CODE = /^(?:[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?|\d{3}\.\d{1,2})$/i;
const NO_SERVICE =
  /^(?:[\d\s.,#-]+|none|n\/a|approved|denied|modified|ndc|yes|no|\W+|[A-Z]?\d{4,5}|(?:cpt|hcpcs|icd|code|other|quantity|frequency|duration|diagnosis)\b.*)$/i;
/** Rows of a table that stand without a line between them and its head. */
const MOST_ROWS = 60;

/** Where the head of a table has the column of what is asked for; -1 when the row is no such head. */
function askedColumn({ cells }: Row): number {
  return cells.length < 2 ? -1 : cells.findIndex(({ text }) => ASKED_COLUMN.test(text));
}

/** What a row asks for: the cell behind the code of the disease, else the one under the head. */
function askedIn({ cells }: Row, column: number): Cell | undefined {
  const code = cells.findIndex(({ text }) => DISEASE_CODE.test(text));
  const cell = code >= 0 ? cells[code + 1] : cells[Math.min(column, cells.length - 1)];
  return cell === undefined || NO_SERVICE.test(cell.text) || !/[a-z]{3}/i.test(cell.text) ? undefined : cell;
}

/** What rows broken into a line for each cell ask for: the cell behind each code of a disease. */
function askedInBroken(rows: readonly Row[]): Cell[] {
  const cells = rows.flatMap(row => row.cells);
  return cells.flatMap(({ text }, index) => {
    const asked = DISEASE_CODE.test(text) ? cells[index + 1] : undefined;
    return asked === undefined || NO_SERVICE.test(asked.text) || !/[a-z]{3}/i.test(asked.text) ? [] : [asked];
  });
}

/** How many rows from an index on stand in one cell each, without a blank line between. */
function brokenFrom(rows: readonly Row[], from: number): number {
  let to = from;
  while (rows[to]?.cells.length === 1 && rows[to]?.afterBlank === false) to += 1;
  return to - from;
}

function askedBelow(rows: readonly Row[], column: number): Cell[] {
  const found: Cell[] = [];
  let at = 0;
  while (at < rows.length) {
    const broken = brokenFrom(rows, at);
    const row = rows[at];
    if (row === undefined || row.afterBlank) break;
    const asked =
      broken === 0
        ? [askedIn(row, column)].filter(cell => cell !== undefined)
        : askedInBroken(rows.slice(at, at + broken));
    if (broken > 0 && asked.length === 0) break; // running text: the table is over
    found.push(...asked);
    at += Math.max(1, broken);
  }
  return found;
}

/** What a page asks for in a table: one place for each row, as offsets into the text. */
export function requestedRows(reading: Reading): Spot[] {
  if (!A_PAGE_OF_THAT_KIND.test(reading.raw)) return [];
  const found: Spot[] = [];
  const rows = tableRows(reading.raw);
  for (const [index, row] of rows.entries()) {
    const column = askedColumn(row);
    if (column < 0) continue;
    for (const cell of askedBelow(rows.slice(index + 1, index + 1 + MOST_ROWS), column)) {
      found.push({ start: readAt(reading, cell.start), end: readAt(reading, cell.end - 1) + 1 });
    }
  }
  return found;
}
