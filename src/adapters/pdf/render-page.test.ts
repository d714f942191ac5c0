import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openDocument } from './open-document.ts';
import { pageImages } from './page-images.ts';
import { pageView } from './page-view.ts';
import { pdfium } from './pdfium.ts';
import { renderPage } from './render-page.ts';
import { withTextPage } from './text-page.ts';

/** A page of one picture, which says it has so many rows; its colours are told by a profile. */
async function pictureOf(rows: number): Promise<Buffer> {
  const jpeg = await sharp({ create: { width: 96, height: 124, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer();
  const pdf = NodeCompiler.create().pdf({
    mainFileContent: `#set page(width: 200pt, height: 260pt, margin: 0pt)\n#image(bytes((${[...jpeg].join(', ')})), format: "jpg", width: 100%)`,
  });
  return Buffer.from(pdf.toString('latin1').replace('/Height 124', `/Height ${rows}`), 'latin1');
}

async function looked<T>(rows: number, use: (...of: Parameters<typeof pageImages>) => T): Promise<T | null> {
  const engine = await pdfium();
  const opened = openDocument(engine, await pictureOf(rows));
  if (opened.kind === 'unreadable') throw new Error(opened.error.message);
  const found = withTextPage(engine, opened.document, 1, page => use(engine, page, pageView(engine, page, null)));
  opened.close();
  return found;
}

// biome-ignore format: a table reads in columns
test.each([
  // why this row                                rows     pixels, at least and at most
  ['as many as it has',                          124,     11_000, 12_000],
  ['rows twice as dense, as faxes have them',    248,     23_000, 24_000],
  ['a hundred times denser: they are not there', 99_124,  11_000, 50_000],
])('pixels of a picture: %s', async (_why, rows, least, most) => {
  const pixels = await looked(rows, (...of) => pageImages(...of).pixels);
  expect(pixels).toBeGreaterThan(least);
  expect(pixels).toBeLessThan(most);
});

test('drawing ends when it takes longer than it may', async () => {
  const noTime = -20_000_000; // pixels
  expect(await looked(124, (...of) => renderPage(...of, noTime))).toBe('too-long');
  expect(await looked(124, (...of) => renderPage(...of, 11_904))).toMatchObject({ width: 556, height: 722 });
});
