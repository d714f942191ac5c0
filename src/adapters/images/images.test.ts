import { expect, test } from 'vitest';
import { stacked } from '../../../test/builders/pdf-bytes.ts';
import { scannedPage, withDirt } from '../../../test/builders/scans/scanned-page.ts';
import { directionOf } from './direction.ts';
import { type GreyImage, turnImage } from './grey-image.ts';
import { inkedSquares } from './ink.ts';
import { levelImage } from './level-image.ts';
import { withoutSpecks } from './without-specks.ts';

const words = 'She has had pain of the left wrist and hand since a fall in March, worse at night, eased by rest'.split(
  ' ',
);
const note = stacked(
  Array.from({ length: 30 }, (_, index) => [...words.slice((index * 7) % 19), ...words].slice(0, 14).join(' ')),
);
const page = await scannedPage(note);

// biome-ignore format: a table reads in columns
test.each([
  // why this row                    the page                                      lines      climb
  ['level',                          page,                                         'across',  0],
  ['on its head',                    turnImage(page, 2),                           'across',  0],
  ['on its side',                    turnImage(page, 1),                           'upright', 0],
  ['on the other side',              turnImage(page, 3),                           'upright', 0],
  ['askew',                          levelImage(page, -3).image,                   'across',  3],
  ['askew the other way',            levelImage(page, 4.5).image,                  'across',  -4.5],
  ['askew and on its side',          levelImage(turnImage(page, 1), -2).image,     'upright', -2],
  ['askew and dirty',                withDirt(levelImage(page, -3).image),         'across',  3],
  ['nothing on it',                  { ...page, data: page.data.map(() => 255) },  'across',  0],
])('the direction of lines: %s', (_why, image, lines, climb) => {
  const found = directionOf(image);
  expect(found.lines).toBe(lines);
  expect(Math.abs(Math.abs(found.climb) - Math.abs(climb))).toBeLessThanOrEqual(0.25);
  if (lines === 'across') expect(Math.sign(found.climb)).toBe(Math.sign(climb));
});

test('turning four times by a quarter gives the image back, twice is on its head', () => {
  const turned = turnImage(turnImage(page, 1), 1);
  expect(Buffer.compare(turned.data, turnImage(page, 2).data)).toBe(0);
  expect(Buffer.compare(turnImage(turnImage(page, 3), 1).data, page.data)).toBe(0);
});

test('a point of a levelled image is found where it lay', () => {
  const dot = { ...page, data: page.data.map(() => 255) };
  for (let y = 500; y < 506; y += 1) for (let x = 300; x < 306; x += 1) dot.data[y * dot.width + x] = 0;
  const { image, before } = levelImage(dot, 3);
  const at = image.data.findIndex(shade => shade < 64);
  const { x, y } = before(at % image.width, Math.floor(at / image.width));
  expect(Math.hypot(x - 303, y - 503)).toBeLessThan(6);
});

/** White paper of letter size with dark squares on it: their place and side in millimetres. */
function paper(...squares: readonly (readonly [x: number, y: number, side: number])[]): GreyImage {
  const data = new Uint8Array(1700 * 2200).fill(230);
  for (const [left, top, side] of squares.map(square => square.map(value => Math.round((value / 25.4) * 200)))) {
    for (let y = top ?? 0; y < (top ?? 0) + (side ?? 0); y += 1) {
      data.fill(40, y * 1700 + (left ?? 0), y * 1700 + (left ?? 0) + (side ?? 0));
    }
  }
  return { width: 1700, height: 2200, dpi: 200, data };
}

test('ink is counted within the margins, by the square millimetre, without what is solid', () => {
  expect(inkedSquares(paper())).toBe(0);
  expect(inkedSquares(paper([100, 3, 5]))).toBe(0); // where a fax machine prints
  expect(inkedSquares(paper([5, 140, 6]))).toBe(0); // a hole
  expect(inkedSquares(paper([100, 100, 0.6], [110, 100, 0.6]))).toBeGreaterThanOrEqual(2);
  expect(inkedSquares(paper([100, 100, 30]))).toBeLessThan(130); // the rim of a black field of 900
  expect(inkedSquares(page)).toBeGreaterThan(1500);
});

const dark = ({ data }: GreyImage) => data.reduce((sum, shade) => sum + (shade < 128 ? 1 : 0), 0);

test('specks go, the smallest print stays', () => {
  const dirty = withDirt(page);
  const [before, after, whole] = [dark(dirty), dark(withoutSpecks(dirty)), dark(page)];
  expect(before - whole).toBeGreaterThan(6000);
  expect(Math.abs(after - whole)).toBeLessThan(1500);
  expect(dark(withoutSpecks(page))).toBeGreaterThan(whole * 0.995);
});
