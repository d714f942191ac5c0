/** A table with a header line, row by row under the names of its columns. */
export type Row = Readonly<Record<string, string>>;

/** Cells of a table of comma-separated values: quoted cells may hold commas, line breaks and doubled quotes (RFC 4180). */
function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text[at] === '"';
    let end = isQuoted ? closingQuote(text, at + 1) : cellEnd(text, at);
    row.push(isQuoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end));
    if (isQuoted) end = cellEnd(text, end + 1);
    const isLast = text[end] !== ',';
    if (isLast) {
      rows.push(row);
      row = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function cellEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !',\r\n'.includes(text[at] ?? '')) at += 1;
  return at;
}

/** Rows of a CSV file whose first line names the columns; a cell that is not there is empty. */
export function readRows(text: string): Row[] {
  const [header, ...rows] = cells(text.replace(/^\uFEFF/u, ''));
  if (header === undefined) return [];
  return rows.map(row => Object.fromEntries(header.map((name, index) => [name.trim(), row[index] ?? ''])));
}
