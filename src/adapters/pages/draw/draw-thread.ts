import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { openDocument, type OpenDocument } from '../../pdf/open-document.ts';
import { type Pdfium, pdfium } from '../../pdf/pdfium.ts';
import type { FileFormat } from '#domain/records/files/record-file.ts';

/** A page to be drawn upright, so many pixels wide; `proportion` is its height over its width. Bytes are shared by threads. */
export type PageToDraw = {
  readonly sha256: string;
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly turned: 0 | 90 | 180 | 270;
  readonly width: number;
  readonly proportion: number;
};

/** A JPEG; null when the page cannot be drawn. */
export type DrawnPage = Uint8Array | null;

/** An image of more pixels is not opened: a few bytes can claim gigabytes. */
const mostPixels = 200_000_000;
/** A page far longer than it is wide is drawn no longer than this. */
const longest = 8000;
const quality = 82;
const bytesOfPixel = 4;
const BGRx = 3; // FPDFBitmap_BGRx
const AS_SHOWN = 0x1 | 0x10; // FPDF_ANNOT | FPDF_REVERSE_BYTE_ORDER: red first

/** The PDF drawn from last stays open: pages are looked at one after the other. */
let current: { readonly sha256: string; readonly opened: OpenDocument; drawn: number } | null = null;
/** What PDFium remembers of pages it has shown grows with them. */
const reopen = 300;

async function draw(asked: PageToDraw): Promise<DrawnPage> {
  return asked.format === 'pdf' ? drawPdf(await pdfium(), asked) : drawImage(asked);
}

async function drawPdf(engine: Pdfium, asked: PageToDraw): Promise<DrawnPage> {
  const opened = openedFile(engine, asked);
  if (opened === null || asked.number > opened.pages) return null;
  const { api } = engine;
  const page = api.FPDF_LoadPage(opened.document, asked.number - 1);
  if (page === 0) return null;
  try {
    const sideways = asked.turned % 180 !== 0;
    const [across, down] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
    const [width, height] = sideways ? [down, across] : [across, down];
    const scale = Math.min(asked.width / width, longest / height);
    const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
    const pixels = pixelsOf(engine, page, size, asked.turned);
    return pixels === null
      ? null
      : await sharp(pixels, { raw: { ...size, channels: 4 } })
          .jpeg({ quality })
          .toBuffer();
  } finally {
    api.FPDF_ClosePage(page);
  }
}

function openedFile(engine: Pdfium, { sha256, bytes }: PageToDraw): OpenDocument | null {
  if (current?.sha256 === sha256 && current.drawn < reopen) {
    current.drawn += 1;
    return current.opened;
  }
  current?.opened.close();
  current = null;
  const opened = openDocument(engine, bytes);
  if (opened.kind === 'unreadable') return null;
  current = { sha256, opened, drawn: 1 };
  return opened;
}

type Size = { readonly width: number; readonly height: number };

function pixelsOf({ api, memory }: Pdfium, page: number, { width, height }: Size, turned: number): Uint8Array | null {
  const bitmap = api.FPDFBitmap_CreateEx(width, height, BGRx, 0, 0);
  if (bitmap === 0) return null;
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff_ff_ff_ff);
    api.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, turned / 90, AS_SHOWN);
    const start = api.FPDFBitmap_GetBuffer(bitmap);
    const stride = api.FPDFBitmap_GetStride(bitmap);
    const row = width * bytesOfPixel;
    const all = new Uint8Array(memory().buffer);
    const pixels = new Uint8Array(row * height);
    for (let line = 0; line < height; line += 1) {
      pixels.set(all.subarray(start + line * stride, start + line * stride + row), line * row);
    }
    return pixels;
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
  }
}

/** A page of an image upright, its pixels square: `height` of the page as it is read follows from its width. */
async function drawImage({ bytes, format, number, turned, width, proportion }: PageToDraw): Promise<DrawnPage> {
  const page = format === 'tiff' ? { page: number - 1 } : {};
  const sideways = turned % 180 !== 0;
  const height = Math.max(1, Math.min(longest, Math.round(width * proportion)));
  const upright = await sharp(Buffer.from(bytes), { ...page, limitInputPixels: mostPixels, failOn: 'none' })
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ width: sideways ? height : width, height: sideways ? width : height, fit: 'fill' })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(upright).rotate(turned).jpeg({ quality }).toBuffer();
}

if (parentPort !== null) {
  const port = parentPort;
  void pdfium();
  let turn: Promise<void> = Promise.resolve();
  port.on('message', (asked: PageToDraw) => {
    turn = turn.then(async () => {
      const drawn = await draw(asked).catch(() => null);
      port.postMessage(drawn, []);
    });
  });
}
