import type { OpenedPages, OpenPages } from '#commands/records/ports.ts';
import { TOO_MANY_PAGES } from '#commands/records/receive-submission.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';
import type { ReadPage } from '#domain/records/pages/record-page.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { decodeText } from '../../files/decode-text.ts';
import { documentLines } from '../c-cda/document-lines.ts';
import { readClinicalDocument } from '../c-cda/read-document.ts';
import { docxText } from '../docx/docx-text.ts';
import { exportPages } from '../fhir/export-pages.ts';
import { refusal } from '../refusal.ts';
import { cutPages, ownPages } from './cut-pages.ts';

type Converted = { readonly pages: readonly string[] } | { readonly error: Unreadable };

type Convert = (bytes: Uint8Array) => Converted | Promise<Converted>;

const converters: Partial<Readonly<Record<FileFormat, Convert>>> = {
  text: bytes => inOwnPages(decodeText(bytes)),
  docx: async bytes => inOwnPages(await docxText(bytes)),
  fhir: bytes => {
    const read = exportPages(bytes);
    return 'error' in read ? read : { pages: read.texts.flatMap(cutPages) };
  },
  'c-cda': bytes => {
    const read = readClinicalDocument(bytes);
    return 'error' in read ? read : { pages: cutPages(documentLines(read.root).join('\n')) };
  },
};

function inOwnPages(read: { readonly text: string } | { readonly error: Unreadable }): Converted {
  if ('error' in read) return read;
  // Counted before they are cut: a file of form feeds would be more pages than memory holds.
  const breaks = read.text.match(/\f/g)?.length ?? 0;
  if (breaks >= TOO_MANY_PAGES)
    return { error: refusal('too-large', `over ${breaks.toLocaleString('en-US')} pages; send it in parts`) };
  return { pages: ownPages(read.text) };
}

/** Implements `OpenPages` for formats that are text underneath: DOCX, text, C-CDA and FHIR, converted and cut into pages. */
export const openConverted: OpenPages = async ({ format, bytes }) => {
  const convert = converters[format];
  if (convert === undefined) return unreadable(refusal('unsupported', `no pages of ${format}`));
  const converted = await convert(bytes);
  if ('error' in converted) return unreadable(converted.error);
  if (converted.pages.every(page => page.trim() === '')) return unreadable(refusal('empty', 'there is no text in it'));
  return openedText(converted.pages);
};

/** Letter paper, as a print of the text would have. */
const WIDTH = 612;
const HEIGHT = 792;

function openedText(pages: readonly string[]): OpenedPages {
  return {
    kind: 'opened',
    pages: pages.length,
    read: number => {
      const text = pages[number - 1];
      if (text === undefined) return Promise.reject(new Error(`there is no page ${number} of ${pages.length}`));
      return Promise.resolve(converted(number, text));
    },
    close: () => Promise.resolve(),
  };
}

function converted(number: number, text: string): ReadPage {
  const blank = text.trim() === '';
  return {
    number,
    width: WIDTH,
    height: HEIGHT,
    turned: 0,
    source: 'converted',
    text,
    words: [],
    confidence: 1,
    blank,
    faxHeader: null,
  };
}

function unreadable(error: Unreadable): { readonly kind: 'unreadable'; readonly error: Unreadable } {
  return { kind: 'unreadable', error };
}
