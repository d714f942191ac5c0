import type { GreyImage } from '../../../src/adapters/images/grey-image.ts';
import { openDocument } from '../../../src/adapters/pdf/open-document.ts';
import { pageView } from '../../../src/adapters/pdf/page-view.ts';
import { pdfium } from '../../../src/adapters/pdf/pdfium.ts';
import { renderPage } from '../../../src/adapters/pdf/render-page.ts';
import { withTextPage } from '../../../src/adapters/pdf/text-page.ts';
import { type PlacedText, pdfBytes } from '../pdf-bytes.ts';

/** A letter page with these texts as a scanner sees it, at 200 dots an inch. */
export async function scannedPage(texts: readonly PlacedText[]): Promise<GreyImage> {
  const engine = await pdfium();
  const opened = openDocument(engine, pdfBytes([texts]));
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  const image = withTextPage(engine, opened.document, 1, page =>
    renderPage(engine, page, pageView(engine, page, null), Number.POSITIVE_INFINITY),
  );
  opened.close();
  if (image === null || image === 'too-long') throw new Error('the page cannot be drawn');
  return image;
}

/** The same page after a poor fax: dark and light specks, one in 250 pixels, the same for the same seed. */
export function withDirt(image: GreyImage, seed = 1): GreyImage {
  const data = image.data.slice();
  let random = seed;
  for (let at = 0; at < data.length; at += 1) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) & 0x7fffffff;
    if ((random >> 8) % 250 === 0) data[at] = random % 2 === 0 ? 0 : 255;
  }
  return { ...image, data };
}
