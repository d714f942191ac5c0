import type { GreyImage } from '../images/grey-image.ts';
import type { PageView } from './page-view.ts';
import type { Pdfium } from './pdfium.ts';

const DPI = 200;
/** A page of more pixels is drawn smaller: 5 m of paper must not need gigabytes. */
const MOST_PIXELS = 24_000_000;
const GREY = 1; // FPDFBitmap_Gray
const AS_SHOWN = 0x1 | 0x8; // FPDF_ANNOT | FPDF_GRAYSCALE

/** A page drawn in grey at 200 dots an inch, as its view shows it; null when it cannot be drawn. */
export function renderPage(
  { api, memory }: Pdfium,
  page: number,
  { width, height, turned }: PageView,
): GreyImage | null {
  const inches = (width / 72) * (height / 72);
  const dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / inches), 16_000 / (Math.max(width, height) / 72));
  const [across, down] = [width, height].map(side => Math.max(1, Math.round((side / 72) * dpi)));
  if (across === undefined || down === undefined) return null;
  const bitmap = api.FPDFBitmap_CreateEx(across, down, GREY, 0, 0);
  if (bitmap === 0) return null;
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xffffffff);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, across, down, turned / 90, AS_SHOWN);
    const stride = api.FPDFBitmap_GetStride(bitmap);
    const start = api.FPDFBitmap_GetBuffer(bitmap);
    const all = new Uint8Array(memory().buffer);
    const data = new Uint8Array(across * down);
    for (let row = 0; row < down; row += 1) {
      data.set(all.subarray(start + row * stride, start + row * stride + across), row * across);
    }
    return { width: across, height: down, dpi, data };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}
