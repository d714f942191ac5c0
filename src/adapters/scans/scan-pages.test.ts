import { expect, test } from 'vitest';
import type { ScannedImage } from '#commands/sample-records/ports.ts';
import type { Sheet } from '#commands/sample-records/paper/sheet.ts';
import { seeded } from '#commands/simulation/random.ts';
import { writePdf } from '../pdf/write-pages.ts';
import { drawPages } from './draw-pages.ts';
import { scanPages } from './scan-pages.ts';
import { writeTiff } from './write-tiff.ts';

const run = (text: string, y: number) => ({ x: 60, y, text, face: 'sans', size: 11, bold: false }) as const;
const sheet: Sheet = {
  runs: Array.from({ length: 30 }, (_, index) => run('The knee is tender along the joint line.', 80 + index * 14)),
  strokes: [{ x: 60, y: 60, toX: 500, toY: 60 }],
  marked: [],
};

async function scan(seed: number, turned: 0 | 90 | 180 | 270 = 0, of: Sheet = sheet): Promise<ScannedImage> {
  const images = await Array.fromAsync(scanPages([{ sheet: of, turned, random: seeded(seed) }]));
  const [image] = images;
  if (image === undefined) throw new Error('nothing was scanned');
  return image;
}

const dot = ({ rows, width }: ScannedImage, x: number, y: number) =>
  ((rows[y * Math.ceil(width / 8) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;

/** Dots of ink in an image. */
const ink = ({ rows }: Pick<ScannedImage, 'rows'>) =>
  rows.reduce((sum, byte) => sum + (~byte & 0xff).toString(2).replaceAll('0', '').length, 0);

test('the same page on the same glass gives the same dots; another time it lies otherwise', async () => {
  const [first, again, other] = [await scan(1), await scan(1), await scan(2)];
  expect(Buffer.from(first.rows).equals(Buffer.from(again.rows))).toBe(true);
  expect(Buffer.from(first.rows).equals(Buffer.from(other.rows))).toBe(false);
});

// biome-ignore format: a table reads in columns
test.each([
  // turned  width  height
  [0,        1700,  2200],
  [90,       2200,  1700],
  [180,      1700,  2200],
  [270,      2200,  1700],
] as const)('laid in to be turned by %i: %i by %i dots, no ink lost', async (turned, width, height) => {
  const image = await scan(3, turned);
  expect(image).toMatchObject({ width, height, dotsPerInch: 200 });
  expect(ink(image)).toBe(ink(await scan(3)));
});

test('turned by a quarter clockwise, a page to be turned by 90 stands as it does upright', async () => {
  const [upright, lying] = [await scan(3), await scan(3, 90)];
  for (let x = 200; x < 1400; x += 7) {
    for (let y = 200; y < 600; y += 7) expect(dot(lying, y, 1699 - x)).toBe(dot(upright, x, y));
  }
});

test('a written page leaves ink, an empty one dust at most', async () => {
  const empty: Sheet = { runs: [], strokes: [], marked: [] };
  expect(ink(await scan(5))).toBeGreaterThan(20_000);
  expect(ink(await scan(5, 0, empty))).toBeLessThan(35_000 * 0.2);
});

test('a PDF of scans shows them dot by dot', async () => {
  const image = await scan(7);
  const [drawn] = await Array.fromAsync(drawPages(writePdf([{ is: 'image', image }])));
  const black = drawn?.data.reduce((sum, shade) => sum + (shade < 128 ? 1 : 0), 0) ?? 0;
  expect(drawn).toMatchObject({ width: 1700, height: 2200 });
  expect(Math.abs(black / ink(image) - 1)).toBeLessThan(0.02);
});

test('a TIFF of scans links a directory for each page, each with its own strip', async () => {
  const images = [await scan(1), await scan(2, 90)];
  const tiff = Buffer.from(writeTiff(images));
  const sizes: number[][] = [];
  for (let at = tiff.readUInt32LE(4); at !== 0; ) {
    const count = tiff.readUInt16LE(at);
    const value = (tag: number) => {
      for (let row = 0; row < count; row += 1) {
        const from = at + 2 + row * 12;
        if (tiff.readUInt16LE(from) === tag) return tiff.readUInt32LE(from + 8);
      }
      return 0;
    };
    sizes.push([value(256), value(257), value(258), value(259)]);
    expect(value(273) + value(279)).toBeLessThanOrEqual(tiff.length);
    at = tiff.readUInt32LE(at + 2 + count * 12);
  }
  expect(sizes).toEqual([
    [1700, 2200, 1, 8],
    [2200, 1700, 1, 8],
  ]);
});
