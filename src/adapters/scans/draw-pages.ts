import type { GreyImage } from '../images/grey-image.ts';
import { pageView } from '../pdf/page-view.ts';
import { pdfium } from '../pdf/pdfium.ts';
import { renderPage } from '../pdf/render-page.ts';

/** Draws each page of a PDF that was just written, at 200 dots an inch. */
export async function* drawPages(pdf: Uint8Array): AsyncGenerator<GreyImage> {
  const engine = await pdfium();
  const { api, memory } = engine;
  const { malloc, free } = api.pdfium.wasmExports;
  const buffer = malloc(pdf.length);
  new Uint8Array(memory().buffer).set(pdf, buffer);
  const document = api.FPDF_LoadMemDocument(buffer, pdf.length, '');
  try {
    const count = api.FPDF_GetPageCount(document);
    for (let number = 0; number < count; number += 1) {
      const page = api.FPDF_LoadPage(document, number);
      const drawn = renderPage(engine, page, pageView(engine, page, null), Number.POSITIVE_INFINITY);
      api.FPDF_ClosePage(page);
      if (drawn === null || drawn === 'too-long')
        throw new Error(`page ${number + 1} of a PDF just written cannot be drawn`);
      yield drawn;
    }
  } finally {
    api.FPDF_CloseDocument(document);
    free(buffer);
  }
}
