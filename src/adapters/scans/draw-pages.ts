import { pdfium } from '../pdf/pdfium.ts';

/** A page in shades of grey, a byte a dot, 0 is black, row after row from the top. */
export type Shades = { readonly width: number; readonly height: number; readonly data: Uint8Array };

const GREY = 1; // FPDFBitmap_Gray
const AS_GREY = 0x8; // FPDF_GRAYSCALE

/** Draws each page of a PDF that was just written, at so many dots an inch. */
export async function* drawPages(pdf: Uint8Array, dotsPerInch: number): AsyncGenerator<Shades> {
  const { api, memory } = await pdfium();
  const { malloc, free } = api.pdfium.wasmExports;
  const buffer = malloc(pdf.length);
  new Uint8Array(memory().buffer).set(pdf, buffer);
  const document = api.FPDF_LoadMemDocument(buffer, pdf.length, '');
  try {
    const count = api.FPDF_GetPageCount(document);
    for (let number = 0; number < count; number += 1) {
      const page = api.FPDF_LoadPage(document, number);
      const width = Math.round((api.FPDF_GetPageWidthF(page) / 72) * dotsPerInch);
      const height = Math.round((api.FPDF_GetPageHeightF(page) / 72) * dotsPerInch);
      const bitmap = api.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
      api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff_ff_ff_ff);
      api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, AS_GREY);
      const stride = api.FPDFBitmap_GetStride(bitmap);
      const start = api.FPDFBitmap_GetBuffer(bitmap);
      const all = new Uint8Array(memory().buffer);
      const data = new Uint8Array(width * height);
      for (let row = 0; row < height; row += 1) {
        data.set(all.subarray(start + row * stride, start + row * stride + width), row * width);
      }
      api.FPDFBitmap_Destroy(bitmap);
      api.FPDF_ClosePage(page);
      yield { width, height, data };
    }
  } finally {
    api.FPDF_CloseDocument(document);
    free(buffer);
  }
}
