import { linesJoined, pageLines } from '#domain/records/pages/page-lines.ts';
import type { Unreadable } from '#domain/records/unreadable.ts';
import { fragmentsOf } from './fragments.ts';
import { openDocument } from './open-document.ts';
import { pageView } from './page-view.ts';
import { type Pdfium, pdfium } from './pdfium.ts';
import { withTextPage } from './text-page.ts';

export type PdfText =
  | { readonly kind: 'read'; readonly pages: readonly string[] }
  | { readonly kind: 'unreadable'; readonly error: Unreadable };

/** The text of each page of a PDF, lines in reading order; an error when it is damaged, locked or has no text at all. */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const engine = await pdfium();
  const opened = openDocument(engine, bytes);
  if (opened.kind === 'unreadable') return opened;
  try {
    return documentText(engine, opened.document, opened.pages);
  } finally {
    opened.close();
  }
}

function documentText(engine: Pdfium, document: number, count: number): PdfText {
  const pages: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const text = withTextPage(engine, document, number, (page, textPage) => {
      const view = pageView(engine, page, textPage);
      return linesJoined(pageLines(fragmentsOf(engine, textPage, view, false))).text;
    });
    if (text === null) return unreadable('damaged', 'a page of the PDF cannot be read', `page ${number} of ${count}`);
    pages.push(text);
  }
  if (pages.every(page => page === '')) {
    return unreadable('no-text', `${count} ${count === 1 ? 'page' : 'pages'}, no text layer: it is a scan`);
  }
  return { kind: 'read', pages };
}

function unreadable(code: Unreadable['code'], message: string, at: string | null = null): PdfText {
  return { kind: 'unreadable', error: { code, message, at } };
}
