import { type GreyImage, inkShade } from './grey-image.ts';

/** How the lines of a page run: across or up and down, and by how many degrees they climb to the right (negative: fall). */
export type Direction = { readonly lines: 'across' | 'upright'; readonly climb: number };

const STEEPEST = 6; // degrees
const STEP = 0.25;
/** How much sharper lines up and down must stand out: forms have rules both ways. */
const SHARPER = 1.6;

/** Read from where the ink lies: along lines of text rows of much and of no ink follow each other. */
export function directionOf(image: GreyImage): Direction {
  const small = shrunken(image);
  const level = sharpest(small, false);
  const upright = sharpest(small, true);
  return upright.sharpness > level.sharpness * SHARPER
    ? { lines: 'upright', climb: upright.climb }
    : { lines: 'across', climb: level.climb };
}

type Ink = { readonly width: number; readonly height: number; readonly x: Uint16Array; readonly y: Uint16Array };

/** The inked points of the image at about 70 dots an inch, without its edges. */
function shrunken(image: GreyImage): Ink {
  const { width, height, data, dpi } = image;
  const step = Math.max(1, Math.round(dpi / 70));
  const shade = inkShade(image);
  const edge = Math.round(dpi / 4);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = edge; y + step <= height - edge; y += step) {
    for (let x = edge; x + step <= width - edge; x += step) {
      let inked = false;
      for (let row = y; row < y + step && !inked; row += 2) {
        for (let at = row * width + x, end = at + step; at < end; at += 1) inked ||= (data[at] ?? 255) < shade;
      }
      if (!inked) continue;
      xs.push(x / step);
      ys.push(y / step);
    }
  }
  return {
    width: Math.ceil(width / step),
    height: Math.ceil(height / step),
    x: Uint16Array.from(xs),
    y: Uint16Array.from(ys),
  };
}

/** The climb at which the rows stand out most, and how much; `upright` looks along the other side. */
function sharpest(ink: Ink, upright: boolean): Sharpest {
  const coarse = best(ink, upright, anglesAbout(0, STEEPEST, STEP * 4));
  return best(ink, upright, [0, ...anglesAbout(coarse.climb, STEP * 3, STEP)]);
}

function anglesAbout(middle: number, most: number, step: number): number[] {
  return Array.from({ length: (2 * most) / step + 1 }, (_, index) => middle - most + index * step);
}

type Sharpest = { readonly climb: number; readonly sharpness: number };

function best(ink: Ink, upright: boolean, climbs: readonly number[]): Sharpest {
  let found = { climb: 0, sharpness: -1 };
  for (const climb of climbs) {
    // Level wins where nothing speaks against it.
    const sharpness = sharpnessAt(ink, upright, climb) * (climb === 0 ? 1.02 : 1);
    if (sharpness > found.sharpness) found = { climb, sharpness };
  }
  return found;
}

/** How much the ink of each row, along lines of a climb, differs from that of the next. */
function sharpnessAt(ink: Ink, upright: boolean, climb: number): number {
  const along = upright ? ink.y : ink.x;
  const across = upright ? ink.x : ink.y;
  const size = upright ? ink.width : ink.height;
  const length = upright ? ink.height : ink.width;
  const slope = Math.tan((climb * Math.PI) / 180);
  const shift = Math.ceil(Math.abs(slope) * length);
  const rows = new Float64Array(size + 2 * shift + 2);
  for (let at = 0; at < along.length; at += 1) {
    const row = Math.round((across[at] ?? 0) + slope * (along[at] ?? 0)) + shift;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < rows.length; row += 1) sharpness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sharpness;
}
