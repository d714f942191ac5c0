import type { Pdfium } from './pdfium.ts';

const NORMAL_DISPLAY = 0; // FLAT_NORMALDISPLAY
const FLATTENED = 1; // FLATTEN_SUCCESS

/**
 * Lets `use` look at a page, by number from 1, and its text, and closes both; null when the page cannot be read. What was filled into a
 * form or stamped onto the page counts as its text.
 */
export function withTextPage<T>(
  { api, page: pages }: Pdfium,
  document: number,
  number: number,
  use: (page: number, textPage: number) => T,
): T | null {
  let page = pages.load(document, number - 1);
  if (page === 0) return null;
  if (pages.annotations(page) > 0 && api.FPDFPage_Flatten(page, NORMAL_DISPLAY) === FLATTENED) {
    pages.close(page);
    page = pages.load(document, number - 1);
    if (page === 0) return null;
  }
  const textPage = pages.loadText(page);
  try {
    return textPage === 0 ? null : use(page, textPage);
  } finally {
    if (textPage !== 0) pages.closeText(textPage);
    pages.close(page);
  }
}
