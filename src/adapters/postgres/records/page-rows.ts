import type { Insertable, Selectable } from 'kysely';
import type { PageOutcome } from '#commands/records/ports.ts';
import type { StoredPage } from '#commands/records/record-store.ts';
import { unpackWords } from '#domain/records/pages/packed-words.ts';
import { ReadPage } from '#domain/records/pages/record-page.ts';
import { Unreadable } from '#domain/records/unreadable.ts';
import type { RecordTables } from './tables.ts';

type Pages = RecordTables['record_pages'];

/** What a page that could not be read is kept as: a sheet of paper, without a word, and not blank. */
const unread = {
  text: '',
  words: Buffer.alloc(0),
  width: 612,
  height: 792,
  turned: 0,
  source: 'ocr',
  confidence: 0,
  blank: false,
  fax_header: null,
} as const;

export function toPageRow(file: number, outcome: PageOutcome): Insertable<Pages> {
  if (outcome.kind === 'unreadable') {
    return { file, number: outcome.number, ...unread, error: JSON.stringify(outcome.error) };
  }
  const { number, text, words, width, height, turned, source, confidence, blank, faxHeader } = outcome.page;
  return {
    file,
    number,
    text: storable(text),
    words: Buffer.from(words.buffer, words.byteOffset, words.length),
    width,
    height,
    turned,
    source,
    confidence,
    blank,
    fax_header: faxHeader === null ? null : storable(faxHeader),
    error: null,
  };
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
