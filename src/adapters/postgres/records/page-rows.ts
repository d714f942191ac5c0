import { type Selectable, sql } from 'kysely';
import type { PageOutcome } from '#commands/records/ports.ts';
import type { StoredPage } from '#commands/records/record-store.ts';
import { unpackWords } from '#domain/records/pages/packed-words.ts';
import { ReadPage } from '#domain/records/pages/record-page.ts';
import { Unreadable } from '#domain/records/unreadable.ts';
import type { Database } from '../database.ts';
import { binaryArray } from './binary-array.ts';
import type { RecordTables } from './tables.ts';
import { wordVector } from './word-vector.ts';

type Pages = RecordTables['record_pages'];

/** What a page that could not be read is kept as: a sheet of paper, without a word, and not blank. */
const unread = {
  text: '',
  words: new Uint8Array(0),
  width: 612,
  height: 792,
  turned: 0,
  source: 'ocr',
  confidence: 0,
  blank: false,
  faxHeader: null,
} as const;

/** Adds pages of a file and the words by which they are searched: a parameter for each column, however many pages these are. */
export async function insertPages(tx: Database, file: number, outcomes: readonly PageOutcome[]): Promise<void> {
  const rows = outcomes.map(outcome =>
    outcome.kind === 'read'
      ? { ...outcome.page, text: storable(outcome.page.text), error: null }
      : { ...unread, number: outcome.number, error: JSON.stringify(outcome.error) },
  );
  const numbers = rows.map(row => row.number);
  const [texts, words, vectors] = [
    binaryArray(
      'text',
      rows.map(row => Buffer.from(row.text)),
    ),
    binaryArray(
      'bytea',
      rows.map(row => row.words),
    ),
    binaryArray(
      'tsvector',
      rows.map(row => wordVector(row.text)),
    ),
  ];
  await sql`insert into record_pages
      (file, number, text, words, width, height, turned, source, confidence, blank, fax_header, error)
    select ${file}, * from unnest(${numbers}::int[], ${texts}::text[], ${words}::bytea[],
      ${rows.map(row => row.width)}::real[], ${rows.map(row => row.height)}::real[], ${rows.map(row => row.turned)}::smallint[],
      ${rows.map(row => row.source)}::text[], ${rows.map(row => row.confidence)}::real[], ${rows.map(row => row.blank)}::boolean[],
      ${rows.map(row => (row.faxHeader === null ? null : storable(row.faxHeader)))}::text[], ${rows.map(row => row.error)}::json[])`.execute(
    tx,
  );
  await sql`insert into record_words (file, number, searched)
    select ${file}, * from unnest(${numbers}::int[], ${vectors}::tsvector[])`.execute(tx);
}

/** PostgreSQL keeps no NUL; what stands for it is as long, so that places stay. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd');
}

/** Columns of a page in its place; words only where they are asked for. */
export const pageColumns = [
  'number',
  'text',
  'width',
  'height',
  'turned',
  'source',
  'confidence',
  'blank',
  'fax_header',
  'error',
] as const;

export type PageRow = Pick<Selectable<Pages>, (typeof pageColumns)[number]> & { readonly words?: Uint8Array };

export function toStoredPage(row: PageRow, page: number, file: string): StoredPage {
  const { number, text, width, height, turned, source, confidence, blank } = row;
  return {
    page,
    file,
    read: {
      number,
      width,
      height,
      turned: ReadPage.shape.turned.parse(turned),
      source: ReadPage.shape.source.parse(source),
      text,
      words: row.words === undefined ? [] : unpackWords(row.words),
      confidence,
      blank,
      faxHeader: row.fax_header,
    },
    error: row.error === null ? null : Unreadable.parse(row.error),
  };
}
