import type { PageToScan, ScannedImage, ScanPages } from '#commands/sample-records/ports.ts';
import type { GreyImage } from '../images/grey-image.ts';
import { writePdf } from '../pdf/write-pages.ts';
import { drawPages } from './draw-pages.ts';

const WHITE = 255;

/** Implements `ScanPages`: drawn at 200 dots an inch, laid on the glass a little askew, blurred, speckled, black or white. */
export const scanPages: ScanPages = async function* scanPages(pages) {
  const drawings = drawPages(writePdf(pages.map(({ sheet }) => ({ is: 'drawn', sheet }))));
  let at = 0;
  for await (const drawing of drawings) {
    const page = pages[at];
    at += 1;
    if (page !== undefined) yield scanned(drawing, page);
  }
};

function scanned(drawing: GreyImage, { turned, random }: PageToScan): ScannedImage {
  const quarter = (random() * 2 - 1) * 0.018; // radians: about a degree either way
  const dark = 132 + random() * 70; // a shade below it is ink: faint copies lose strokes, dark ones fill in
  const blur = 0.35 + random() * 0.6;
  const grain = 14 + random() * 34;
  const { width, height } = drawing;
  const ink = new Uint8Array(width * height);
  const sine = Math.sin(quarter);
  const cosine = Math.cos(quarter);
  const inked = inkedBlocks(drawing);
  let noise = (random() * 0x7fff_ffff) | 1;
  for (let top = 0; top < height; top += BLOCK) {
    for (let left = 0; left < width; left += BLOCK) {
      const middleX = left + BLOCK / 2 - width / 2;
      const middleY = top + BLOCK / 2 - height / 2;
      const nearX = middleX * cosine - middleY * sine + width / 2;
      const nearY = middleX * sine + middleY * cosine + height / 2;
      if (!inked(nearX, nearY)) continue;
      const endY = Math.min(height, top + BLOCK);
      const endX = Math.min(width, left + BLOCK);
      for (let y = top; y < endY; y += 1) {
        for (let x = left; x < endX; x += 1) {
          const fromX = (x - width / 2) * cosine - (y - height / 2) * sine + width / 2;
          const fromY = (x - width / 2) * sine + (y - height / 2) * cosine + height / 2;
          const shade = shadeAt(drawing, fromX, fromY, blur);
          if (shade === WHITE) continue;
          noise ^= noise << 13;
          noise ^= noise >>> 17;
          noise ^= noise << 5;
          if (shade + ((noise & 0xff) / 255 - 0.5) * grain < dark) ink[y * width + x] = 1;
        }
      }
    }
  }
  speckle(ink, width, height, random);
  return packed(turn(ink, width, height, turned));
}

const BLOCK = 16;

/** Whether anything is drawn in the block of dots around a point or in one beside it: most of a page is empty. */
function inkedBlocks({ width, height, data }: GreyImage): (x: number, y: number) => boolean {
  const across = Math.ceil(width / BLOCK);
  const down = Math.ceil(height / BLOCK);
  const inked = new Uint8Array((across + 2) * (down + 2));
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = (Math.floor(y / BLOCK) + 1) * (across + 2) + 1;
    for (let x = 0; x < width; x += 1, at += 1) if (data[at] !== WHITE) inked[row + (x >> 4)] = 1;
  }
  return (x, y) => {
    const block = (Math.floor(y / BLOCK) + 1) * (across + 2) + Math.floor(x / BLOCK) + 1;
    for (let row = -1; row <= 1; row += 1) {
      for (let column = -1; column <= 1; column += 1) if (inked[block + row * (across + 2) + column] === 1) return true;
    }
    return false;
  };
}

/** The shade between dots, and a little of what lies beside: a lens that is not quite sharp. */
function shadeAt({ width, height, data }: GreyImage, x: number, y: number, blur: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < 1 || top < 1 || left + 2 >= width || top + 2 >= height) return WHITE;
  const at = top * width + left;
  const a = data[at] ?? WHITE;
  const b = data[at + 1] ?? WHITE;
  const c = data[at + width] ?? WHITE;
  const d = data[at + width + 1] ?? WHITE;
  const e = data[at - 1] ?? WHITE;
  const f = data[at - width] ?? WHITE;
  if (a + b + c + d + e + f === 6 * WHITE) return WHITE;
  const across = x - left;
  const down = y - top;
  const sharp = (a * (1 - across) + b * across) * (1 - down) + (c * (1 - across) + d * across) * down;
  return sharp * (1 - blur / 2) + ((a + b + c + e + f) / 5) * (blur / 2);
}

/** Dust, and now and then the shadow of the lid along an edge. */
function speckle(ink: Uint8Array, width: number, height: number, random: () => number): void {
  const grains = Math.floor(random() * random() * 1400);
  for (let grain = 0; grain < grains; grain += 1) {
    const x = Math.floor(random() * (width - 3));
    const y = Math.floor(random() * (height - 3));
    const size = random() < 0.85 ? 1 : 2;
    for (let row = 0; row < size; row += 1)
      for (let column = 0; column < size; column += 1) ink[(y + row) * width + x + column] = 1;
  }
  if (random() < 0.12) {
    const band = 3 + Math.floor(random() * 14);
    for (let y = 0; y < height; y += 1) for (let x = 0; x < band; x += 1) ink[y * width + x] = 1;
  }
}

type Dots = { readonly ink: Uint8Array; readonly width: number; readonly height: number };

/** Laid in so that it must be turned clockwise by that many degrees to stand upright. */
function turn(ink: Uint8Array, width: number, height: number, degrees: PageToScan['turned']): Dots {
  if (degrees === 0) return { ink, width, height };
  if (degrees === 180) return { ink: ink.toReversed(), width, height };
  const turned = new Uint8Array(ink.length);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 1) {
      turned[degrees === 90 ? (width - 1 - x) * height + y : x * height + (height - 1 - y)] = ink[from] ?? 0;
    }
  }
  return { ink: turned, width: height, height: width };
}

/** A bit a dot, 1 is white, each row from a whole byte. */
function packed({ ink, width, height }: Dots): ScannedImage {
  const across = Math.ceil(width / 8);
  const rows = new Uint8Array(across * height).fill(0xff);
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, from += 1) {
      if (ink[from] === 1) rows[y * across + (x >> 3)] = (rows[y * across + (x >> 3)] ?? 0xff) & ~(0x80 >> (x & 7));
    }
  }
  return { width, height, dotsPerInch: 200, rows };
}
