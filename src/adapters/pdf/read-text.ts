import type { Unreadable } from '#domain/records/unreadable.ts';
import { pageLines } from './page-lines.ts';
import { type Pdfium, pdfium } from './pdfium.ts';

export type PdfText =
  | { readonly kind: 'read'; readonly pages: readonly string[] }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** The text of each page of a PDF, lines in reading order; an error when it is damaged, locked or has no text at all. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  if (!endsAsPdf(bytes)) return unreadable('damaged', 'the PDF is cut off or has no cross-reference table');
  const engine = await pdfium();
  const { api } = engine;
  const buffer = api.pdfium.wasmExports.malloc(bytes.length);
  if (buffer === 0) return unreadable('too-large', 'the PDF does not fit into memory');
  try {
    const memory = engine.memory();
    new Uint8Array(memory.buffer).set(bytes, buffer);
    const document = api.FPDF_LoadMemDocument(buffer, bytes.length, '');
    if (document === 0) return cannotOpen(api.FPDF_GetLastError());
    try {
      return documentText(engine, document);
    } finally {
      api.FPDF_CloseDocument(document);
    }
  } finally {
    api.pdfium.wasmExports.free(buffer);
  }
}

function documentText(engine: Pdfium, document: number): PdfText {
  const count = engine.api.FPDF_GetPageCount(document);
  if (count === 0) return unreadable('damaged', 'the PDF has no pages');
  const pages: string[] = [];
  for (let number = 0; number < count; number += 1) {
    const text = pageText(engine, document, number);
    if (text === null)
      return unreadable('damaged', 'a page of the PDF cannot be read', `page ${number + 1} of ${count}`);
    pages.push(text);
  }
  if (pages.every(page => page === '')) {
    return unreadable('no-text', `${count} ${count === 1 ? 'page' : 'pages'}, no text layer: it is a scan`);
  }
  return { kind: 'read', pages };
}

function pageText(engine: Pdfium, document: number, number: number): string | null {
  const { api } = engine;
  const page = api.FPDF_LoadPage(document, number);
  if (page === 0) return null;
  const text = api.FPDFText_LoadPage(page);
  try {
    return text === 0 ? null : pageLines(engine, text);
  } finally {
    if (text !== 0) api.FPDFText_ClosePage(text);
    api.FPDF_ClosePage(page);
  }
}

const PASSWORD = 4; // FPDF_ERR_PASSWORD
const SECURITY = 5; // FPDF_ERR_SECURITY

function cannotOpen(error: number): PdfText {
  return error === PASSWORD || error === SECURITY
    ? unreadable('encrypted', 'the PDF is locked with a password')
    : unreadable('damaged', 'the PDF is damaged and cannot be opened');
}

// PDFium rebuilds a file that lacks its end and may lose pages without a word; such a file is refused.
function endsAsPdf(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-4096).toString('latin1');
  return tail.includes('startxref') && tail.includes('%%EOF');
}

function unreadable(code: Unreadable['code'], message: string, at: string | null = null): PdfText {
  return { kind: 'unreadable', error: { code, message, at } };
}
