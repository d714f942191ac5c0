import type { PageOutcome } from '#commands/records/ports.ts';
import { linesJoined, pageLines } from '#domain/records/pages/page-lines.ts';
import type { OpenedReader } from '../pages/page-reader.ts';
import { fragmentsOf } from './fragments.ts';
import { openDocument } from './open-document.ts';
import { pageView } from './page-view.ts';
import { type Pdfium, pdfium } from './pdfium.ts';
import { withTextPage } from './text-page.ts';

/** A PDF opened to be read page by page: its text layer, each word with its place. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedReader> {
  const engine = await pdfium();
  const opened = openDocument(engine, bytes);
  if (opened.kind === 'unreadable') return opened;
  const { document, pages, close } = opened;
  return { kind: 'opened', pages, close, read: async number => readPage(engine, document, number) };
}

function readPage(engine: Pdfium, document: number, number: number): PageOutcome {
  const outcome = withTextPage(engine, document, number, (page, textPage): PageOutcome => {
    const view = pageView(engine, page, textPage);
    const { text, words } = linesJoined(pageLines(fragmentsOf(engine, textPage, view, true)));
    if (text === '') return unreadable(number, 'no-text', 'no text layer: it is a scan');
    const { width, height, turned } = view;
    return {
      kind: 'read',
      page: {
        number,
        width,
        height,
        turned,
        source: 'text-layer',
        text,
        words: [...words],
        confidence: 1,
        blank: false,
        faxHeader: null,
      },
    };
  });
  return outcome ?? unreadable(number, 'damaged', 'the page cannot be read');
}

function unreadable(number: number, code: 'damaged' | 'no-text', message: string): PageOutcome {
  return { kind: 'unreadable', number, error: { code, message, at: `page ${number}` } };
}
