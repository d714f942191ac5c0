import { type CivilDate, civilDate } from '#domain/calendar/civil-date.ts';
import { DocumentKind } from '../documents/document-kind.ts';
import { readCsv } from './read-csv.ts';

/** What one line of a manifest says of one file; `trouble` is why it cannot be followed, null where it can. */
export type ManifestLine = {
  /** Line of the manifest, the first being 1. */
  readonly line: number;
  readonly caseNumber: string;
  /** The name of the file in the delivery, folders joined by `/`. */
  readonly file: string;
  readonly kind: DocumentKind | null;
  readonly date: CivilDate | null;
  readonly trouble: string | null;
};

export type ReadManifest =
  | { readonly kind: 'read'; readonly lines: readonly ManifestLine[] }
  | { readonly kind: 'unreadable'; readonly message: string };

/** More lines than any delivery has. */
const MOST = 20_000;

const names = {
  case: ['case', 'case number', 'imr case number'],
  file: ['file', 'file name', 'filename'],
  kind: ['kind', 'document kind', 'document type', 'type'],
  date: ['date', 'document date', 'date of document'],
} as const;
type Column = keyof typeof names;

/** Reads the manifest of a delivery: a table whose first line names the columns case and file, and kind and date where there are any. */
export function readManifest(text: string): ReadManifest {
  const [head, ...rows] = readCsv(text);
  const titles = head?.map(title => title.trim().toLowerCase().replaceAll('_', ' ')) ?? [];
  const place = (column: Column) => titles.findIndex(title => names[column].some(name => name === title));
  const places = { case: place('case'), file: place('file'), kind: place('kind'), date: place('date') };
  const lacking = (['case', 'file'] as const).filter(column => places[column] === -1);
  if (lacking.length > 0) {
    const message = `its first line does not name the column ${lacking.join(' and ')}; it must name case and file, and may name kind and date`;
    return { kind: 'unreadable', message };
  }
  if (rows.length > MOST)
    return { kind: 'unreadable', message: `it has ${rows.length} lines; at most ${MOST} are read` };
  const named = new Map<string, number>();
  const lines = rows.flatMap((row, index): ManifestLine[] => {
    if (row.every(cell => cell.trim() === '')) return [];
    const line = index + 2;
    const cell = (column: Column) => row[places[column]]?.trim() ?? '';
    const file = cell('file')
      .replaceAll('\\', '/')
      .replace(/^\.?\//, '');
    const before = named.get(file);
    if (before === undefined) named.set(file, line);
    const said = { case: cell('case').toUpperCase(), kind: kindOf(cell('kind')), date: dateOf(cell('date')) };
    const trouble =
      troubleOfCase(said.case) ??
      (file === '' ? 'it names no file' : null) ??
      (before === undefined ? null : `line ${before} names the same file`) ??
      (said.kind === undefined
        ? `“${cell('kind')}” is no kind of document; known are ${DocumentKind.options.join(', ')}`
        : null) ??
      (said.date === undefined ? `“${cell('date')}” is no day, as 2016-11-18 or 11/18/2016 is` : null);
    return [{ line, caseNumber: said.case, file, kind: said.kind ?? null, date: said.date ?? null, trouble }];
  });
  return lines.length === 0 ? { kind: 'unreadable', message: 'it names no file' } : { kind: 'read', lines };
}

function troubleOfCase(number: string): string | null {
  if (number === '') return 'it names no case';
  return /^CM\d{2}-\d{7}$/.test(number) ? null : `“${number}” is no case number, as CM16-0000001 is`;
}

/** Null where nothing is said; undefined where it is no kind. */
function kindOf(words: string): DocumentKind | null | undefined {
  if (words === '') return null;
  return DocumentKind.safeParse(words.toLowerCase().replaceAll(/[\s_]+/g, '-')).data;
}

/** Null where nothing is said; undefined where it is no day. */
function dateOf(words: string): CivilDate | null | undefined {
  if (words === '') return null;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ?? [];
  const [, other, of, century] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words) ?? [];
  return civilDate(Number(year ?? century), Number(month ?? other), Number(day ?? of)) ?? undefined;
}
