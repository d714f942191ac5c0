import type { GreyImage } from '../images/grey-image.ts';
import type { PageView } from './page-view.ts';
import type { Pdfium } from './pdfium.ts';

const DPI = 200;
/** A page of more pixels is drawn smaller: 5 m of paper must not need gigabytes. */
const MOST_PIXELS = 24_000_000;
const GREY = 1; // FPDFBitmap_Gray
const AS_SHOWN = 0x1 | 0x8; // FPDF_ANNOT | FPDF_GRAYSCALE
const DONE = 2; // FPDF_RENDER_DONE
const TO_BE_CONTINUED = 1; // FPDF_RENDER_TOBECONTINUED

/** Processor time drawing may take, in milliseconds: for a page, and for each million pixels of its images, the slowest codec taken. */
const FOR_PAGE = 1200;
const FOR_MILLION = 150;

/**
 * A page drawn in grey at 200 dots an inch, as its view shows it; `too-long` when it takes far more work than `pixels` of
 * images can ask for, null when it cannot be drawn.
 */
export function renderPage(
  engine: Pdfium,
  page: number,
  { width, height, turned }: PageView,
  pixels: number,
): GreyImage | 'too-long' | null {
  const { api, memory } = engine;
  const inches = (width / 72) * (height / 72);
  const dpi = Math.min(DPI, Math.sqrt(MOST_PIXELS / inches), 16_000 / (Math.max(width, height) / 72));
  const [across, down] = [width, height].map(side => Math.max(1, Math.round((side / 72) * dpi)));
  if (across === undefined || down === undefined) return null;
  const bitmap = api.FPDFBitmap_CreateEx(across, down, GREY, 0, 0);
  if (bitmap === 0) return null;
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, across, down, 0xffffffff);
    const most = FOR_PAGE + (pixels / 1e6) * FOR_MILLION;
    const state = withPause(engine, most, pause =>
      api.FPDF_RenderPageBitmap_Start(bitmap, page, 0, 0, across, down, turned / 90, AS_SHOWN, pause),
    );
    api.FPDF_RenderPage_Close(page);
    if (state === TO_BE_CONTINUED) return 'too-long';
    if (state !== DONE) return null;
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

/** Calls with what PDFium asks, between pieces of its work, whether it shall pause: once this thread has worked so many milliseconds. */
function withPause({ api: { pdfium }, memory }: Pdfium, milliseconds: number, use: (pause: number) => number): number {
  const begun = process.threadCpuUsage();
  const ask = pdfium.addFunction(() => {
    const { user, system } = process.threadCpuUsage(begun);
    return user + system > milliseconds * 1000 ? 1 : 0;
  }, 'ii');
  const pause = pdfium.wasmExports.malloc(12); // IFSDK_PAUSE: version, function, what it is given
  try {
    [1, ask, 0].forEach((value, index) => memory().setUint32(pause + index * 4, value, true));
    return use(pause);
  } finally {
    pdfium.wasmExports.free(pause);
    pdfium.removeFunction(ask);
  }
}
