import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pdfBytes } from '../../../../test/builders/pdf-bytes.ts';
import { memoryFiles } from '../../../../test/builders/records/paged-files.ts';
import { pageDrawer } from './page-drawer.ts';

const files = memoryFiles();
const draw = pageDrawer({ files });
const letter = { width: 612, height: 792 };

/** Share of dark pixels in the left upper quarter, and in the rest. */
async function ink(jpeg: Uint8Array | null) {
  if (jpeg === null) throw new Error('not drawn');
  const { data, info } = await sharp(jpeg).greyscale().raw().toBuffer({ resolveWithObject: true });
  const [middle, centre] = [info.width / 2, info.height / 2];
  const dark = { corner: 0, rest: 0 };
  for (const [index, value] of data.entries()) {
    const corner = index % info.width < middle && Math.floor(index / info.width) < centre;
    if (value < 128) dark[corner ? 'corner' : 'rest'] += 1;
  }
  return { width: info.width, height: info.height, ...dark };
}

test('a page of a PDF, so wide, its words where they stand', async () => {
  const { sha256 } = await files.keep(pdfBytes([[], [{ x: 40, y: 700, text: 'Progress note' }]]));
  const page = { number: 2, turned: 0, ...letter } as const;
  const drawn = await ink(await draw({ sha256, format: 'pdf' }, page, 400));
  expect(drawn).toMatchObject({ width: 400, height: 518, rest: 0 });
  expect(drawn.corner).toBeGreaterThan(50);
  expect((await ink(await draw({ sha256, format: 'pdf' }, { ...page, number: 1 }, 100))).corner).toBe(0);
});

test('a page that stood upside down is turned', async () => {
  const { sha256 } = await files.keep(pdfBytes([[{ x: 572, y: 92, text: 'Progress note', quarters: 2 }]]));
  const drawn = await ink(await draw({ sha256, format: 'pdf' }, { number: 1, turned: 180, ...letter }, 400));
  expect(drawn.corner).toBeGreaterThan(50);
  expect(drawn.rest).toBe(0);
});

test('a page that lay on its side fills its width', async () => {
  const { sha256 } = await files.keep(pdfBytes([[{ x: 92, y: 40, text: 'Progress note', quarters: 1 }]]));
  const page = { number: 1, turned: 90, width: 792, height: 612 } as const;
  const drawn = await ink(await draw({ sha256, format: 'pdf' }, page, 400));
  expect(drawn).toMatchObject({ width: 400, height: 309, rest: 0 });
  expect(drawn.corner).toBeGreaterThan(20);
});

test('an image lying on its side', async () => {
  const black = { input: { create: { width: 30, height: 20, channels: 3, background: 'black' } } } as const;
  const image = sharp({ create: { width: 300, height: 200, channels: 3, background: 'white' } });
  // Lower left: a quarter turn clockwise brings it to the upper left.
  const png = await image
    .composite([{ ...black, left: 5, top: 170 }])
    .png()
    .toBuffer();
  const { sha256 } = await files.keep(png);
  const page = { number: 1, turned: 90, width: 144, height: 216 } as const;
  const drawn = await ink(await draw({ sha256, format: 'png' }, page, 200));
  expect(drawn).toMatchObject({ width: 200, height: 300, rest: 0 });
  expect(drawn.corner).toBeGreaterThan(300);
});

test.each([
  ['text has no image', 'text', new TextEncoder().encode('words')],
  ['a torn PDF', 'pdf', new TextEncoder().encode('%PDF-1.4 torn')],
  ['a torn image', 'png', new TextEncoder().encode('PNG')],
] as const)('nothing to draw: %s', async (_why, format, bytes) => {
  const { sha256 } = await files.keep(bytes);
  expect(await draw({ sha256, format }, { number: 1, turned: 0, ...letter }, 100)).toBeNull();
});

test('a file that is not there, and a page beyond the last', async () => {
  const page = { number: 1, turned: 0, ...letter } as const;
  expect(await draw({ sha256: '0'.repeat(64), format: 'pdf' }, page, 100)).toBeNull();
  const { sha256 } = await files.keep(pdfBytes([[{ x: 72, y: 72, text: 'one' }]]));
  expect(await draw({ sha256, format: 'pdf' }, { ...page, number: 2 }, 100)).toBeNull();
});

test('many asked at once are all answered', async () => {
  const { sha256 } = await files.keep(pdfBytes(Array.from({ length: 20 }, () => [{ x: 72, y: 700, text: 'page' }])));
  const numbers = Array.from({ length: 20 }, (_, index) => index + 1);
  const drawn = await Promise.all(
    numbers.map(number => draw({ sha256, format: 'pdf' }, { number, turned: 0, ...letter }, 150)),
  );
  expect(drawn.every(jpeg => jpeg !== null)).toBe(true);
});
