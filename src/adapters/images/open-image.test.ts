import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { stacked } from '../../../test/builders/pdf-bytes.ts';
import { scannedPage } from '../../../test/builders/scans/scanned-page.ts';
import type { GreyImage } from './grey-image.ts';
import { openImage } from './open-image.ts';

const grey = await scannedPage(
  stacked(['PROGRESS REPORT', 'The patient reports pain of 6/10.', 'She was seen today.']),
);
const raw = (): Sharp => sharp(grey.data, { raw: { width: grey.width, height: grey.height, channels: 1 } });
const page = (): Sharp => raw().withMetadata({ density: 200 });

/** Opens and reads a file, without OCR: what OCR would be given, and what became of each page. */
async function given(bytes: Uint8Array) {
  const images: GreyImage[] = [];
  const opened = await openImage(bytes, async image => {
    images.push(image);
    return [{ text: 'word', line: '1', left: 200, top: 200, width: 60, height: 20, confidence: 0.9 }];
  });
  if (opened.kind === 'unreadable') return { error: opened.error, pages: 0, outcomes: [], images };
  const outcomes = [];
  for (let number = 1; number <= opened.pages; number += 1) outcomes.push(await opened.read(number, () => undefined));
  return { error: null, pages: opened.pages, outcomes, images };
}

/** A TIFF of several pages from one tall image. */
const tiff = (pages: number, options: object) =>
  sharp(Buffer.concat(Array.from({ length: pages }, () => grey.data)), {
    raw: { width: grey.width, height: grey.height * pages, channels: 1, pageHeight: grey.height },
  })
    .toColourspace('b-w')
    .tiff({ xres: 200 / 25.4, yres: 200 / 25.4, ...options })
    .toBuffer();

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       bytes                                                               pages  width of what is read
  ['PNG',                               page().png().toBuffer(),                                            1,     612],
  ['JPEG',                              page().jpeg().toBuffer(),                                           1,     612],
  ['colours for print',                 page().toColourspace('cmyk').jpeg().toBuffer(),                     1,     612],
  ['sixteen bits a shade',              page().toColourspace('grey16').png().toBuffer(),                    1,     612],
  ['transparent paper',                 page().toColourspace('srgb').ensureAlpha(0.5).png().toBuffer(),     1,     612],
  ['a fax of three pages, CCITT G4',    tiff(3, { compression: 'ccittfax4', bitdepth: 1 }),                 3,     612],
  ['a page on its side, as the camera says', page().rotate(90).withMetadata({ density: 200, orientation: 8 }).jpeg().toBuffer(), 1, 612],
  ['no resolution: letter paper',       raw().resize(850).png().toBuffer(),  1,     612],
])('%s', async (_why, bytes, pages, width) => {
  const read = await given(await bytes);
  expect(read.error).toBeNull();
  expect(read.pages).toBe(pages);
  expect(read.images).toHaveLength(pages);
  for (const outcome of read.outcomes) {
    const paper = outcome.kind === 'read' ? outcome.page : outcome;
    expect(paper).toMatchObject({ turned: 0, source: 'ocr', confidence: 0.9, text: 'word' });
    expect(Math.abs((outcome.kind === 'read' ? outcome.page.width : 0) - width)).toBeLessThan(2);
  }
});

test('a fax of standard resolution is stretched to square pixels', async () => {
  const fax = await raw()
    .resize(1728, 1078, { fit: 'fill' })
    .toColourspace('b-w')
    .tiff({ compression: 'ccittfax4', bitdepth: 1, xres: 204 / 25.4, yres: 98 / 25.4 })
    .toBuffer();
  const { images } = await given(fax);
  expect(images[0]).toMatchObject({ dpi: 204, width: 1728, height: 2244 });
});

const whole = await page().jpeg().toBuffer();
const broken = await tiff(3, { compression: 'ccittfax4', bitdepth: 1 });
/** A PNG that says it is 60,000 pixels wide and high. */
const claim = Buffer.from(await page().png().toBuffer());
claim.writeUInt32BE(60_000, 16);
claim.writeUInt32BE(60_000, 20);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                       bytes                             code
  ['a JPEG that is cut off',            whole.subarray(0, whole.length / 2),  'damaged'],
  ['a claim of 3,600 million pixels',   claim,                            'too-large'],
  ['a TIFF without its directory',      broken.subarray(0, 300),          'damaged'],
  ['not an image',                      Buffer.from('\x89PNG\r\n and no more'), 'damaged'],
])('%s', async (_why, bytes, code) => {
  const { error, outcomes, images } = await given(bytes);
  const errors = error === null ? outcomes.map(outcome => (outcome.kind === 'unreadable' ? outcome.error : null)) : [error];
  expect(errors).toEqual([expect.objectContaining({ code, message: expect.stringMatching(/^[^\n]+$/) })]);
  expect(images).toEqual([]);
});
